import { fjordvikServices, fjordvikUnits } from '#demo/fjordvik.ts'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { addDays } from '#platform/language/day.ts'
import { sampleListing } from './a-directory.ts'
import { completeReport } from './complete-report.ts'
import type { House } from './house.ts'
import type { Who } from './permissions/people.ts'
import type { Place } from './permissions/places.ts'

type Sample = (at: Place, about: { who: Who; house: House }) => unknown

const learning = ['learning']
const text = 'Noe som står her.'
const onLog: Sample = ({ log }) => ({ log })
const onChild: Sample = ({ child }) => ({ child })
const onReport: Sample = ({ report }) => ({ report })
const onWonder: Sample = ({ wonder }) => ({ wonder })
const nothing: Sample = () => ({})
const inAll = { nb: text, nn: text, en: text }
const meaning = { agreedBy: 'Lagmøtet', agreedOn: '2026-11-02', word: inAll, short: inAll }
const place = { address: 'Torget 3', postalCode: '9990' }
const urgent = { slug: 'er-det-akutt' }
const onGuidePage: Sample = () => urgent
const known = { source: 'court', sourceDate: '2026-11-01' }
const agreement = ({ today }: Place, { house }: { house: House }) => ({
  text,
  responsible: house.who('ppt').post,
  deadline: addDays(today, 20),
  evaluateOn: addDays(today, 40),
})

/**
 * One input for every operation, which would be right for whoever may do it. With these everyone knocks on every door for the table of
 * permissions (docs/permissions.md). An operation without one fails that test by its name.
 */
