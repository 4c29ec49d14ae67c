/** May this be done, and if not, why not: the reason is a key whose words stand in a module's messages. */
export type Verdict<Reason extends string = string> = { may: true } | { may: false; reason: Reason }

export const yes = { may: true } as const
export const no = <Reason extends string>(reason: Reason) => ({ may: false, reason }) as const

/** The first no, else yes. */
export const all = <R extends string>(...verdicts: Verdict<R>[]): Verdict<R> => verdicts.find((v) => !v.may) ?? yes
