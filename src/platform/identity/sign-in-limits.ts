import { countedAs } from '../http/client-address.ts'
import { limiter, type Rate } from '../http/limiter.ts'

/** How often one address may try, per process. A school's two hundred employees share one address, and all come at eight. */
export type SignInRates = {
  /** Sign-ins begun. */
  begun: Rate
  /** What goes wrong: answers that do not hold, wrong codes, forged posts. */
  failed: Rate
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
  return {
    begin: async (address) => (await failed.look(countedAs(address))) ?? (await begun.take(countedAs(address))),
    mayTry: (address) => failed.look(countedAs(address)),
    failed: async (address) => void (await failed.take(countedAs(address))),
  }
}
