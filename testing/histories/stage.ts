import type pg from 'pg'
import { newId, type Uuid } from '#platform/id.ts'
import { addDays, type Day, dayOf, parseDay } from '#platform/language/day.ts'
import { guardianPersons, municipality, newPersons, postOf, youth } from './cast.ts'
import type { Fact, Where } from './fact.ts'
import { familyFacts } from './family-facts.ts'
import type { Act, Happening, Story, World } from './history.ts'
import { refusable } from './refusable.ts'
import { relayFacts } from './relay-facts.ts'
import { prepareToSee } from './seen.ts'

const tables = `relay.log, relay.start, relay.proposal, relay.participant, relay.holding, relay.offer, relay.entry, access.consent, access."grant",
  access.exclusion, access.conflict, children.child, children.guardian`
const facts = { ...familyFacts, ...relayFacts }

/** What is about the child, and so about all her logs. */
const aboutChild = new Set<Act['act']>([
  'link',
  'end-link',
  'confirm',
  'block',
  'unblock',
  'declare-tie',
  'untie',
  'sign-in',
  'sign-out-for-good',
  'match',
])

/** Acts that touch neither who decides nor what was decided: they move no baton, and what follows them need not wait for one. */
const quiet = new Set<Act['act']>(['add', 'leave', 'offer', 'decline', 'take-back-offer', 'release'])

/** The rows of one story. The second record and log may never come to be. */
export type Child = { child: Uuid; record: Uuid; first: Uuid; second: Uuid; startedAgain: boolean }

export const logsOf = ({ first, second, startedAgain }: Child): Uuid[] => (startedAgain ? [first, second] : [first])

const dayOfBirth = (start: Date, story: Story): Day => {
  const birthday = addDays(dayOf(start), story.in)
  const year = Number(birthday.slice(0, 4)) - story.birthday
  return parseDay(`${year}${birthday.slice(4)}`) ?? `${year}-02-28`
}

/**
 * Plays a world in one transaction that is rolled back. The facts are written by hand; where the baton goes and who sees what is left to
 * relay.settle and access.derive, called as the door calls them: after every act, in its transaction and at its instant.
 */
