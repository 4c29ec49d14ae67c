import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, statfs } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** A private folder for one test run, in memory where there is room for it, gone when the run is over. */
export type RunFolder = { path(name: string): string; remove(): Promise<void> }

const prefix = `laget-test-${userInfo().uid}-`
const roomNeeded = 2 * 1024 ** 3

/**
 * Takes the folder away when the run is gone, however it went: the shell reads from a pipe that only the run holds open. A server in
 * the folder is ended by its own watchdog at the same moment; it is given some time to.
 */
const clearAway = `
trap '' HUP INT TERM
read -r _
tries=0
while find "$1" -name postmaster.pid 2>/dev/null | grep -q . && [ $tries -lt 100 ]; do
  sleep 0.1
  tries=$((tries + 1))
done
rm -rf "$1"
`

export const openRunFolder = async (parent?: string): Promise<RunFolder> => {
  const where = parent ?? (await placeForRuns())
  await removeLeftovers(where)
  const folder = await mkdtemp(join(where, prefix))
  const watcher = startWatcher(folder)
  const life = createServer((caller) => caller.destroy()).listen(join(folder, 'alive'))
  await once(life, 'listening')
  life.unref()
  return {
    path: (name) => join(folder, name),
    remove: async () => {
      life.close()
      await letGo(watcher)
    },
  }
}

const placeForRuns = async (): Promise<string> => {
  const memory = await statfs('/dev/shm').catch(() => undefined)
  return memory && memory.bavail * memory.bsize > roomNeeded ? '/dev/shm' : tmpdir()
}

const startWatcher = (folder: string) => {
  const watcher = spawn('sh', ['-c', clearAway, 'sh', folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  watcher.unref()
  return watcher
}

/** Lets the watcher do its work now. */
const letGo = async (watcher: ChildProcess): Promise<void> => {
  watcher.ref()
  const ended = once(watcher, 'exit')
  watcher.stdin?.end()
  await ended
}

/** Folders whose run and watcher were both killed. A run that lives answers on its socket; one that is just starting has none yet. */
const removeLeftovers = async (where: string): Promise<void> => {
  for (const name of await readdir(where)) {
    if (!name.startsWith(prefix)) continue
    const folder = join(where, name)
    if ((await knock(join(folder, 'alive'))) !== 'ECONNREFUSED') continue
    await letGo(startWatcher(folder))
  }
}

const knock = (socket: string): Promise<string> =>
  new Promise((resolve) => {
    const call = connect(socket)
    call.once('connect', () => {
      call.destroy()
      resolve('open')
    })
    call.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
  })
