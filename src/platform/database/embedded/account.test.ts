import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Account, canReach, chooseAccount, commandAs, runToEnd } from './account.ts'
import { type Binaries, binariesIn, findPackage, prepareBinaries } from './binaries.ts'

const isRoot = process.getuid?.() === 0

let folder: string
let binaries: Binaries

beforeEach(async () => {
  binaries = await prepareBinaries(findPackage())
  folder = await mkdtemp(join(tmpdir(), 'laget-account-'))
  return () => rm(folder, { recursive: true })
})

const cluster = () => join(folder, 'postgres')

/** The user that the account's programs believe to be. */
const userOf = async (account: Account) => (await runToEnd(account, '/usr/bin/id', ['-u'], '/')).output.trim()

describe('a program that cannot be started', () => {
  test('ends with an error and throws nothing', async () => {
    const account: Account = { kind: 'self', uid: 0, gid: 0, binaries }
    expect(await runToEnd(account, join(folder, 'missing'), [], '/')).toMatchObject({
      code: null,
      error: { code: 'ENOENT' },
    })
    expect(await runToEnd(account, '/bin/sh', [], join(folder, 'missing'))).toMatchObject({ error: { code: 'ENOENT' } })
  })
})

test('nothing of the environment reaches PostgreSQL', async () => {
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('PGDATA', '/elsewhere')
  vi.stubEnv('LAGET_KEYS', 'secret')
  const { output } = await runToEnd({ kind: 'self', uid: 0, gid: 0, binaries }, '/usr/bin/env', [], '/')
  const names = output.split('\n').map((line) => line.split('=')[0])
  expect(names).toEqual(expect.arrayContaining(['PATH', 'LC_ALL', 'TZ']))
  expect(names).not.toEqual(expect.arrayContaining(['PGDATA']))
  expect(output).not.toContain('secret')
})

describe.skipIf(isRoot)('an ordinary user', () => {
  test('runs PostgreSQL as itself', async () => {
    const account = await chooseAccount(binaries, cluster())
    expect(account).toMatchObject({ kind: 'self', uid: process.getuid?.() })
    expect(commandAs(account, binaries.postgres, ['-V'])).toEqual({ file: binaries.postgres, args: ['-V'], as: {} })
  })

  test('is told when the database belongs to somebody else', async () => {
    await expect(chooseAccount(binaries, '/')).rejects.toThrow(
      /^The database in \/ belongs to user 0 and Laget runs as/,
    )
  })

  test('is told what is wrong when the programs do not run here', async () => {
    const nothing = binariesIn(folder, '0')
    await expect(chooseAccount(nothing, cluster())).rejects.toThrow(/^The embedded PostgreSQL does not run.*ENOENT/)
  })
})

describe.runIf(isRoot && process.platform === 'linux')('root', () => {
  test('is another user inside its own namespace, and the files stay its own', async () => {
    const account = await chooseAccount(binaries, cluster())
    expect(account).toMatchObject({ kind: 'user-namespace', uid: 0 })
    expect(await userOf(account)).toBe('65534')
  })

  test('keeps a database in the hands of the user who has it', async () => {
    await mkdir(cluster())
    await chown(cluster(), 4321, 1234)
    const account = await chooseAccount(binaries, cluster())
    expect(account).toMatchObject({ kind: 'other-user', uid: 4321, gid: 1234 })
    expect(await userOf(account)).toBe('4321')
  })

  describe('where no namespace can be made', () => {
    beforeEach(() => {
      vi.stubEnv('PATH', '/nowhere')
      return () => vi.unstubAllEnvs()
    })

    test('becomes a user without rights, and hands it what is there', async () => {
      await mkdir(join(cluster(), 'base'), { recursive: true })
      expect(await chooseAccount(binaries, cluster())).toMatchObject({ kind: 'other-user', uid: 65534, gid: 65534 })
      expect(await stat(join(cluster(), 'base'))).toMatchObject({ uid: 65534, gid: 65534 })
    })

    test('copies the programs out of a project that only root may enter', async () => {
      const project = join(folder, 'project')
      const shelf = join(folder, 'shelf')
      await cp(binaries.nativeFolder, join(project, 'native'), { recursive: true, verbatimSymlinks: true })
      await chmod(project, 0o700)
      // As an installation under a strict umask leaves it.
      await chmod(join(project, 'native/lib'), 0o700)
      await chmod(join(project, 'native/bin/initdb'), 0o700)
      await chmod(folder, 0o755)
      const closed = binariesIn(join(project, 'native'), '18.0.0')
      const account = await chooseAccount(closed, cluster(), [join(folder, 'project/shelf'), shelf])
      expect(account.binaries).toEqual(binariesIn(join(shelf, 'postgresql-18.0.0'), '18.0.0'))
      expect(await readdir(shelf)).toEqual(['postgresql-18.0.0'])
      expect((await runToEnd(account, account.binaries.initdb, ['--version'], '/')).code).toBe(0)
      // The next start finds the copy.
      const { ctimeMs } = await stat(account.binaries.nativeFolder)
      expect(await chooseAccount(closed, cluster(), [shelf])).toEqual(account)
      expect((await stat(account.binaries.nativeFolder)).ctimeMs).toBe(ctimeMs)
    })

    test('trusts no copy that others could have changed, and says what to do', async () => {
      const project = join(folder, 'project')
      const shelf = join(folder, 'shelf')
      await cp(binaries.nativeFolder, join(project, 'native'), { recursive: true, verbatimSymlinks: true })
      await chmod(project, 0o700)
      await chmod(folder, 0o755)
      await mkdir(shelf)
      await chown(shelf, 4321, 4321)
      const closed = binariesIn(join(project, 'native'), '18.0.0')
      await expect(chooseAccount(closed, cluster(), [shelf])).rejects.toThrow(
        /^PostgreSQL does not run as root.*start Laget as an ordinary user, or set DATABASE_URL\.$/,
      )
      expect(await readdir(shelf)).toEqual([])
    })
  })

  test('knows which folders the other user can walk to', async () => {
    await chmod(folder, 0o711)
    await mkdir(join(folder, 'closed/inner'), { recursive: true })
    await chmod(join(folder, 'closed'), 0o700)
    const other: Account = { kind: 'other-user', uid: 4321, gid: 1234, binaries }
    expect(await canReach(other, join(folder, 'any'))).toBe(true)
    expect(await canReach(other, join(folder, 'closed/inner/any'))).toBe(false)
    await chown(join(folder, 'closed'), 4321, 0)
    expect(await canReach(other, join(folder, 'closed/inner/any'))).toBe(true)
    await chown(join(folder, 'closed'), 0, 1234)
    expect(await canReach(other, join(folder, 'closed/inner/any'))).toBe(false)
    await chmod(join(folder, 'closed'), 0o710)
    expect(await canReach(other, join(folder, 'closed/inner/any'))).toBe(true)
  })
})
