import type { LogSubject } from '#modules/access'
import { asLink, childById, guardiansOf } from '#modules/children'
import { colleagues } from '#modules/organisation'
import { cursorText, readCursor } from '#platform/cursor.ts'
import { noPost, type Uuid } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { whoHasAnswered } from '../answers.ts'
import { breakingIn, lastDays } from '../breaking.ts'
import { OpenLog } from '../contract.ts'
import { isUnheard } from '../hearing.ts'
import { familyNames, serviceNames } from '../naming.ts'
import { maySee, writableAreas } from '../policy.ts'
import { unansweredBy, withdrawnServices } from '../proposals.ts'
import { pageLength, readPage } from '../store/page.ts'
import { logSubject } from '../subject.ts'

/** The staff whose names the page says, by post. */
const postsOn = ({ facts }: LogSubject, page: Awaited<ReturnType<typeof readPage>>): Uuid[] =>
  [
    facts.log.startedPost,
    facts.log.holder?.post,
    page.head?.offer?.to,
    ...page.team.map((member) => member.post),
    ...page.entries.map((entry) => entry.authorPost),
    ...page.agreements.map((one) => one.responsiblePost),
  ].filter((post): post is Uuid => Boolean(post))

/** In which posts something was written here, by the service they belong to; whatever the family writes has none. */
const postsOf = ({ facts }: LogSubject, service: Uuid | 'family' | undefined): Uuid[] | undefined => {
  if (service === undefined) return undefined
  if (service === 'family') return [noPost]
  return facts.posts.filter((one) => one.service === service).map(({ post }) => post)
}

/** The services of the team, and of whoever wrote what this page shows: of others the reader need not know that they were here. */
const servicesIn = ({ facts }: LogSubject, { team, entries }: Awaited<ReturnType<typeof readPage>>): Uuid[] => {
  const posts = new Set([...team.map(({ post }) => post), ...entries.map(({ authorPost }) => authorPost)])
  return [...new Set(facts.posts.flatMap((one) => (posts.has(one.post) ? [one.service] : [])))]
}

/** The page of a log: one read, one row in the trace, as much as the reader may see. */
export const openLog = operation({
  name: 'relay.open-log',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OpenLog,
  subject: logSubject,
  allow: maySee,
  run: async ({ tx, actor, now, input, subject }) => {
    const { facts, sight } = subject
    const { before, kind, service } = input
    const page = await readPage(tx, input.log, { before: readCursor(before), kind, by: postsOf(subject, service) })
    if (!page.head) throw new Error('A log that was there for its facts is there for its page')
    const { changes, ...head } = page.head
    const [staff, child, guardians, named, unheard] = await Promise.all([
      colleagues(tx, postsOn(subject, page)),
      childById(tx, facts.log.record),
      // the family is no part of the core
      sight.level === 'core' ? [] : guardiansOf(tx, facts.log.record),
      serviceNames(tx),
      isUnheard(tx, subject, now),
    ])
    const shown = page.entries.slice(0, pageLength)
    const last = page.entries.length > pageLength ? shown.at(-1) : undefined
    return {
      log: input.log,
      head,
      /** What this page was made of, for whoever may follow it. */
      changes: sight.level === 'all' ? changes : null,
      sight: sight.reason,
      level: sight.level,
      child: { id: facts.log.record, name: child?.name ?? '' },
      holder: facts.log.state === 'open' ? (facts.log.holder?.post ?? null) : null,
      lastHolder: facts.log.holder?.post ?? null,
      staff: Object.fromEntries(staff),
      /** Who has written as a guardian or herself. Before consent nobody has, and staff are not told who a guardian is. */
      family: Object.fromEntries(sight.level === 'start' ? [] : familyNames({ child, guardians })),
      guardians: guardians.map(asLink),
      services: Object.fromEntries(named),
      team: page.team,
      agreements: page.agreements,
      breaking:
        sight.level === 'start' ? [] : breakingIn(facts, head, sight.level === 'all' ? page.agreements : null, now),
      consents: sight.level === 'core' ? [] : lastDays(facts, now),
      /** That nobody has said that anyone talked with the child: said to the holder. */
      unheard,
      proposals: page.proposals,
      /** Before the family has answered: who has, and what. */
      answers: facts.log.state === 'awaiting' ? whoHasAnswered(facts, { child, guardians }, actor, now) : [],
      /** What whoever reads is asked about, besides the first question. */
      unanswered: actor.kind === 'outside' ? unansweredBy(facts, page.proposals, actor.person, now) : [],
      withdrawn: sight.level === 'all' ? withdrawnServices(facts, now) : [],
      writableAreas: sight.level === 'all' ? writableAreas(subject, now) : [],
      entries: shown,
      older: last ? cursorText({ at: last.writtenAt, id: last.id }) : null,
      kind: kind ?? null,
      service: service ?? null,
      writing: sight.level === 'all' ? servicesIn(subject, page) : [],
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
