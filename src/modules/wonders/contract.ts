import { z } from 'zod'

const uuid = z.uuid()

/** Eleven figures, also with a space or a stop between date and number: a wonder names no child, whatever its words are. */
const identityNumber = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/
const unnamed = (text: string) => !identityNumber.test(text)
const text = (maximum: number) => z.string().trim().min(1).max(maximum).refine(unnamed, 'identity-number-in-wonder')
const words = z.string().trim().max(4000).refine(unnamed, 'identity-number-in-wonder').optional()

export const Nothing = z.strictObject({})
/** `done`: what the reader has just done, to be answered on the page it led to. */
export const OpenWonders = z.strictObject({ done: z.enum(['slettet']).optional() })
export const OnWonder = z.strictObject({ wonder: uuid })

/** No field for a name or a day of birth: `title` is the author's own, to tell her wonders from one another. */
export const KeepWonder = z.strictObject({ title: text(100), seen: text(4000), done: words, plan: words })
export const EditWonder = KeepWonder.extend({ wonder: uuid, version: z.int().min(1) })

export const endings = ['no-concern', 'log', 'discussion', 'report'] as const
export type Ending = (typeof endings)[number]
export const DecideWonder = z.strictObject({ wonder: uuid, ending: z.enum(endings) })

/** `post`: of somebody in the author's own unit. */
export const ShareWonder = z.strictObject({ wonder: uuid, post: uuid })
