import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Metrics } from '../metrics.ts'
import { countedAs } from './client-address.ts'

/** So many requests in so many seconds. */
type Rate = { points: number; seconds: number }
export type Rates = {
  /** By address. A whole school may stand behind one. */
  address: Rate
  /** By session. */
  session: Rate
  /** Pages that cost much: documents, exports, searches. By session, else by address. */
  heavy: Rate
}

export const defaultRates: Rates = {
  address: { points: 3000, seconds: 60 },
  session: { points: 300, seconds: 60 },
  heavy: { points: 20, seconds: 60 },
}

export type RateLimitParts = {
  rates: Rates
  metrics: Metrics
  addressOf(c: Context): string
  /** The session's token, whether or not it is worth anything. */
  sessionOf(c: Context): string | undefined
  refuse(c: Context, seconds: number): Response | Promise<Response>
}

/** Counted in memory, by each process for itself: it slows down, it does not keep accounts. */
export const createRateLimits = ({ rates, metrics, addressOf, sessionOf, refuse }: RateLimitParts) => {
  const limiters = {
    address: new RateLimiterMemory({ points: rates.address.points, duration: rates.address.seconds }),
    session: new RateLimiterMemory({ points: rates.session.points, duration: rates.session.seconds }),
    heavy: new RateLimiterMemory({ points: rates.heavy.points, duration: rates.heavy.seconds }),
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
    const byAddress = consume(limiters.address, address(c))
    return limited(c, token ? [byAddress, consume(limiters.session, token)] : [byAddress], next)
  }
  const heavy: MiddlewareHandler = (c, next) => limited(c, [consume(limiters.heavy, session(c) ?? address(c))], next)
  return { general, heavy }
}

/** Whole seconds to wait, or undefined when there is room. */
const consume = (limiter: RateLimiterMemory, key: string): Promise<number | undefined> =>
  limiter.consume(key).then(
    () => undefined,
    (refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    },
  )
