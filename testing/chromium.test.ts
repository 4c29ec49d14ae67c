import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { launch } from './browser.ts'
import { unpackChromium } from './chromium.ts'

const emptyFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'laget-chromium-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

// Covers every library of NSS and Expat the system has, wherever it keeps them, and then runs what it was given.
const hideLibraries = `
for library in /lib/*/lib* /usr/lib/*/lib* /usr/lib/*/nss/* /usr/lib64/lib*; do
  case "$library" in
    */libnss3.so*|*/libnssutil3.so*|*/libnspr4.so*|*/libsmime3.so*|*/libsoftokn3.*|*/libfreebl*|*/libplc4.so*|*/libplds4.so*|*/libexpat.so*|*/libssl3.so*)
      mount --bind /dev/null "$library" || exit 9 ;;
  esac
done
exec "$0" "$@"`
const namespace = ['--user', '--map-root-user', '--mount']
const mayHide = spawnSync('unshare', [...namespace, 'sh', '-c', hideLibraries, 'true']).status === 0

it('unpacks into a private folder, also when two come at once, and refuses one that others may enter', async () => {
  const parent = await emptyFolder()
  const [one, other] = await Promise.all([unpackChromium(parent), unpackChromium(parent)])
  expect(one).toEqual(other)
  const names = await readdir(parent)
  expect(names).toEqual([expect.stringMatching(/^laget-chromium-\d+-\d+\.\d+\.\d+$/)])
  const folder = join(parent, names[0] ?? '')
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  await chmod(folder, 0o755)
  await expect(unpackChromium(parent)).rejects.toThrow('is not private to this user')
})

it('finds every library but those of the C runtime in its own folder', async () => {
  const { executablePath, env } = await unpackChromium()
  const { stdout } = spawnSync(executablePath, { env: { ...env, LD_TRACE_LOADED_OBJECTS: '1' }, encoding: 'utf8' })
  const elsewhere = Array.from(stdout.matchAll(/(\S+) => (\S+)/g)).filter(
    ([, , path]) => !path?.startsWith(env.LD_LIBRARY_PATH ?? ''),
  )
  expect(elsewhere.map(([, name]) => name).sort()).toEqual([
    'libc.so.6',
    'libdl.so.2',
    'libgcc_s.so.1',
    'libm.so.6',
    'libpthread.so.0',
  ])
  expect(stdout).toContain('libnss3.so => ')
})

it.runIf(mayHide)('runs where the system has no NSS and no Expat', async () => {
  const unpacked = await unpackChromium()
  const bare = spawnSync('unshare', [...namespace, 'sh', '-c', hideLibraries, unpacked.executablePath, '--version'], {
    encoding: 'utf8',
  })
  expect(bare.stderr).toMatch(/error while loading shared libraries: \S*lib(nspr4|nss3|nssutil3|expat)/)
  const wrapper = join(await emptyFolder(), 'chromium')
  const quoted = `exec unshare ${namespace.join(' ')} sh -c '${hideLibraries}' '${unpacked.executablePath}' "$@"\n`
  await writeFile(wrapper, `#!/bin/sh\n${quoted}`, { mode: 0o700 })
  const browser = await launch({ ...unpacked, executablePath: wrapper })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  await page.setContent('<h1>Fjordvik</h1>')
  expect(await page.textContent('h1')).toBe('Fjordvik')
})
