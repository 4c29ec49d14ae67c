import { fjordvikServices } from '#demo/fjordvik.ts'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { addDays } from '#platform/language/day.ts'
import type { House } from './house.ts'
import type { Who } from './permissions/people.ts'
import type { Place } from './permissions/places.ts'

export type Sample = (at: Place, about: { who: Who; house: House }) => unknown

const learning = ['learning']
const text = 'Noe som står her.'
const onLog: Sample = ({ log }) => ({ log })
const onChild: Sample = ({ child }) => ({ child })
const nothing: Sample = () => ({})
const known = { source: 'court', sourceDate: '2026-11-01' }
const agreement = ({ today }: Place, { house }: { house: House }) => ({
  text,
  responsible: house.who('ppt').post,
  deadline: addDays(today, 20),
  evaluateOn: addDays(today, 40),
})

/** Of `sampleInputs`, those about a child or its log. */
export const inputsAboutChildren: Record<string, Sample> = {
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
}
