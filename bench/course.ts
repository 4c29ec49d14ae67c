import type { Load, Took } from './closed-loop.ts'
import { cpuSeconds } from './cpu-time.ts'
import { median, quantile, sum } from './figures.ts'

/** One thing to measure, and what each round of it came to. `pid`: whoever answers. */
export type Course = { clients: number; ask(load: Load): Promise<Took>; pid: number; rounds: Round[] }
/** `app`, `database`: CPU seconds. */
type Round = { seconds: number; each: number[]; app: number; database: number }

export const measured = async ({ clients, ask, pid }: Course, server: number, milliseconds: number): Promise<Round> => {
  const used = () => Promise.all([cpuSeconds(pid), cpuSeconds(server)])
  const [app, database] = await used()
  const { each, seconds } = await ask({ clients, milliseconds })
  const [appAfter, databaseAfter] = await used()
  return { each, seconds, app: appAfter - app, database: databaseAfter - database }
}

// Of every round one figure, and of these the middle one.
export const perSecond = ({ rounds }: Course): number =>
  median(rounds.map(({ each, seconds }) => each.length / seconds))
export const p50 = ({ rounds }: Course): number => median(rounds.map(({ each }) => quantile(each, 0.5)))
export const p99 = ({ rounds }: Course): number =>
  quantile(
    rounds.flatMap(({ each }) => each),
    0.99,
  )

/** Milliseconds for each answer, over all rounds together: CPU time is counted in hundredths of a second. */
export const cpu = ({ rounds }: Course): { app: number; database: number; together: number } => {
  const count = sum(rounds.map(({ each }) => each.length))
  const each = (part: 'app' | 'database') => (sum(rounds.map((round) => round[part])) / count) * 1000
  return { app: each('app'), database: each('database'), together: each('app') + each('database') }
}

/** Round against the round beside it, and of these ratios the middle one. */
export const ratio = (one: Course, other: Course, of: (course: Course) => number): number =>
  median(
    one.rounds.map(
      (round, at) => of({ ...one, rounds: [round] }) / of({ ...other, rounds: other.rounds.slice(at, at + 1) }),
    ),
  )
