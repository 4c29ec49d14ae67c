import { type Answer, answersIn, type LogSubject } from '#modules/access'
import { asLink, childById, guardiansOf } from '#modules/children'
import { colleagues } from '#modules/organisation'
import { readCursor } from '#platform/cursor.ts'
import { noPost, type Uuid } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { whoHasAnswered } from '../answers.ts'
import { breakingIn, lastDays } from '../breaking.ts'
import { OpenLog } from '../contract.ts'
import { isWritten, onOnePage } from '../happened.ts'
import { isUnheard } from '../hearing.ts'
import { familyNames, serviceNames } from '../naming.ts'
import { maySee, writableAreas } from '../policy.ts'
import { unansweredBy, withdrawnServices } from '../proposals.ts'
import { pageLength, readPage } from '../store/page.ts'
import { logSubject } from '../subject.ts'

type Page = Awaited<ReturnType<typeof readPage>> & { answers: Answer[] }

/** The staff whose names the page says, by post. */
const postsOn = ({ facts }: LogSubject, page: Page): Uuid[] =>
  [
    facts.log.startedPost,
    facts.log.holder?.post,
    page.head?.offer?.to,
    ...page.team.map((member) => member.post),
    ...page.entries.map((entry) => entry.authorPost),
    ...page.turns.flatMap(({ post, before }) => [post, before?.post]),
    ...page.answers.map((answer) => (answer.channel === 'digital' ? null : answer.recordedPost)),
    ...page.agreements.map((one) => one.responsiblePost),
  ].filter((post): post is Uuid => Boolean(post))

/** In which posts something was written here, by the service they belong to; whatever the family writes has none. */
const postsOf = ({ facts }: LogSubject, service: Uuid | 'family' | undefined): Uuid[] | undefined => {
  if (service === undefined) return undefined
  if (service === 'family') return [noPost]
  return facts.posts.filter((one) => one.service === service).map(({ post }) => post)
}

/** The services of the team, and those that have to do with what this page shows: of others the reader need not know that they were here. */
const servicesIn = ({ facts }: LogSubject, { team, entries, turns, answers }: Page): Uuid[] => {
  const posts = new Set([
    ...[...team, ...turns].map(({ post }) => post),
    ...entries.map(({ authorPost }) => authorPost),
  ])
  const answered = answers.flatMap(({ said }) => said.map(({ service }) => service))
  return [...new Set([...facts.posts.flatMap((one) => (posts.has(one.post) ? [one.service] : [])), ...answered])]
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
    const { kind, service } = input
    const before = readCursor(input.before)
    const about = service === 'family' ? undefined : service
    const [read, answers, unheard] = await Promise.all([
      readPage(tx, input.log, { before, kind, by: postsOf(subject, service), turns: sight.level === 'all' }),
      !kind || kind === 'consent'
        ? answersIn(tx, actor, subject, { before, service: about, limit: pageLength + 1 })
        : [],
      isUnheard(tx, subject, now),
    ])
    const page = { ...read, answers }
    if (!page.head) throw new Error('A log that was there for its facts is there for its page')
    const { changes, ...head } = page.head
    const [staff, child, guardians, named] = await Promise.all([
      colleagues(tx, postsOn(subject, page)),
      childById(tx, facts.log.record),
      // the family is no part of the core
      sight.level === 'core' ? [] : guardiansOf(tx, facts.log.record),
      serviceNames(tx),
    ])
    const { happened, older } = onOnePage(page)
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
      happened,
      older,
      /** The family has answered and somebody holds the baton, and nothing is written yet. */
      unwritten: !(before || kind || service || older || happened.some(isWritten)),
      kind: kind ?? null,
      service: service ?? null,
      writing: sight.level === 'all' ? servicesIn(subject, page) : [],
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
