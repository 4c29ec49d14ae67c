import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type BuildOptions, build as esbuild } from 'esbuild'

/*
 * Makes `dist/` from `src/`: the server as one file (packages stay in node_modules), the islands and the stylesheet under
 * names that carry their hash, every .sql file under the path it has in src/, and a manifest that says what it was made of.
 */

export type Folders = { root: string; out: string }
export type AssetAddresses = { js: string; css: string; icon: string }
export type Manifest = AssetAddresses & { builtFrom: string }

const project = join(import.meta.dirname, '..')
export const projectFolders: Folders = { root: project, out: join(project, 'dist') }

/** A hash over everything that ends up in dist/: content, not dates, so that a fresh checkout is not mistaken for a change. */
export const builtFrom = ({ root }: Folders): string => {
  const sources = globSync(['{src,demo}/**/*.{ts,tsx,sql,css,svg}', 'package.json', 'package-lock.json'], { cwd: root })
  const hash = createHash('sha256')
  for (const source of sources.filter((file) => !/\.test\.tsx?$/.test(file)).sort())
    hash.update(`${source}\0`).update(readFileSync(join(root, source)))
  return hash.digest('hex')
}

const manifestFile = ({ out }: Folders) => join(out, 'manifest.json')

/** True when dist/ is missing or made of something else. An installation without src/ has nothing to build from. */
export const needsBuild = (folders: Folders = projectFolders): boolean => {
  if (!existsSync(join(folders.root, 'src'))) return false
  if (!existsSync(join(folders.out, 'main.js')) || !existsSync(manifestFile(folders))) return true
  const manifest: Partial<Manifest> = JSON.parse(readFileSync(manifestFile(folders), 'utf8'))
  return manifest.builtFrom !== builtFrom(folders)
}

export const build = async (folders: Folders = projectFolders): Promise<Manifest> => {
  // Taken before reading: what changes meanwhile makes the next start build again.
  const manifest = { builtFrom: builtFrom(folders) }
  // Beside, then put in place: a build that fails leaves the last one standing.
  const unfinished = { ...folders, out: `${folders.out}.${process.pid}.unfinished` }
  try {
    const assets = await buildAssets(unfinished)
    await buildServer(unfinished)
    await copySql(unfinished)
    await writeFile(manifestFile(unfinished), `${JSON.stringify({ ...assets, ...manifest }, null, 2)}\n`)
    // Two that start at once both build: what the other has put in place meanwhile, and runs from already, stays.
    if (needsBuild(folders)) {
      await rm(folders.out, { recursive: true, force: true })
      await rename(unfinished.out, folders.out)
    }
    return { ...assets, ...manifest }
  } finally {
    await rm(unfinished.out, { recursive: true, force: true })
  }
}

const common = ({ root }: Folders): BuildOptions => ({
  absWorkingDir: root,
  bundle: true,
  sourcemap: true,
  logLevel: 'warning',
})

const buildServer = async (folders: Folders): Promise<void> => {
  await esbuild({
    ...common(folders),
    entryPoints: [
      { in: 'src/main.ts', out: 'main' },
      // the program of a process, which src/platform/pdf/make-pdf.ts begins from the file beside it
      { in: 'src/platform/pdf/typesetting-process.ts', out: 'typesetting-process' },
    ],
    outdir: folders.out,
    format: 'esm',
    // What is imported only when needed (the demo with its issuer) lies in files of its own, never loaded otherwise.
    splitting: true,
    chunkNames: 'part-[name]-[hash]',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  })
}

/**
 * Islands, stylesheet and icon into `out/assets/`; gives their addresses. Each file is put in place whole, so that several
 * test processes may build at once.
 */
export const buildAssets = async (folders: Folders): Promise<AssetAddresses> => {
  const { outputFiles } = await esbuild({
    ...common(folders),
    entryPoints: [
      { in: 'src/browser/index.ts', out: 'app' },
      { in: 'src/ui/styles/index.css', out: 'app' },
    ],
    outdir: join(folders.out, 'assets'),
    entryNames: '[name].[hash]',
    format: 'esm',
    platform: 'browser',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    minify: true,
    write: false,
  })
  const icon = await readFile(join(folders.root, 'src/ui/icon.svg'))
  const iconName = `icon.${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg`
  await Promise.all([
    ...outputFiles.map(({ path, contents }) => putInPlace(path, contents)),
    putInPlace(join(folders.out, 'assets', iconName), icon),
  ])
  const address = (ending: string) =>
    `/assets/${basename(outputFiles.find(({ path }) => path.endsWith(ending))?.path ?? '')}`
  return { js: address('.js'), css: address('.css'), icon: `/assets/${iconName}` }
}

const putInPlace = async (path: string, contents: Uint8Array): Promise<void> => {
  const unfinished = `${path}.${process.pid}.unfinished`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(unfinished, contents)
  await rename(unfinished, path)
}

const copySql = async ({ root, out }: Folders): Promise<void> => {
  const files = globSync('**/*.sql', { cwd: join(root, 'src') })
  await Promise.all(
    files.map(async (file) => {
      await mkdir(dirname(join(out, file)), { recursive: true })
      await copyFile(join(root, 'src', file), join(out, file))
    }),
  )
}

if (import.meta.main) await build()
