import { decideConsent, type NotHeardYet } from '#modules/access'
import { confirmGuardian, connectYoungPerson, issueCode, openChild } from '#modules/children'
import { startLog } from '#modules/relay'
import type { SettableClock } from '#platform/clock.ts'
import type { Uuid } from '#platform/id.ts'
import { addDays, type Day, dayOf } from '#platform/language/day.ts'
import type { DemoActor } from '../acting.ts'
import { type Families, type Family, numberOf } from '../families.ts'

/** What a family's history is told with. */
export type Story = {
  clock: SettableClock
  /** The day the demo is written. */
  today: Day
  families: Families
  /** Sets the clock so many days back, at an hour of the working day. */
  ago(days: number, hour?: number): void
  staff(key: string): Promise<DemoActor>
  /** What a night brings: dated changes are settled. */
  nightFalls(): Promise<void>
  hasSignedIn(identityNumber: string): Promise<boolean>
  firstSignIn(identityNumber: string, code: string): Promise<void>
  /** Someone of a family who has a sign-in and has used her one-time code. */
  relative(identityNumber: string): Promise<DemoActor>
}

export const inDays = ({ today }: Story, days: number): Day => addDays(today, days)

export type Beginning = {
  family: Family
  starter: string
  registrar: string
  why: string
  /** The starter's own service first. */
  asks: readonly { service: Uuid; areas: readonly string[] }[]
}

/** A start, and the registrar's word on who has parental responsibility. The family has not answered yet. */
export const begin = async (
  story: Story,
  { family, starter, registrar, why, asks }: Beginning,
): Promise<{ log: Uuid; child: Uuid }> => {
  const { child, guardians } = family
  const { log, child: record } = await (await story.staff(starter)).does(startLog, {
    child: { name: child.name, birthDate: child.born, identityNumber: numberOf(child) },
    guardians: guardians.map(({ name, relation, ...one }) => ({ name, relation, identityNumber: numberOf(one) })),
    why,
    services: asks.slice(1).map((one) => one.service),
    areas: [...new Set(asks.flatMap((one) => one.areas))],
  })
  const keeper = await story.staff(registrar)
  const links = await keeper.does(openChild, { child: record })
  for (const { id, name } of links.guardians) {
    const guardian = guardians.find((one) => one.name === name)
    await keeper.does(confirmGuardian, {
      child: record,
      guardian: id,
      responsibility: guardian?.responsibility ?? false,
      identityNumber: guardian && numberOf(guardian),
      source: 'population-register',
      sourceDate: inDays(story, -400),
    })
  }
  await handOverCodes(story, record, keeper, family)
  return { log, child: record }
}

/** The registrar hands each guardian with responsibility a code, once she has her identity number; she uses it the same day. */
const handOverCodes = async (story: Story, child: Uuid, keeper: DemoActor, family: Family): Promise<void> => {
  const { guardians } = await keeper.does(openChild, { child })
  for (const guardian of family.guardians.filter((one) => one.responsibility)) {
    const link = guardians.find((one) => one.name === guardian.name)
    const identityNumber = numberOf(guardian)
    if (!link || (await story.hasSignedIn(identityNumber))) continue
    const { code } = await keeper.does(issueCode, { child, guardian: link.id })
    await story.firstSignIn(identityNumber, code ?? '')
  }
}

/** A young person gets her own sign-in from the registrar, with a code like everyone. */
export const connect = async (story: Story, { family, registrar }: Beginning, child: Uuid): Promise<DemoActor> => {
  const keeper = await story.staff(registrar)
  const identityNumber = numberOf(family.child)
  await keeper.does(connectYoungPerson, { child, identityNumber })
  const { code } = await keeper.does(issueCode, { child })
  await story.firstSignIn(identityNumber, code ?? '')
  return story.relative(identityNumber)
}

/** Everyone of the family who is asked says yes to what is asked. Each talked with the child the day before, unless said why not. */
export const sayYes = async (
  story: Story,
  log: Uuid,
  { family, asks }: Beginning,
  { until, notYet }: { until?: Day; notYet?: NotHeardYet } = {},
): Promise<void> => {
  const yesterday = addDays(dayOf(story.clock.now()), -1)
  const heard = notYet ? { talked: 'not-yet', missing: notYet } : { talked: 'yes', talkedOn: yesterday }
  const answer = {
    log,
    answer: 'yes',
    heard,
    services: asks.map(({ service, areas }) => ({ service, areas: [...areas] })),
    ...(until && { until }),
  }
  for (const guardian of family.guardians.filter((one) => one.responsibility))
    await (await story.relative(numberOf(guardian))).does(decideConsent, answer)
}
