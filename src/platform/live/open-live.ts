import type pg from 'pg'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { createHub, type Hub } from './hub.ts'
import { listen } from './listen.ts'

export type LiveParts = { connection: pg.ClientConfig; log: Log; metrics: Metrics; stopping: AbortSignal }

/** Everything that open pages need of this process: who follows what, and the one connection that hears of changes. */
export const openLive = ({ connection, log, metrics, stopping }: LiveParts): { hub: Hub; stop(): Promise<void> } => {
  const hub = createHub({ stopping })
  metrics.watchStreams(hub.size)
  const { stop } = listen({ connection, log, heard: hub.publish, listening: hub.compareAll })
  return { hub, stop }
}
