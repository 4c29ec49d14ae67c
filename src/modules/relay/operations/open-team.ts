import { excludePerson, mayLift } from '#modules/access'
import { childById, guardiansOf } from '#modules/children'
import { colleagues, colleaguesIn, staffNames } from '#modules/organisation'
import type { Outside } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import { operation } from '#platform/operation.ts'
import { couldJoin } from '../candidates.ts'
import { OnLog } from '../contract.ts'
import { serviceNames } from '../naming.ts'
import { mayLead, maySee } from '../policy.ts'
import { orderOf } from '../proposals.ts'
import { proposalsOf } from '../store/life.ts'
import { teamOf } from '../store/team.ts'
import { type LogSubject, logSubject } from '../subject.ts'

/** The team around a child, for everyone who sees it; what may be changed follows who asks. */
export const openTeam = operation({
  name: 'relay.open-team',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnLog,
  subject: logSubject,
  allow: maySee,
  run: async ({ tx, actor, now, input, subject }) => {
    const { facts, sight } = subject
    const leads = actor.kind === 'in-role' && mayLead(actor, subject).may
    const [team, child, guardians, candidates] = await Promise.all([
      teamOf(tx, input.log),
      childById(tx, facts.log.record),
      // the family is no part of the core
      sight.level === 'core' ? [] : guardiansOf(tx, facts.log.record),
      leads ? couldJoin(tx, subject, now) : null,
    ])
    const staff = await colleagues(
      tx,
      team.map((one) => one.post),
    )
    return {
      log: input.log,
      child: { name: child?.name ?? '' },
      state: facts.log.state,
      sight: sight.reason,
      holder: facts.log.state === 'open' ? (facts.log.holder?.post ?? null) : null,
      team,
      staff: Object.fromEntries(staff),
      guardians: guardians.map(({ name, relation }) => ({ name, relation })),
      candidates,
      family: actor.kind === 'outside' ? await forFamily({ tx, actor, now, subject }) : null,
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})

type Deciding = { tx: Tx; actor: Outside; now: Date; subject: LogSubject }

/** What the family decides about the team: whose heads step in, in which order, and who shall not be in it. */
const forFamily = async ({ tx, actor, now, subject }: Deciding) => {
  const { facts } = subject
  const order = orderOf(await proposalsOf(tx, facts.log.id))
  const standing = facts.exclusions.filter((one) => !one.liftedAt)
  const out = [...new Set(standing.map((one) => one.person))]
  const [named, names, people] = await Promise.all([
    serviceNames(tx),
    staffNames(tx, out),
    excludePerson.allow(actor, subject, now).may ? colleaguesIn(tx, order) : [],
  ])
  return {
    order: order.map((id) => ({ id, name: named.get(id) ?? '' })),
    excluded: out.map((person) => ({
      person,
      name: names.get(person) ?? '',
      mayLift: standing.some((one) => one.person === person && mayLift(actor, subject, one.by, now)),
    })),
    people: people.filter((one) => !out.includes(one.person)),
  }
}
