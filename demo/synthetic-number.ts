import type { Day } from '#platform/language/day.ts'

const weigh = (digits: readonly number[], weights: readonly number[]): number => {
  const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0)
  return (11 - (sum % 11)) % 11
}

/**
 * A valid identity number that belongs to nobody: 80 is added to the month, as in Skatteetaten's test population.
 * The same day and place in line give the same number; 0 is the first.
 */
export const syntheticNumber = (born: Day, place: number): string => {
  const [year = '', month, day] = born.split('-')
  const date = `${day}${Number(month) + 80}${year.slice(2)}`
  // Individual numbers 500–999 are used for births from 2000, 000–499 before.
  const first = Number(year) >= 2000 ? 500 : 0
  for (let individual = first, found = -1; individual < first + 500; individual++) {
    const digits = [...(date + String(individual).padStart(3, '0'))].map(Number)
    const k1 = weigh(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2])
    const k2 = weigh([...digits, k1], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    if (k1 > 9 || k2 > 9) continue
    found += 1
    if (found === place) return [...digits, k1, k2].join('')
  }
  throw new RangeError(`There are not ${place + 1} synthetic numbers for ${born}`)
}
