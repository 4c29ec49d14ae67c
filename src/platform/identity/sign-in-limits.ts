import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { countedAs } from '../http/client-address.ts'

/** How often one address may try, per process. A school's two hundred employees share one address, and all come at eight. */
export type SignInRates = {
  /** Sign-ins begun. */
  begun: { points: number; seconds: number }
  /** What goes wrong: answers that do not hold, wrong codes, forged posts. */
  failed: { points: number; seconds: number }
}

export const defaultRates: SignInRates = {
  begun: { points: 300, seconds: 300 },
  failed: { points: 30, seconds: 900 },
}

export type SignInLimits = {
  /** Seconds to wait, or nothing when she may go on. */
  begin(address: string): Promise<number | undefined>
  /** The same without counting: for what is about to be tried. */
  mayTry(address: string): Promise<number | undefined>
  /** Counts something that went wrong. */
  failed(address: string): Promise<void>
}

export const signInLimits = (rates: SignInRates): SignInLimits => {
  const begun = limiter(rates.begun)
  const failed = limiter(rates.failed)
  const waiting = async (address: string): Promise<number | undefined> => {
    const so = await failed.get(countedAs(address))
    return so && so.consumedPoints >= rates.failed.points ? seconds(so) : undefined
  }
  return {
    begin: async (address) => (await waiting(address)) ?? (await consume(begun, address)),
    mayTry: waiting,
    failed: async (address) => void (await consume(failed, address)),
  }
}

const limiter = ({ points, seconds: duration }: { points: number; seconds: number }) =>
  new RateLimiterMemory({ points, duration })

const consume = (limit: RateLimiterMemory, address: string): Promise<number | undefined> =>
  limit.consume(countedAs(address)).then(
    () => undefined,
    (refused: unknown) => {
      if (refused instanceof RateLimiterRes) return seconds(refused)
      throw refused
    },
  )

const seconds = ({ msBeforeNext }: RateLimiterRes): number => Math.ceil(msBeforeNext / 1000)
