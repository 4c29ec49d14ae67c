import { chmod, cp, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Binaries, binariesIn } from './binaries.ts'

/**
 * A copy of the programs where every user may read them, for a project under a folder that only root may enter. The system's
 * folder for state comes first: a cleaner of temporary files would take libraries from under a running server. `runs` tries
 * the copy (a folder may be mounted noexec); undefined when no place will do.
 */
export const readableCopy = async (
  binaries: Binaries,
  runs: (copy: Binaries) => Promise<boolean>,
  shelves = ['/var/lib/laget', join(tmpdir(), 'laget-postgresql')],
): Promise<Binaries | undefined> => {
  for (const shelf of shelves) {
    const folder = join(shelf, `postgresql-${binaries.packageVersion}`)
    try {
      await mkdir(shelf, { recursive: true, mode: 0o755 })
      // Looked at before it is changed: among temporary files the name may be somebody's link to a folder of ours.
      if (!(await isOurs(shelf))) continue
      await chmod(shelf, 0o755)
      if (!(await isOurs(folder))) await copy(binaries.nativeFolder, folder)
      const copied = binariesIn(folder, binaries.packageVersion)
      if (await runs(copied)) return copied
      await rm(folder, { recursive: true, force: true })
    } catch {
      // Not this shelf: full, read-only or somebody else's. The next one, or the refusal of the caller.
    }
  }
  return undefined
}

/** Programs that root is about to start come only from a folder that nobody but root may change. */
const isOurs = async (folder: string): Promise<boolean> => {
  const found = await lstat(folder).catch(() => undefined)
  return !!found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
}

const copy = async (from: string, to: string): Promise<void> => {
  const unfinished = `${to}.${process.pid}`
  await rm(unfinished, { recursive: true, force: true })
  // Links are kept as they are (relative); static libraries are of no use at run time and a third of the size.
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
  await openForAll(unfinished)
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }))
}

const openForAll = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openForAll(path)
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}
