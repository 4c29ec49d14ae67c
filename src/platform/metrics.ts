import type pg from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/**
 * What is counted, for Prometheus. Labels are patterns, codes and names of operations and jobs; never a path, an id or anything about a
 * person: whoever may read the figures may not know who did what.
 */
export type Metrics = {
  request(done: { method: string; route: string; status: number; seconds: number }): void
  /** Somebody was not let in or slowed down: the named reason, or `rate-limit`. */
  refusal(reason: string): void
  job(name: string, outcome: string): void
  watchPool(name: string, pool: pg.Pool): void
  /** How many pages are open that are told when something changes. */
  watchStreams(count: () => number): void
  /** The whole as text, and what kind of text it is. */
  read(): Promise<{ text: string; contentType: string }>
}

export const createMetrics = ({ ofProcess = true } = {}): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  // Event loop delay, memory, garbage collection, open files.
  if (ofProcess) collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'laget_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'laget_request_seconds',
    help: 'How long requests took',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const refusals = new Counter({
    name: 'laget_refusals_total',
    help: 'Times somebody was refused, by reason',
    labelNames: ['reason'],
    registers,
  })
  const jobs = new Counter({
    name: 'laget_jobs_total',
    help: 'Jobs done, failed and given up',
    labelNames: ['job', 'outcome'],
    registers,
  })
  const pools = new Map<string, pg.Pool>()
  const connections = new Gauge({
    name: 'laget_database_connections',
    help: 'Connections of a pool: in use, idle; and requests waiting for one',
    labelNames: ['pool', 'state'],
    registers,
    collect: () => {
      for (const [pool, { totalCount, idleCount, waitingCount }] of pools) {
        connections.set({ pool, state: 'used' }, totalCount - idleCount)
        connections.set({ pool, state: 'idle' }, idleCount)
        connections.set({ pool, state: 'waiting' }, waitingCount)
      }
    },
  })
  let countStreams = () => 0
  const streams: Gauge = new Gauge({
    name: 'laget_live_streams',
    help: 'Open pages that are told when something changes',
    registers,
    collect: () => streams.set(countStreams()),
  })
  return {
    request: ({ method, route, status, seconds: took }) => {
      requests.inc({ method, route, status })
      seconds.observe({ method, route }, took)
    },
    refusal: (reason) => refusals.inc({ reason }),
    job: (job, outcome) => jobs.inc({ job, outcome }),
    watchPool: (name, pool) => void pools.set(name, pool),
    watchStreams: (count) => {
      countStreams = count
    },
    read: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  }
}
