import { spawn } from 'node:child_process'
import { fastPatience } from './shutdown.ts'

type Log = (event: string, detail?: object) => void

/**
 * Ends the postmaster when the app dies without a word (kill -9, out of memory): a shell of half a megabyte that waits for
 * its end of a pipe. The kernel closes the pipe with the app, whatever killed it. Parent-death signals would need a program
 * that small machines lack, and macOS has none.
 *
 * It has a session of its own and ignores polite signals, so that Ctrl-C or a service manager that signals the whole group
 * does not take the watchdog before the app. The pid cannot have been reused when it acts: the app says `ended` in the same
 * turn in which it learns of the postmaster's end. The second signal goes out only while postmaster.pid names the pid.
 */
const script = `
trap '' HUP INT TERM
read -r word
[ "$word" = ended ] && exit
kill -INT "$1"
waited=0
while read -r pid <"$2/postmaster.pid" && [ "$pid" = "$1" ] && kill -0 "$1"; do
  [ $waited -lt ${fastPatience / 1000} ] || { kill -QUIT "$1"; exit; }
  sleep 1
  waited=$((waited + 1))
done
`

export const startWatchdog = (postmaster: number, clusterFolder: string, log: Log): { release(): void } => {
  try {
    return watch(postmaster, clusterFolder, log)
  } catch (error) {
    log('watchdog-missing', { reason: String(error) })
    return { release: () => {} }
  }
}

const watch = (postmaster: number, clusterFolder: string, log: Log): { release(): void } => {
  const dog = spawn('/bin/sh', ['-c', script, 'laget-watchdog', String(postmaster), clusterFolder], {
    detached: true,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  let released = false
  // Without a watchdog the database still runs; the next start finds the orphan and ends it.
  dog.on('error', (error) => log('watchdog-missing', { reason: error.message }))
  dog.on('exit', () => released || log('watchdog-lost'))
  dog.stdin.on('error', () => {})
  dog.unref()
  if (dog.pid !== undefined) log('watchdog-started', { pid: dog.pid })
  return {
    release: () => {
      released = true
      dog.stdin.end('ended\n')
    },
  }
}
