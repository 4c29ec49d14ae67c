import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../log.ts'
import { type Change, channel, readChange } from './changes.ts'

export type ListenParts = {
  connection: pg.ClientConfig
  log: Log
  heard(change: Change): void
  /** It listens, from now on; what happened before it did was not heard. */
  listening(): void
  /** Before the nth attempt in a row to come back; aborted when nobody listens any more. */
  wait?: (attempt: number, signal: AbortSignal) => Promise<unknown>
}

export type Listener = { stop(): Promise<void> }

/** A connection may die without a word (a firewall forgets it): asked so often whether it lives, and given so long to say so. */
const probeMillis = 30_000
const patience = 10_000

const longer = (attempt: number, signal: AbortSignal) =>
  delay(Math.min(30_000, 500 * 2 ** attempt), undefined, { ref: false, signal })

/**
 * The one connection of this process on which the database says what has changed. It comes back by itself, for as long as it takes; a page that
 * is told late is told by comparing.
 */
export const listen = ({ connection, log, heard, listening, wait = longer }: ListenParts): Listener => {
  const stopped = new AbortController()
  let client: pg.Client | undefined

  /** Resolves when the connection has ended, however it did. */
  const once = async (): Promise<boolean> => {
    const one = new pg.Client({
      application_name: 'laget-live',
      keepAlive: true,
      query_timeout: patience,
      ...connection,
    })
    client = one
    const ended = new Promise<void>((resolve) => void one.once('end', resolve))
    one.on('error', (error) => log.warn('live-connection-lost', {}, error))
    one.on('notification', ({ payload }) => {
      const change = readChange(payload)
      if (change) heard(change)
    })
    try {
      await one.connect()
      await one.query(`listen ${channel}`)
    } catch (error) {
      log.warn('live-connection-refused', {}, error)
      await one.end().catch(() => undefined)
      return false
    }
    const probe = setInterval(() => void one.query('select').catch(() => one.end().catch(() => undefined)), probeMillis)
    probe.unref()
    listening()
    await ended
    clearInterval(probe)
    return true
  }

  const forEver = async () => {
    let attempt = 0
    while (!stopped.signal.aborted) {
      attempt = (await once()) ? 0 : attempt + 1
      if (!stopped.signal.aborted) await wait(attempt, stopped.signal).catch(() => undefined)
    }
  }
  const running = forEver()

  return {
    stop: async () => {
      stopped.abort()
      await client?.end().catch(() => undefined)
      await running
    },
  }
}
