import { yearsOld } from '#modules/children'
import { offersFor } from '#modules/directory'
import { namesOfServices, postsOfServices } from '#modules/organisation'
import { dayOf } from '#platform/language/day.ts'
import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { childOf } from '../naming.ts'
import { themesOf } from '../offers.ts'
import { mayContribute } from '../policy.ts'
import { areasAtWork } from '../store/measures.ts'
import { logSubject } from '../subject.ts'

/**
 * What the directory has for a child of that age and is not in the log yet, what we work with first. The directory is told an age and themes,
 * never whose; nothing of it stands in the address, and the trace says that the log was read.
 */
export const suggestOffers = operation({
  name: 'relay.suggest-offers',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnLog,
  subject: logSubject,
  allow: mayContribute,
  run: async ({ tx, now, input: { log }, subject }) => {
    const { facts } = subject
    const taking = new Set([
      ...facts.participants.filter(({ endedAt }) => endedAt === null).map(({ post }) => post),
      facts.log.holder?.post,
    ])
    const inLog = [...new Set(facts.posts.filter(({ post }) => taking.has(post)).map(({ service }) => service))]
    const [child, areas, names, posts] = await Promise.all([
      childOf(tx, subject),
      areasAtWork(tx, log),
      namesOfServices(tx, inLog),
      postsOfServices(tx, inLog),
    ])
    const age = yearsOld(facts.record.birthDate, dayOf(now))
    return { log, child, offers: await offersFor(tx, { age, themes: themesOf(areas), without: { names, posts } }) }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
