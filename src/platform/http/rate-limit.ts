import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { Metrics } from '../metrics.ts'
import { countedAs } from './client-address.ts'
import { limiter, type Rate } from './limiter.ts'

export type Rates = {
  /** By address. A whole school may stand behind one. */
  address: Rate
  /** By session. */
  session: Rate
  /** Pages that cost much: documents, exports, open data. By session. */
  heavy: Rate
  /** The same, by address, with a session or without. */
  heavyAddress: Rate
}

export const defaultRates: Rates = {
  address: { points: 3000, seconds: 60 },
  session: { points: 300, seconds: 60 },
  heavy: { points: 20, seconds: 60 },
  // Visitors have nothing else to be counted by, and a school is one address: three classes that all open the same document in a minute get it.
  // What an address can ask for with sessions that it invents is at worst 100 documents of 50-500 ms, set in a process of their own.
  heavyAddress: { points: 100, seconds: 60 },
}

export type RateLimitParts = {
  rates: Rates
  metrics: Metrics
  addressOf(c: Context): string
  /** The session's token, whether or not it is worth anything. */
  sessionOf(c: Context): string | undefined
  refuse(c: Context, seconds: number): Response | Promise<Response>
}

export const createRateLimits = ({ rates, metrics, addressOf, sessionOf, refuse }: RateLimitParts) => {
  const limiters = {
    address: limiter(rates.address),
    session: limiter(rates.session),
    heavy: limiter(rates.heavy),
    heavyAddress: limiter(rates.heavyAddress),
  }
  const address = (c: Context) => `a ${countedAs(addressOf(c))}`
  const session = (c: Context) => {
    const token = sessionOf(c)
    // No token lies about in memory longer than its request.
    return token && `s ${createHash('sha256').update(token).digest('base64url')}`
  }
  const limited = async (c: Context, waits: Promise<number | undefined>[], next: () => Promise<void>) => {
    const seconds = Math.max(0, ...(await Promise.all(waits)).map((wait) => wait ?? 0))
    if (seconds === 0) return next()
    metrics.refusal('rate-limit')
    return refuse(c, seconds)
  }
  /** By address first: whoever invents a new session for every request gets no further. */
  const general: MiddlewareHandler = async (c, next) => {
    const token = session(c)
    const byAddress = limiters.address.take(address(c))
    return limited(c, token ? [byAddress, limiters.session.take(token)] : [byAddress], next)
  }
  const heavy: MiddlewareHandler = (c, next) => {
    const token = session(c)
    const byAddress = limiters.heavyAddress.take(address(c))
    return limited(c, token ? [byAddress, limiters.heavy.take(token)] : [byAddress], next)
  }
  return { general, heavy }
}