export const sampleInputs: Record<string, Sample> = {
  'access.declare-tie': onLog,
  'access.decide-consent': ({ log, services, areas }, { house }) => ({
    log,
    answer: 'yes',
    services: services.map((service) => ({ service, areas })),
    without: [house.who('child-welfare').person],
    heard: { talked: 'not-yet', missing: 'later' },
  }),
  'access.exclude-person': ({ log }, { house }) => ({ log, person: house.who('child-welfare').person }),
  'access.lift-exclusion': ({ log }, { house }) => ({ log, person: house.who('kindergarten-head').person }),
  'access.open-municipality-trace': nothing,
  'access.record-consent': ({ log, services, areas, guardians, today }) => ({
    ...{ log, giver: guardians.mother.link, channel: 'paper', givenOn: today, how: text, answer: 'yes' },
    services: services.map((service) => ({ service, areas })),
    heard: { talked: 'yes', talkedBy: 'Ida Lund', talkedOn: today },
  }),
  'access.release-health': ({ log, guardians }) => ({ log, guardian: guardians.mother.person, released: true }),
  'access.withdraw-consent': ({ log }) => ({ log, service: fjordvikServices.ppt }),

  'children.block-guardian': ({ child, guardians, today }) => ({
    ...{ child, guardian: guardians.father.link, basis: 'legal-advice', reviewOn: addDays(today, 30) },
  }),
  'children.change-responsibility': ({ child, guardians }) => ({
    ...{ child, guardian: guardians.father.link, responsibility: true, ...known },
    identityNumber: guardians.father.identityNumber,
  }),
  'children.confirm-guardian': ({ child, guardians }) => ({
    ...{ child, guardian: guardians.unconfirmed.link, responsibility: true, ...known },
    identityNumber: guardians.unconfirmed.identityNumber,
  }),
  'children.connect-young-person': ({ child, identityNumber }) => ({ child, identityNumber }),
  'children.end-guardian': ({ child, guardians }) => ({ child, guardian: guardians.father.link, ...known }),
  'children.issue-code': ({ child, guardians }) => ({ child, guardian: guardians.mother.link }),
  'children.lift-block': ({ child, guardians }) => ({ child, guardian: guardians.blocked.link }),
  'children.list-children': nothing,
  'children.match-children': ({ child, twin }) => ({ child, same: twin }),
  'children.open-child': onChild,
  'children.open-guardian': ({ child, guardians }) => ({ child, guardian: guardians.father.link }),
  'children.open-guardians': onChild,
  'children.prepare-block': ({ child, guardians }) => ({ child, guardian: guardians.father.link }),

  'guide.add-page': () => ({ slug: 'ny-side', kind: 'topic', audience: 'staff', nb: text, nn: text }),
  'guide.compare-versions': onGuidePage,
  'guide.confirm-review': onGuidePage,
  'guide.entrust-page': ({ today }) => ({ ...urgent, reviewOn: addDays(today, 30) }),
  'guide.found-guide': nothing,
  'guide.give-feedback': () => ({ ...urgent, helped: 'yes', words: text }),
  'guide.list-pages': nothing,
  'guide.look-over': nothing,
  'guide.open-desk': onGuidePage,
  'guide.open-guide': nothing,
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

  'relay.accept-offer': ({ log, offer }) => ({ log, offer }),
  'relay.add-participant': ({ log }, { house }) => ({ log, to: house.who('ppt-head').post }),
  'relay.agree-measure': (at, about) => ({ log: at.log, areas: learning, ...agreement(at, about) }),
  'relay.answer-join-question': ({ log, question }) => ({ log, question, answer: 'yes', areas: learning }),
  'relay.ask-about-offer': ({ log, offer }) => ({ log, offer, text }),
  'relay.assess-breach': ({ log, removedEntry }) => ({
    ...{ log, entry: removedEntry, version: 0, happened: text, reported: 'not-yet', told: 'not-yet' },
  }),
  'relay.assign-baton': ({ log }, { who, house }) => ({
    log,
    to: who.kind === 'opening head' ? who.post : house.who('nurse-head').post,
  }),
  'relay.cancel-start': onLog,
  'relay.change-goal-state': ({ log, goal }) => ({ log, goal, state: 'reached', version: 1 }),
  'relay.change-level': ({ log }) => ({ log, level: 2 }),
  'relay.change-measure': (at, about) => ({
    ...{ log: at.log, measure: at.measure, version: 1, ...agreement(at, about) },
  }),
  'relay.change-start': ({ log, areas }) => ({ log, why: text, services: [], areas, version: 1 }),
  'relay.change-task': ({ log }, { house }) => ({ log, post: house.who('ppt').post, task: text, version: 1 }),
  'relay.close-log': ({ log }) => ({ log, reason: 'goal-reached', note: text, areas: learning }),
  'relay.close-long-paused': nothing,
  'relay.decline-offer': ({ log, offer }) => ({ log, offer, answer: text }),
  'relay.edit-entry': ({ log, entry }) => ({ log, entry, text, areas: learning, version: 1 }),
  'relay.end-participation': ({ log }, { house }) => ({ log, post: house.who('ppt').post }),
  'relay.evaluate-measure': ({ log, measure, today }) => ({
    ...{ log, measure, version: 1, guardians: { change: 'same', words: text } },
    child: { change: 'better', words: text, talkedBy: 'Ida', talkedOn: today },
    ...{ ours: { change: 'better', words: text }, outcome: 'continue', next: addDays(today, 30) },
  }),
  'relay.follow-log': onLog,
  'relay.give-view': ({ log, measure }) => ({ log, measure, change: 'better' }),
  'relay.list-removable-entries': nothing,
  'relay.list-removed-entries': nothing,
  'relay.offer-baton': ({ log }, { house }) => ({
    ...{ log, to: house.who('ppt').post, message: text, familyWish: 'agrees' },
  }),
  'relay.open-consents': onLog,
  'relay.open-desk': nothing,
  'relay.open-entry': ({ log, entry }) => ({ log, entry }),
  'relay.open-figures': nothing,
  'relay.open-health-release': onLog,
  'relay.open-join-question': onLog,
  'relay.open-load': nothing,
  'relay.open-log': onLog,
  'relay.open-measure': ({ log, measure }) => ({ log, measure }),
  'relay.open-offer': onLog,
  'relay.open-participant': ({ log }, { house }) => ({ log, post: house.who('ppt').post }),
  'relay.open-team': onLog,
  'relay.open-trace': onLog,
  'relay.prepare-assignment': onLog,
  'relay.prepare-closing': onLog,
  'relay.prepare-consent': onLog,
  'relay.prepare-consent-record': onLog,
  'relay.prepare-goal': onLog,
  'relay.prepare-level': onLog,
  'relay.prepare-measure': onLog,
  'relay.prepare-note': onLog,
  'relay.suggest-offers': onLog,
  'relay.prepare-offer': onLog,
  'relay.prepare-proposal': onLog,
  'relay.prepare-removal': ({ log, entry }) => ({ log, entry }),
  'relay.prepare-reopening': onLog,
  'relay.prepare-start': nothing,
  'relay.prepare-start-change': onLog,
  'relay.propose-service': ({ log }) => ({ log, service: fjordvikServices.nav, areas: learning, why: text }),
  'relay.publish-figures': nothing,
  'relay.read-removed-entry': ({ log, removedEntry }) => ({ log, entry: removedEntry }),
  'relay.remove-wrong-entry': ({ log, entry }) => ({ log, entry, reason: 'wrong-child' }),
  'relay.reopen-log': ({ log, areas }) => ({ log, why: text, services: [], areas }),
  'relay.set-goal': ({ log }) => ({ log, text, areas: learning }),
  'relay.set-succession': ({ log, services }) => ({ log, order: services, was: services }),
  'relay.settle-dated-changes': nothing,
  'relay.start-log': () => ({
    child: { name: 'Aksel Sande', birthDate: '2017-06-07', identityNumber: syntheticNumber('2017-06-07', 9) },
    guardians: [{ name: 'Lise Sande', relation: 'mother' }],
    ...{ why: text, services: [], areas: learning },
  }),
  'relay.take-over-start': onLog,
  'relay.wipe-unanswered-starts': nothing,
  'relay.withdraw-offer': ({ log, offer }) => ({ log, offer }),
  'relay.write-note': ({ log }) => ({ log, kind: 'note', text, areas: learning }),

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
