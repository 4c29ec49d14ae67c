import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { lstat, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** A Chromium that came with the npm packages: nothing is downloaded, and no library of the system is needed but the C library. */
export type Chromium = { executablePath: string; env: Record<string, string> }

/**
 * Unpacks the browser once per version (2 s, 211 MB) into a folder that only this user may enter. Two workers that come at the same
 * time each unpack aside; the first to finish gives its folder the name, the other throws its own away.
 */
export const unpackChromium = async (parent = tmpdir()): Promise<Chromium> => {
  const folder = join(parent, `laget-chromium-${userInfo().uid}-${installedVersion()}`)
  if (!existsSync(folder)) {
    const aside = await mkdtemp(`${folder}-unpacking-`)
    try {
      await unpackInto(aside)
      await writeFile(join(aside, 'fonts', 'fonts.conf'), fontSettings(folder))
      await rename(aside, folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
      })
    } finally {
      await rm(aside, { recursive: true, force: true })
    }
  }
  await refuseForeign(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: { HOME: folder, FONTCONFIG_PATH: join(folder, 'fonts'), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  }
}

/** The package unpacks to the temporary folder of its process and looks at the environment when it is imported: hence a process of its own. */
const unpackInto = async (folder: string): Promise<void> => {
  const code = "await (await import('@sparticuz/chromium')).default.executablePath()"
  // Tells the package that no library of the system may be counted on, so that it unpacks its own.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: import.meta.dirname, env })
}

const installedVersion = (): string => {
  const require = createRequire(import.meta.url)
  const manifest = require(join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json')) as {
    version: string
  }
  return manifest.version
}

/** The packaged settings point to folders that anyone may write to. With these, every machine renders with the same fonts. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`

/** Where others can write to the temporary folder, one of them may have been there first. */
const refuseForeign = async (folder: string): Promise<void> => {
  const { uid, mode } = await lstat(folder)
  if (uid !== userInfo().uid || (mode & 0o077) !== 0)
    throw new Error(`${folder} is not private to this user: remove it and try again.`)
}
