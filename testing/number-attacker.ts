/** What someone knows of a number: it lies between these two. */
export type Range = readonly [low: number, high: number]

/** Numbers that are known to add up to nothing, each as often as it says: `{ whole: 1, a: -1, b: -1 }` is a + b = whole. */
export type Sum = Readonly<Record<string, number>>

/**
 * Someone who knows all that was told, how it was told and how the numbers hang together, and who can reckon: the numbers she then knows
 * exactly, because no other value goes with the rest.
 */
export const workOut = (told: ReadonlyMap<string, Range>, sums: readonly Sum[]): Map<string, number> => {
  const ranges = narrow(told, sums)
  const first = ranges && solve(ranges, sums)
  if (!first) throw new Error('Nothing adds up')
  const known = new Map(first)
  for (const [name, value] of first) {
    if (!known.has(name)) continue
    const [low, high] = ranges.get(name) ?? [value, value]
    for (const [from, until] of [[value + 1, high] as const, [low, value - 1] as const]) {
      const other = from <= until && solve(new Map(ranges).set(name, [from, until]), sums)
      if (!other) continue
      // what is otherwise in any way it could be is not known
      for (const [one, found] of other) if (first.get(one) !== found) known.delete(one)
      break
    }
  }
  return known
}

/** Whole numbers within these ranges for which every sum is right, if there are any. */
const solve = (ranges: ReadonlyMap<string, Range>, sums: readonly Sum[]): Map<string, number> | undefined => {
  const narrowed = narrow(ranges, sums)
  if (!narrowed) return undefined
  // first what most hangs on: the rest then falls into place
  const [open] = Array.from(narrowed)
    .filter(([, [low, high]]) => low < high)
    .sort(([a], [b]) => timesIn(sums, b) - timesIn(sums, a))
  if (!open) return new Map(Array.from(narrowed, ([name, [value]]) => [name, value]))
  const [name, [low, high]] = open
  for (let value = low; value <= high; value++) {
    const found = solve(new Map(narrowed).set(name, [value, value]), sums)
    if (found) return found
  }
  return undefined
}

const timesIn = (sums: readonly Sum[], name: string): number => sums.filter((sum) => name in sum).length

/** Each number's range from those it is summed with, until nothing changes; undefined where they contradict one another. */
const narrow = (ranges: ReadonlyMap<string, Range>, sums: readonly Sum[]): Map<string, Range> | undefined => {
  const now = new Map(ranges)
  const rangeOf = (name: string) => now.get(name) ?? ([0, 0] as Range)
  for (let changed = true; changed; ) {
    changed = false
    for (const sum of sums) {
      for (const [name, times] of Object.entries(sum)) {
        const others = Object.entries(sum).filter(([other]) => other !== name)
        const reach = (least: boolean) =>
          others.reduce((total, [other, n]) => total + n * (rangeOf(other)[n > 0 === least ? 0 : 1] ?? 0), 0)
        // times · x = −(the others)
        const [low, high] = times > 0 ? [-reach(false), -reach(true)] : [reach(true), reach(false)]
        const [was, to] = rangeOf(name)
        const [from, until] = [Math.max(was, low), Math.min(to, high)]
        if (from > until) return undefined
        if (from !== was || until !== to) {
          now.set(name, [from, until])
          changed = true
        }
      }
    }
  }
  return now
}
