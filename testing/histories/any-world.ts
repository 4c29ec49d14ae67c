import fc from 'fast-check'
import {
  type Act,
  type Area,
  areas,
  guardians,
  type Happening,
  posts,
  type Round,
  type Story,
  serviceOf,
  services,
  type World,
} from './history.ts'

const one = <const T>(values: readonly T[]) => fc.constantFrom(...values)
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 })
const log = fc.oneof({ weight: 6, arbitrary: fc.constant('first' as const) }, fc.constant('second' as const))
const days = one([0, 1, 2, 29, 30, 89, 90, 91, 364])
const giver = one([...guardians, 'youth'])
const guardian = one(guardians)
const post = one(posts)
const service = one(services)
// most things are agreed on widely; the narrow cases are where the fences are tested
const wide: fc.Arbitrary<Area[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Area[]>([...areas]) },
  { weight: 1, arbitrary: some(areas) },
)

const weighed = <A extends Act['act'], Model extends object>(
  weight: number,
  acts: readonly A[],
  rest: { [K in keyof Model]: fc.Arbitrary<Model[K]> },
) => ({ weight, arbitrary: fc.record({ act: one(acts), ...rest }) as fc.Arbitrary<{ act: A } & Model> })

const act = fc.oneof(
  weighed(10, ['agree'], { log, services: some(services), areas: wide, days }),
  weighed(6, ['consent'], { log, giver, service, areas: wide, after: one([0, 0, 0, 1, 30]), days }),
  weighed(5, ['refuse', 'withdraw'], { log, giver, service }),
  weighed(5, ['link', 'end-link', 'block', 'unblock'], { guardian }),
  weighed(3, ['confirm'], { guardian, responsibility: fc.boolean() }),
  weighed(5, ['exclude', 'readmit', 'declare-tie', 'untie'], { log, post }),
  weighed(12, ['add'], { log, post }),
  weighed(3, ['leave'], { log, post }),
  weighed(7, ['offer'], { log, post }),
  weighed(6, ['accept', 'accept', 'decline', 'take-back-offer'], { log }),
  weighed(3, ['assign'], { log, head: one(['head', 'nurse-head', 'ppt-head']), post }),
  weighed(10, ['write'], { log, areas: some(areas) }),
  weighed(2, ['remove'], { log, nth: fc.nat(4) }),
  weighed(2, ['edit'], { log, nth: fc.nat(4), areas: some(areas) }),
  weighed(3, ['release'], { log, guardian, released: fc.boolean() }),
  weighed(5, ['close'], { log }),
  weighed(5, ['reopen'], { log, post: one(['teacher', 'head', 'head', 'nurse']) }),
  weighed(3, ['start-again'], { post, known: fc.boolean() }),
  weighed(2, ['answer-joining'], { answer: one(['yes', 'yes', 'no']) }),
  weighed(1, ['match'], {}),
  weighed(2, ['sign-in', 'sign-in', 'sign-out-for-good'], {}),
) as fc.Arbitrary<Act>

/** Most logs open at once, with a team. */
const opening = fc.option(
  fc.record({
    others: fc.subarray([...services], { minLength: 1 }),
    areas: wide,
    days: one([0, 2, 30, 90, 364, 364]),
    team: fc.subarray([...posts], { minLength: 1, maxLength: 5 }),
    // what the young person says before it counts: on her birthday the holder may come to see less than there is
    hers: fc.option(some(areas), { freq: 2 }),
  }),
  { freq: 9 },
)

const linked = fc.record({
  guardian,
  confirmed: one([true, true, true, true, true, true, false]),
  responsibility: one([true, true, true, true, false]),
})

const story = (rounds: number): fc.Arbitrary<Story> =>
  fc
    .record({
      birthday: one([3, 10, 16, 16, 16, 17, 18, 18]),
      in: one([-100, -91, -90, -89, -30, -1, 0, 1, 2, 29, 30, 31, 90, 200]),
      starter: one(['teacher', 'teacher', 'teacher', 'head', 'nurse', 'nurse-at-school', 'pedagogue']),
      guardians: fc.uniqueArray(linked, { selector: (link) => link.guardian, minLength: 1, maxLength: 3 }),
      signsIn: one([true, true, true, false]),
      oneByOne: one([false, false, true]),
      opening,
      acts: fc.array(fc.array(act, { maxLength: 4 }), { minLength: rounds - 1, maxLength: rounds - 1 }),
    })
    .map(({ opening: agreed, acts, ...rest }) => {
      if (!agreed) return { ...rest, rounds: [[], ...acts] }
      const asked = [...new Set([serviceOf[rest.starter], ...agreed.others])]
      const agree: Act = { act: 'agree', log: 'first', services: asked, areas: agreed.areas, days: agreed.days }
      const team = agreed.team.map((member): Act => ({ act: 'add', log: 'first', post: member }))
      const said = { giver: 'youth', service: serviceOf[rest.starter], after: 0, days: 364 } as const
      const hers: Act[] = agreed.hers ? [{ act: 'consent', log: 'first', areas: agreed.hers, ...said }] : []
      return { ...rest, rounds: [[agree, ...hers, ...team], ...acts] }
    })

const setting = fc.oneof(
  fc.record({ key: one(['consent-age']), value: one([15, 16]) }),
  fc.record({ key: one(['adult-age']), value: one([17, 18]) }),
  fc.record({ key: one(['renewal-days-at-consent-age']), value: one([0, 30, 90]) }),
  fc.record({ key: one(['guardian-areas-after-consent-age']), value: fc.subarray([...areas]) }),
  fc.record({ key: one(['content-days-after-closing']), value: one([0, 7, 90]) }),
  fc.record({ key: one(['health-area']), value: one(['health', 'home']) }),
  fc.record({ key: one(['areas']), value: some(areas) }),
)

const event: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ event: one(['end-post', 'renew-post']), post }) },
  { weight: 2, arbitrary: fc.record({ event: one(['limit-post']), post, days: one([1, 30]) }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(setting, one([0, 1, 30, 100]))
      .map(([{ key, value }, later]) => ({ event: 'setting', key, value, in: later }) as const),
  },
  { weight: 2, arbitrary: fc.constant({ event: 'job' } as const) },
)

const day = 24 * 60
const round: fc.Arbitrary<Round> = fc.record({
  minutes: one([0, 1, 60, 16 * 60, day, day, day, 2 * day, 7 * day, 30 * day, 91 * day, 365 * day]),
  events: fc.array(event, { maxLength: 1 }),
  ahead: fc.array(fc.record({ nth: fc.nat(1000), before: one([false, false, true]) }), { minLength: 1, maxLength: 1 }),
})

/** A working day; half past midnight before a leap day; the last moment before summer time; the hour that comes twice. */
const starts = [
  '2026-11-23T08:00:00.000Z',
  '2028-02-27T23:30:00.000Z',
  '2027-03-27T22:59:59.999Z',
  '2027-10-31T00:30:00.000Z',
]

/** A world of so many children that is played for so many rounds. */
export const anyWorld = ({ stories, rounds }: { stories: number; rounds: number }): fc.Arbitrary<World> =>
  fc.record({
    start: one(starts),
    stories: fc.array(story(rounds), { minLength: stories, maxLength: stories }),
    rounds: fc.array(round, { minLength: rounds, maxLength: rounds }),
  })
