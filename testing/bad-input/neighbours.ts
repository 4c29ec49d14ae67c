import { skogbygdId, skogbygdSchool, skogbygdUnit } from '#demo/skogbygd.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { addDays, dayOf } from '#platform/language/day.ts'
import { directoryOf } from '../a-directory.ts'
import { completeReport } from '../complete-report.ts'
import { heardLater } from '../heard-later.ts'
import type { House } from '../house.ts'
import { nothingBeside } from '../permissions/beside.ts'
import { operationNamed } from '../permissions/operations.ts'
import type { Place } from '../permissions/places.ts'

type Actor = Awaited<ReturnType<House['as']>>

/** What an input may name, in the other municipality: there, each of them is what its name says, and somebody there may use it. */
export type Neighbours = { place: Place; post: Uuid; person: Uuid; service: Uuid; unit: Uuid }

/** An open log in Skogbygd, with something of everything in it. */
export const neighbours = async (house: House): Promise<Neighbours> => {
  const does = (one: Actor, name: string, input: unknown) =>
    one.does(operationNamed(name), input) as Promise<Record<string, Uuid>>
  const [teacher, head] = [await house.as('other-municipality'), await house.as('other-head')]
  const today = dayOf(house.clock.now())
  const identityNumber = house.number('2015-06-07', 70)
  const mothers = house.number('1988-03-04', 70)
  const areas = ['learning']
  const start = {
    child: { name: 'Tiril Granås', birthDate: '2015-06-07', identityNumber },
    guardians: [{ name: 'Marit Granås', relation: 'mother', identityNumber: mothers }],
    ...{ why: 'Tiril vil lese mer.', areas },
  }
  const { log = '', child = '' } = await does(teacher, 'relay.start-log', start)
  const { rows } = await house.admin.query<{ id: Uuid; person: Uuid }>(
    'select id, person_id as person from children.guardian where child_id = $1',
    [child],
  )
  const [{ id: link, person: guardian } = { id: '', person: '' }] = rows
  await asHeadIs(house, 'registrar', async (registrar) => {
    const known = { source: 'court', sourceDate: today, identityNumber: mothers }
    await does(registrar, 'children.confirm-guardian', { child, guardian: link, responsibility: true, ...known })
  })
  const mother = await house.family(mothers)
  const services = [{ service: skogbygdSchool, areas }]
  await does(mother, 'access.decide-consent', { log, answer: 'yes', heard: heardLater, services })
  const note = { log, kind: 'note', text: 'Vi leste sammen.', areas }
  const { entry = '' } = await does(teacher, 'relay.write-note', note)
  const { entry: removedEntry = '' } = await does(teacher, 'relay.write-note', note)
  await does(teacher, 'relay.remove-wrong-entry', { log, entry: removedEntry, reason: 'wrong-child' })
  const { goal = '' } = await does(teacher, 'relay.set-goal', { log, text: 'Lese en bok.', areas })
  const days = { deadline: addDays(today, 5), evaluateOn: addDays(today, 6) }
  const agreed = { log, text: 'Lese hver dag.', areas, responsible: teacher.post, ...days }
  const { measure = '' } = await does(teacher, 'relay.agree-measure', agreed)
  const asks = { log, to: head.post, message: 'Vil du ta over?', familyWish: 'agrees' }
  const { offer = '' } = await does(teacher, 'relay.offer-baton', asks)
  const { wonder = '' } = await does(teacher, 'wonders.keep-wonder', { title: 'Stille', seen: 'Står alene ute.' })
  const { report = '' } = await does(teacher, 'reports.begin-report', {})
  await does(teacher, 'reports.save-report', { report, version: 1, ...completeReport })
  const found = { link, person: guardian, identityNumber: mothers }
  const place: Place = {
    ...{ state: 'asked', today, log, child, identityNumber, twin: newId(), services: [skogbygdSchool], areas },
    guardians: { mother: found, father: found, unconfirmed: found, blocked: found },
    ...{ own: guardian, entry, removedEntry, goal, measure, offer, question: newId() },
    ...nothingBeside(),
    ...{ wonder, report },
    ...(await asHeadIs(house, 'coordinator', (coordinator) => directoryOf(house, coordinator))),
  }
  return { place, post: teacher.post, person: teacher.person, service: skogbygdSchool, unit: skogbygdUnit }
}

/** Skogbygd has neither registrar nor coordinator: its head is one for as long as it takes. */
const asHeadIs = async <Result>(house: House, role: string, work: (one: Actor) => Promise<Result>): Promise<Result> => {
  const become = (role: string) =>
    house.admin.query('update organisation.post set role = $3 where municipality_id = $1 and id = $2', [
      skogbygdId,
      house.who('other-head').post,
      role,
    ])
  await become(role)
  const result = await work(await house.as('other-head'))
  await become('head')
  return result
}
