import { type HalfYear, partsOf } from '#platform/figures/half-year.ts'
import type { Figure } from '#platform/figures/read.ts'
import { type Group, groupSize } from '#platform/figures/small-numbers.ts'
import { startSentence } from '#platform/language/say-time.ts'
import type { figureWords } from './messages.ts'

export type Words = ReturnType<typeof figureWords>

/** *35–39*; *færre enn 5* where that is all that may be told. */
export const sayGroup = (group: Group, t: Words): string =>
  group < groupSize ? t.few({ limit: groupSize }) : t.group({ from: group, to: group + groupSize - 1 })

/** *første halvår 2026* */
export const sayHalfYear = (period: HalfYear, t: Words): string => {
  const { year, half } = partsOf(period)
  return half === 1 ? t.firstHalf({ year }) : t.secondHalf({ year })
}

export const titleOfHalfYear = (period: HalfYear, t: Words): string => startSentence(sayHalfYear(period, t))

/** A part of a figure; undefined where it was not told apart then. */
export const partOf = ({ parts }: Figure, part: string): Group | undefined =>
  parts.find((one) => one.part === part)?.atLeast

/** So few that nothing is told about how they are spread. */
export const isSmall = ({ whole }: Figure): boolean => whole < groupSize
