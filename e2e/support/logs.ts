import { familiesOn, numberOf, type Relative } from '#demo/families.ts'
import { fjordvikServices as service } from '#demo/fjordvik.ts'
import { workerCalled } from '#demo/staff-by-key.ts'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { systemClock } from '#platform/clock.ts'
import { addDays, dayOf } from '#platform/language/day.ts'
import { heardLater } from '../../testing/heard-later.ts'
import { type Program, program } from './programs.ts'

const today = dayOf(systemClock.now())
export const inDays = (days: number) => addDays(today, days)

/** A guardian who has signed in before, by the key of the demo's people. */
export const guardian = (key: string): Relative => {
  const found = Object.values(familiesOn(today))
    .flatMap(({ guardians }): readonly Relative[] => guardians)
    .find((one) => one.key === key)
  if (!found) throw new Error(`No guardian is called ${key}`)
  return found
}

let born = 0
/** A child of the journey's own: nobody else's, with a synthetic number. */
export const someChild = (name: string) => {
  const birthDate = `${Number(today.slice(0, 4)) - 8}-03-15`
  born += 1
  return { name, birthDate, identityNumber: syntheticNumber(birthDate, born) }
}

type Asked = { service: string; areas: readonly string[] }
export type Start = {
  child: string
  guardians?: readonly string[]
  starter?: string
  registrar?: string
  why?: string
  /** The starter's own service first. */
  asks?: readonly Asked[]
  /** What the family says yes to, where it is not all. */
  given?: readonly Asked[]
}
export type Begun = { log: string; child: string; asks: readonly Asked[]; guardians: readonly string[]; path: string }

const schoolAndHealth: readonly Asked[] = [
  { service: service.school, areas: ['learning', 'home'] },
  { service: service.health, areas: ['learning', 'home'] },
]

/** A start whose guardians the registrar has confirmed; the family has not answered. */
export const begin = async (start: Start): Promise<Begun> => {
  const { guardians = ['mother'], starter = 'teacher', registrar = 'registrar', asks = schoolAndHealth } = start
  const relatives = guardians.map(guardian)
  const { log, child } = await (await program(starter)).post<{ log: string; child: string }>('/logs', {
    child: someChild(start.child),
    guardians: relatives.map((one) => ({
      name: one.name,
      relation: one.relation,
      identityNumber: numberOf(one),
    })),
    why: start.why ?? `${start.child} er god til å samarbeide. Vi vil hjelpe til med lesingen.`,
    services: asks.slice(1).map((one) => one.service),
    areas: [...new Set(asks.flatMap((one) => one.areas))],
  })
  await confirm(await program(registrar), child, relatives.map(numberOf))
  return { log, child, asks, guardians, path: `/stafettlogg/${log}` }
}

/** Where the registrar's program asks. */
const register = {
  child: (child: string) => `/children/${child}`,
  confirmation: (child: string, guardian: string) => `/children/${child}/guardians/${guardian}/confirmation`,
} as const

/** The registrar finds that everyone has parental responsibility; `numbers`: of each, as the source has it. */
export const confirm = async (registrar: Program, child: string, numbers: readonly string[]): Promise<void> => {
  const links = await registrar.get<{ guardians: { id: string }[] }>(register.child(child))
  for (const [n, { id }] of links.guardians.entries())
    await registrar.post(register.confirmation(child, id), {
      responsibility: true,
      identityNumber: numbers[n],
      source: 'population-register',
      sourceDate: inDays(-30),
    })
}

/** Everyone asked says yes. */
const sayYes = async ({ log, guardians }: Begun, services: readonly Asked[]): Promise<void> => {
  for (const key of guardians)
    await (await program(key)).post(`/logs/${log}/consent`, { answer: 'yes', heard: heardLater, services })
}

/** An open log, held by its starter. */
export const open = async (start: Start): Promise<Begun> => {
  const begun = await begin(start)
  await sayYes(begun, start.given ?? begun.asks)
  return begun
}

/** The starter, who holds the baton, brings someone into the team. */
export const bringIn = async ({ log }: Begun, key: string): Promise<void> => {
  await (await program('teacher')).post(`/logs/${log}/participants`, {
    to: workerCalled(key).post,
    task: 'Er med på møtene',
  })
}
