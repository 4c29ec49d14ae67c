import type { LogFacts } from '#modules/access'
import { addDays, type Day, dayOf, osloTime, parseDay } from '#platform/language/day.ts'

const hour = 3_600_000
const dayLength = 24 * hour

/** 00:00 in Norway: an hour before UTC's in winter, two in summer. */
const midnightOf = (day: Day): Date => {
  const utc = Date.parse(`${day}T00:00:00Z`)
  const summer = new Date(utc - 2 * hour)
  return osloTime(summer).hour === 0 ? summer : new Date(utc - hour)
}

/** The days on which someone born then reaches an age that may mean something, and those on which a time after it is over. */
const birthdays = (born: Day): Day[] =>
  [15, 16, 17, 18].flatMap((age) => {
    const year = Number(born.slice(0, 4)) + age
    const day = parseDay(`${year}${born.slice(4)}`)
    const reached = day ? [day] : [`${year}-02-28`, `${year}-03-01`]
    return reached.flatMap((one) => [one, addDays(one, 30), addDays(one, 90)])
  })

/** The instants after which something may be otherwise without anyone acting; found here from the facts, and not by asking the product. */
export const datedChanges = (
  all: readonly (LogFacts | undefined)[],
  settingDays: readonly Day[],
  now: Date,
): Date[] => {
  const days = new Set(settingDays)
  const instants = new Set<number>()
  for (const facts of all) {
    if (!facts) continue
    for (const { from, until } of facts.decisions) days.add(from).add(addDays(until, 1))
    for (const day of birthdays(facts.child.birthDate)) days.add(day)
    for (const { from, until } of facts.posts) {
      instants.add(from.getTime())
      if (until) instants.add(until.getTime())
    }
    const { closedAt } = facts.log
    if (!closedAt) continue
    for (const later of [7, 90]) {
      instants.add(closedAt.getTime() + later * dayLength)
      days.add(addDays(dayOf(closedAt), later))
    }
  }
  for (const day of days) instants.add(midnightOf(day).getTime())
  return [...instants]
    .filter((instant) => instant > now.getTime())
    .sort((a, b) => a - b)
    .map((instant) => new Date(instant))
}
