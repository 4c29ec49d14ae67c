export type ShutdownSteps = readonly [signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL', wait: number][]

/**
 * Milliseconds for the fast shutdown. Trap: asked for it while it recovers from the crash of a child, PostgreSQL 18 forgets to
 * end its helpers and waits for ever. So patience is short; a checkpoint that takes longer on a slow disk becomes a recovery.
 */
export const fastPatience = 15_000

/**
 * How a server is ended, step by step, each with the milliseconds it gets. SIGINT is the fast shutdown: connections are ended,
 * transactions rolled back, everything written down. SIGQUIT is the immediate one: the next start recovers from the log. No
 * commit is lost by either.
 */
export const shutdownSteps: ShutdownSteps = [
  ['SIGINT', fastPatience],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 10_000],
]
