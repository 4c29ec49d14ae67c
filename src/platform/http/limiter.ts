import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** So many in so many seconds. */
export type Rate = { points: number; seconds: number }

/** Counts in memory, by each process for itself: it slows down, it does not keep accounts. */
export type Limiter = {
  /** Counts one more of this key: whole seconds to wait, or undefined when there is room. */
  take(key: string): Promise<number | undefined>
  /** The same without counting. */
  look(key: string): Promise<number | undefined>
}

export const limiter = ({ points, seconds }: Rate): Limiter => {
  const counted = new RateLimiterMemory({ points, duration: seconds })
  return {
    take: (key) =>
      counted.consume(key).then(
        () => undefined,
        (refused: unknown) => {
          if (refused instanceof RateLimiterRes) return wait(refused)
          throw refused
        },
      ),
    look: async (key) => {
      const so = await counted.get(key)
      return so && so.consumedPoints >= points ? wait(so) : undefined
    },
  }
}

const wait = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000))
