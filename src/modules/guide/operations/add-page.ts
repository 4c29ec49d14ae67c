import { settingOf } from '#modules/organisation'
import { newId } from '#platform/id.ts'
import { addMonths, dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { AddPage } from '../contract.ts'
import { reservedSlugs } from '../paths.ts'
import { mayDecide } from '../policy.ts'
import { existingSlugs, insertPage, insertVersion, placeAtEnd } from '../store/editing.ts'
import { guideSubject } from '../subject.ts'

const nothing = { summary: '', what: '', how: '', who: '', body: '' }

/** A page that there was not, with its title. Nobody but those who write sees it until it is published. */
export const addPage = operation({
  name: 'guide.add-page',
  effect: 'change',
  by: ['in-role'],
  input: AddPage,
  subject: guideSubject,
  allow: mayDecide,
  run: async ({ tx, actor, now, input: { slug, kind, audience, level = null, nb, nn } }) => {
    const taken = reservedSlugs.includes(slug) || (await existingSlugs(tx, [slug])).has(slug)
    if (taken) throw new Invalid([{ path: 'slug', code: 'address-taken' }])
    const page = newId()
    const review_on = addMonths(dayOf(now), await settingOf(tx, 'guide-review-months', now))
    const place = await placeAtEnd(tx)
    await insertPage(tx, actor.municipality, { id: page, slug, kind, audience, level, place, review_on })
    const content = { nb: { title: nb, ...nothing }, nn: { title: nn, ...nothing }, en: { title: '', summary: '' } }
    await insertVersion(tx, actor, { page, number: 1, content, at: now })
    return { page }
  },
  audit: ({ result: { page } }) => ({ child: null, log: null, detail: { page } }),
})
