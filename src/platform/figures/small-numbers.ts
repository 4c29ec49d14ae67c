/**
 * Figures about children leave their pages in groups of five only, and this is the one place where they are put there (docs/adr/0012).
 * A group stands for its five numbers alike, so that nobody can tell a small number, nor work it out from sums or from an earlier look.
 */

/** A count as it may be told, by the lowest number of its group: 0 is *fewer than 5*, 5 is *5–9*, 10 is *10–14*. */
export type Group = number

export const groupSize = 5

export const groupOf = (count: number): Group => count - (count % groupSize)

export type Count = { part: string; count: number }
export type Grouped = { part: string; atLeast: Group }

/** What the last parts are called where they are told together. */
export const rest = 'rest'

/**
 * A whole and its parts, as they may be told side by side. The last parts are told together where so many parts and their sum could give
 * each other away: which those are follows from how many there are and in which order, never from the counts.
 */
export const inGroups = (parts: readonly Count[]): { whole: Group; parts: Grouped[] } => ({
  whole: groupOf(sumOf(parts)),
  parts: together(parts).map(({ part, count }) => ({ part, atLeast: groupOf(count) })),
})

const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0)

/**
 * With n parts all at the top of their groups the whole lies 4n above the sum of the groups' beginnings. If that ends a group, in fives,
 * everything would be known exactly; if it begins one, the whole would be known but for two numbers, and what moves it from one half-year to the
 * next with it.
 */
const givesAway = (parts: number): boolean => parts > 1 && [0, groupSize - 1].includes(parts % groupSize)

const together = (parts: readonly Count[]): readonly Count[] =>
  givesAway(parts.length) ? together([...parts.slice(0, -2), { part: rest, count: sumOf(parts.slice(-2)) }]) : parts