export const openStage = async (client: pg.ClientBase, world: World) => {
  const start = new Date(world.start)
  let now = start
  const run = (name: string, text: string, values: unknown[]) =>
    client.query({ name: `histories.${name}`, text, values })

  /** Binds the transaction to the municipality and to an instant. */
  const bind = (at: Date) =>
    run('bind', `select set_config('laget.municipality', $1, true), set_config('laget.now', $2, true)`, [
      municipality,
      at.toISOString(),
    ])
  let settled = new Set<Uuid>()
  const settingDays: Day[] = []
  const settle = async (log: Uuid) => {
    settled.add(log)
    await run('settle', 'select relay.settle($1)', [log])
    await run('derive', 'select access.derive($1)', [log])
  }
  const settleTouched = async (child: Uuid | null, post: Uuid | null) => {
    const { rows } = await run('touched', 'select log_id from relay.settle_touched($1, $2)', [child, post])
    return new Set<Uuid>(rows.map(({ log_id }) => log_id))
  }

  const due = async (): Promise<Uuid[]> => {
    const { rows } = await run('due', 'select access.due($1, $2, 10000) as log', [municipality, now])
    return rows.map(({ log }) => log)
  }

  /** What is still to be settled of one child: some of her logs, or all. */
  let waiting = new Set<Uuid>()
  let unsettled = false
  const settleWaiting = async (at: Child) => {
    const touched = waiting.has(at.child) ? await settleTouched(at.child, null) : new Set<Uuid>()
    for (const log of logsOf(at)) {
      if (touched.has(log)) settled.add(log)
      // a log that another record of the child was written for is hers only once someone has found out
      else if (waiting.has(log)) await settle(log)
    }
    waiting = new Set()
    unsettled = false
  }

  const enterFamily = async () => {
    for (const person of newPersons)
      await run('person', `insert into identity.person (municipality_id, id, created_at) values ($1, $2, $3)`, [
        municipality,
        person,
        now,
      ])
    const { person, post, unit } = postOf('nurse-at-school')
    await run(
      'post',
      `insert into organisation.post (municipality_id, id, person_id, unit_id, role, title, valid_from)
       values ($1, $2, $3, $4, 'employee', 'helsesykepleier', $5)`,
      [municipality, post, person, unit, now],
    )
  }

  const begin = async (story: Story): Promise<Child> => {
    const [child, first] = [newId(), newId()]
    const starter = postOf(story.starter)
    await run(
      'child',
      `insert into children.child (municipality_id, id, name, birth_date, person_id, unit_id, registered_by, registered_at)
       values ($1, $2, 'Barnet', $3, $4, $5, $6, $7)`,
      [municipality, child, dayOfBirth(start, story), story.signsIn ? youth : null, starter.unit, starter.person, now],
    )
    for (const { guardian, confirmed, responsibility } of story.guardians)
      await run(
        'guardian',
        `insert into children.guardian (municipality_id, id, child_id, person_id, name, relation, responsibility, registered_by, registered_at,
           source, source_date, confirmed_by, confirmed_at)
         values ($1, $2, $3, $4, 'Foresatt', 'other', $5, $6, $7, 'court', '2020-01-01', $8, $9)`,
        [
          municipality,
          newId(),
          child,
          guardianPersons[guardian],
          responsibility,
          starter.person,
          now,
          confirmed ? postOf('registrar').person : null,
          confirmed ? now : null,
        ],
      )
    await run(
      'log',
      `with log as (
         insert into relay.log (municipality_id, id, child_id, state, level, opening_unit_id, opening_service_id, started_by, started_post, started_at,
           consent_since)
         values ($1, $2, $3, 'awaiting', 1, $4, $5, $6, $7, $8, $8) returning id),
       proposal as (
         insert into relay.proposal (municipality_id, id, log_id, service_id, areas, rank, proposed_by, proposed_at)
         select $1, gen_random_uuid(), log.id, $5, array['learning'], 0, $6, $8 from log)
       insert into relay.start (municipality_id, log_id, n, why, written_by, written_at) select $1, log.id, 1, 'Hvorfor', $6, $8 from log`,
      [municipality, first, child, starter.unit, starter.service, starter.person, starter.post, now],
    )
    return { child, record: newId(), first, second: newId(), startedAgain: false }
  }

  const perform = async (at: Child, act: Act, atOnce: boolean) => {
    const second = act.act === 'start-again' || ('log' in act && act.log === 'second')
    if (act.act === 'start-again') at.startedAgain = true
    if (second && !at.startedAgain) return
    if (unsettled && relayFacts[act.act as keyof typeof relayFacts]) await settleWaiting(at)
    const log = second ? at.second : at.first
    const where: Where = { child: at.child, record: at.record, second: at.second, log, today: dayOf(now) }
    const { sql, values } = (facts[act.act] as (act: Act, where: Where) => Fact)(act, where)
    await run(act.act, sql, [municipality, now, ...values])
    waiting.add(aboutChild.has(act.act) ? at.child : log)
    unsettled ||= !quiet.has(act.act)
    if (atOnce) await settleWaiting(at)
  }

  const happen = async (event: Happening) => {
    if (event.event === 'setting') {
      const from = addDays(dayOf(now), event.in)
      settingDays.push(from)
      const set = [municipality, newId(), event.key, JSON.stringify(event.value), from, postOf('registrar').person, now]
      await run(
        'setting',
        `insert into organisation.setting (municipality_id, id, key, value, valid_from, set_by, set_at, ground)
         values ($1, $2, $3, $4, $5, $6, $7, 'Vedtak')`,
        set,
      )
      await run('rules-changed', 'select access.rules_changed()', [])
    }
    if (!('post' in event)) return
    const { post } = postOf(event.post)
    const days = event.event === 'limit-post' ? event.days : 0
    const until = event.event === 'renew-post' ? 'infinity' : new Date(now.getTime() + days * 86_400_000).toISOString()
    // a post that has ended does not come back by being limited
    const inForce = 'and ($4 or valid_until > $5)'
    await run(
      'until',
      `update organisation.post set valid_until = $3 where municipality_id = $1 and id = $2 ${inForce}`,
      [municipality, post, until, event.event === 'renew-post', now],
    )
    await settleTouched(null, post)
  }

  // the same few functions a thousand times: planned once, for whoever
  await client.query('begin; set local plan_cache_mode = force_generic_plan; set local jit = off')
  await client.query(refusable)
  await prepareToSee(client)
  await bind(now)
  await enterFamily()
  const children: Child[] = []
  for (const story of world.stories) children.push(await begin(story))

  return {
    children,
    now: () => now,
    bind,
    /** Plays one round of all stories; then everything that holds at the end of a transaction must hold. */
    round: async (n: number) => {
      const { minutes, events } = world.rounds[n] ?? { minutes: 0, events: [] }
      now = new Date(now.getTime() + minutes * 60_000)
      settled = new Set()
      await bind(now)
      for (const event of events) await happen(event)
      for (const [place, story] of world.stories.entries()) {
        const at = children[place] as Child
        if (n === 0) waiting.add(at.first)
        // the first round is how a log opens: its team comes in together
        for (const act of story.rounds[n] ?? []) await perform(at, act, story.oneByOne && n > 0)
        await settleWaiting(at)
      }
      // a post that came back concerns every log; the job, which a changed rule calls, those with a dated change behind them
      const everyone = events.some(({ event }) => event === 'renew-post')
      if (everyone) for (const log of children.flatMap(logsOf)) await settle(log)
      else if (events.some(({ event }) => event === 'job' || event === 'setting'))
        for (const log of await due()) await settle(log)
      // the planner knows nothing of rows that are never committed
      if (n === 0) await client.query(`analyze ${tables}`)
      await client.query('set constraints all immediate')
      await client.query('set constraints all deferred')
      return { settled, settingDays }
    },
    close: () => client.query('rollback'),
  }
}

export type Stage = Awaited<ReturnType<typeof openStage>>
