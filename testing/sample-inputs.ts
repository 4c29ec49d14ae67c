import { fjordvikUnits } from '#demo/fjordvik.ts'
import { addDays } from '#platform/language/day.ts'
import { sampleListing } from './a-directory.ts'
import { completeReport } from './complete-report.ts'
import { inputsAboutChildren, type Sample } from './inputs-about-children.ts'

const text = 'Noe som står her.'
const onReport: Sample = ({ report }) => ({ report })
const onWonder: Sample = ({ wonder }) => ({ wonder })
const nothing: Sample = () => ({})
const inAll = { nb: text, nn: text, en: text }
const meaning = { agreedBy: 'Lagmøtet', agreedOn: '2026-11-02', word: inAll, short: inAll }
const place = { address: 'Torget 3', postalCode: '9990' }
const urgent = { slug: 'er-det-akutt' }
const onGuidePage: Sample = () => urgent

/**
 * One input for every operation, which would be right for whoever may do it. With these everyone knocks on every door for the table of
 * permissions (docs/permissions.md). An operation without one fails that test by its name.
 */
export const sampleInputs: Record<string, Sample> = {
  ...inputsAboutChildren,

  'guide.add-page': () => ({ slug: 'ny-side', kind: 'topic', audience: 'staff', nb: text, nn: text }),
  'guide.compare-versions': onGuidePage,
  'guide.confirm-review': onGuidePage,
  'guide.entrust-page': ({ today }) => ({ ...urgent, reviewOn: addDays(today, 30) }),
  'guide.found-guide': nothing,
  'guide.give-feedback': () => ({ ...urgent, helped: 'yes', words: text }),
  'guide.keep-web-answers': nothing,
  'guide.list-pages': nothing,
  'guide.look-over': nothing,
  'guide.open-desk': onGuidePage,
  'guide.open-guide': nothing,
  'guide.open-leaflet': () => ({ as: 'parent' }),
  'guide.open-page': onGuidePage,
  'guide.prepare-entrusting': onGuidePage,
  'guide.prepare-page': onGuidePage,
  'guide.preview-page': onGuidePage,
  'guide.publish-page': () => ({ slug: 'mistanke-om-vold', version: 2 }),
  'guide.restore-version': () => ({ ...urgent, number: 1, version: 1 }),
  'guide.save-page': () => ({
    ...urgent,
    version: 1,
    nb: { title: text, summary: text },
    nn: { title: text, summary: text },
  }),
  'guide.search-guide': () => ({ q: text }),
  'guide.settle-feedback': ({ feedback }) => ({ ...urgent, feedback }),
  'guide.take-web-links': nothing,
  'guide.withdraw-page': onGuidePage,

  'discussions.add-meetings': ({ discussed: { team }, today }) => ({
    ...{ team, day: addDays(today, 7), clock: '9', room: 'Rådhuset', places: 3 },
  }),
  'discussions.add-member': ({ discussed: { team } }, { house }) => ({ team, post: house.who('head').post }),
  'discussions.ask-question': ({ discussed: { meeting } }) => ({
    ...{
      noDuty: true,
      meeting,
      ageBand: '6-9',
      arena: 'school',
      theme: 'friends',
      seen: text,
      tried: text,
      asked: text,
    },
  }),
  'discussions.ask-vaguer': ({ discussed }) => ({ question: discussed.waiting, version: 1, words: text }),
  'discussions.ask-what-happened': nothing,
  'discussions.end-member': ({ discussed: { team, member } }) => ({ team, member }),
  'discussions.forget-questions': nothing,
  'discussions.give-advice': ({ discussed, today }) => ({
    ...{ question: discussed.waiting, version: 1, facts: text, understanding: text, hypotheses: text },
    advice: [{ text, followUpOn: addDays(today, 14) }],
  }),
  'discussions.mend-question': ({ discussed: { toMend, meeting } }) => ({
    ...{ question: toMend, meeting, version: 2, seen: text, tried: text, asked: text },
  }),
  'discussions.open-discussions': nothing,
  'discussions.open-figures': nothing,
  'discussions.open-question': ({ discussed }) => ({ question: discussed.waiting }),
  'discussions.open-screening': nothing,
  'discussions.open-team': ({ discussed: { team } }) => ({ team }),
  'discussions.prepare-question': nothing,
  'discussions.prepare-team': nothing,
  'discussions.publish-figures': nothing,
  'discussions.set-up-team': (_, { house }) => ({
    ...{ name: 'Teamet', about: text, leader: house.who('ppt').post, secretary: house.who('nurse').post },
  }),
  'discussions.take-back-question': ({ discussed }) => ({ question: discussed.waiting }),
  'discussions.tell-outcome': ({ discussed }) => ({ question: discussed.advised, outcome: 'better' }),

  'organisation.change-setting': ({ today }) => ({
    ...{ key: 'breach-report-hours', number: 48, from: addDays(today, 1), ground: text, version: 0 },
  }),
  'organisation.end-post': (_, { house }) => ({ post: house.who('kindergarten-head').post }),
  'organisation.list-settings': nothing,
  'organisation.list-units': nothing,
  'organisation.open-front-page': nothing,
  'organisation.open-post': (_, { house }) => ({ post: house.who('kindergarten-head').post }),
  'organisation.open-setting': () => ({ key: 'consent-age' }),
  'organisation.open-unit': () => ({ unit: fjordvikUnits.school }),

  'terms.add-term': () => ({ ...meaning, word: { nb: 'sømløs', nn: 'saumlaus', en: 'seamless' } }),
  'terms.edit-term': () => ({ ...meaning, slug: 'samarbeid', version: 1 }),
  'terms.found-terms': nothing,
  'terms.list-terms': nothing,
  'terms.open-term': () => ({ slug: 'samarbeid' }),
  'terms.prepare-term': nothing,
  'terms.retire-term': () => ({ slug: 'samarbeid' }),
  'terms.take-up-term': () => ({ slug: 'koordinering' }),

  'wonders.decide-wonder': ({ wonder }) => ({ wonder, ending: 'no-concern' }),
  'wonders.delete-wonder': onWonder,
  'wonders.edit-wonder': ({ wonder }) => ({ wonder, title: 'Stille', seen: text, version: 1 }),
  'wonders.forget-wonders': nothing,
  'wonders.keep-wonder': () => ({ title: 'Stille', seen: text }),
  'wonders.open-wonder': onWonder,
  'wonders.open-wonders': nothing,
  'wonders.prepare-sharing': onWonder,
  'wonders.prepare-wonder': nothing,
  'wonders.remind-authors': nothing,
  'wonders.share-wonder': ({ wonder }, { house }) => ({ wonder, post: house.who('head').post }),
  'wonders.take-back-wonder': ({ wonder }, { house }) => ({ wonder, post: house.who('head').post }),
  'directory.find-listings': () => ({ q: 'leksehjelp', age: 12, theme: 'learning', place: 'Fjordvik', page: 1 }),
  'directory.open-listing': ({ listing }) => ({ listing }),
  'directory.suggest-help': () => ({ age: 12, theme: 'learning', place: 'Fjordvik', way: 'self' }),
  'directory.print-booklet': () => ({ age: 12, theme: 'learning', place: 'Fjordvik' }),
  'directory.list-hsds': () => ({ kind: 'services', page: 1, per_page: 10, full: true }),
  'directory.read-hsds': ({ listing }) => ({ kind: 'services', id: listing }),
  'directory.ask-next-owner': nothing,
  'directory.describe-hsds': nothing,
  'directory.forget-missed-words': nothing,
  'directory.withdraw-question': ({ asked }) => ({ question: asked.question }),
  'directory.open-confirmation': ({ asked }) => ({ token: asked.token }),
  'directory.confirm-listing': ({ asked }) => ({ token: asked.token }),
  'directory.open-upkeep': nothing,
  'directory.prepare-listing': ({ listing }) => ({ listing }),
  'directory.edit-listing': ({ listing }) => ({ ...sampleListing, ...place, listing, version: 1 }),
  'directory.prepare-new-listing': nothing,
  'directory.add-listing': () => ({ ...sampleListing, name: 'Lekseklubben', ...place }),
  'directory.close-listing': ({ listing }) => ({ listing, version: 1 }),
  'directory.publish-listing': ({ closed }) => ({ listing: closed, version: 2 }),
  'directory.export-listings': nothing,
  'directory.show-import': nothing,
  'directory.prepare-import': () => ({ format: 'json', document: JSON.stringify([sampleListing]) }),
  'directory.open-import': ({ batch }) => ({ batch }),
  'directory.apply-import': ({ batch }) => ({ batch }),

  'reports.begin-report': nothing,
  'reports.discard-report': onReport,
  'reports.export-report': onReport,
  'reports.forget-reports': nothing,
  'reports.hand-over-report': onReport,
  'reports.list-reports': nothing,
  'reports.open-report': onReport,
  'reports.remind-authors': nothing,
  'reports.save-report': ({ report }) => ({ report, version: 2, ...completeReport }),
}
