import { familiesOn, firstGuardian, numberOf } from '#demo/families.ts'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { workerCalled } from '#demo/staff-by-key.ts'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { systemClock } from '#platform/clock.ts'
import { dayOf } from '#platform/language/day.ts'
import { heardLater } from './heard-later.ts'
import type { Person } from './person.ts'

const areas = ['learning', 'home']

/** A log of an invented child that teacher, nurse and mother write in, and that teacher and nurse may both hold. */
export const openSharedLog = async (
  { teacher, registrar, mother }: Record<'teacher' | 'registrar' | 'mother', Person>,
  place: number,
): Promise<string> => {
  const today = dayOf(systemClock.now())
  const birthDate = `${Number(today.slice(0, 4)) - 8}-05-17`
  const guardian = firstGuardian(familiesOn(today).sande)
  const asked = [fjordvikServices.school, fjordvikServices.health].map((service) => ({ service, areas }))
  const { log, child } = await teacher.ask<{ log: string; child: string }>('/logs', {
    child: { name: 'Tuva Holm', birthDate, identityNumber: syntheticNumber(birthDate, place) },
    guardians: [{ name: guardian.name, relation: guardian.relation, identityNumber: numberOf(guardian) }],
    why: 'Vi vil hjelpe til så ukene går lettere.',
    services: [fjordvikServices.health],
    areas,
  })
  const { guardians } = await registrar.get<{ guardians: { id: string }[] }>(`/children/${child}`)
  for (const { id } of guardians)
    await registrar.ask(`/children/${child}/guardians/${id}/confirmation`, {
      responsibility: true,
      identityNumber: numberOf(guardian),
      source: 'population-register',
      sourceDate: today,
    })
  await mother.ask(`/logs/${log}/consent`, { answer: 'yes', heard: heardLater, services: asked })
  await teacher.ask(`/logs/${log}/participants`, { to: workerCalled('nurse').post, task: 'Er med på møtene' })
  return log
}
