import { defineMessages } from '#platform/language/define-messages.ts'
import { readingActs } from './reading-act-messages.ts'

/** What each operation of this module is called in the trace: *Kari Moe, helsesykepleier, leste loggen*. What is changed stands here. */
export const acts = defineMessages({
  ...readingActs,
  'relay.start-log': { nb: 'startet loggen', nn: 'starta loggen', en: 'started the log' },
  'relay.change-start': {
    nb: 'endret det familien er spurt om',
    nn: 'endra det familien er spurd om',
    en: 'changed what the family is asked',
  },
  'relay.cancel-start': {
    nb: 'trakk spørsmålet til familien',
    nn: 'trekte spørsmålet til familien',
    en: 'took the question to the family back',
  },
  'relay.take-over-start': {
    nb: 'overtok for den som startet loggen',
    nn: 'tok over for den som starta loggen',
    en: 'took over from the one who started the log',
  },
  'relay.offer-baton': {
    nb: 'spurte noen om å overta',
    nn: 'spurde nokon om å ta over',
    en: 'asked someone to take over',
  },
  'relay.withdraw-offer': {
    nb: 'trakk spørsmålet om å overta',
    nn: 'trekte spørsmålet om å ta over',
    en: 'withdrew the question of taking over',
  },
  'relay.accept-offer': { nb: 'overtok stafettpinnen', nn: 'tok over stafettpinnen', en: 'took over the baton' },
  'relay.decline-offer': { nb: 'sa nei til å overta', nn: 'sa nei til å ta over', en: 'declined to take over' },
  'relay.ask-about-offer': {
    nb: 'skrev om å overta stafettpinnen',
    nn: 'skreiv om å ta over stafettpinnen',
    en: 'wrote about taking over the baton',
  },
  'relay.assign-baton': { nb: 'flyttet stafettpinnen', nn: 'flytta stafettpinnen', en: 'moved the baton' },
  'relay.add-participant': {
    nb: 'tok noen med i laget',
    nn: 'tok nokon med i laget',
    en: 'brought someone into the team',
  },
  'relay.change-task': {
    nb: 'endret hva noen gjør nå',
    nn: 'endra kva nokon gjer no',
    en: 'changed what someone does now',
  },
  'relay.end-participation': {
    nb: 'avsluttet noens plass i laget',
    nn: 'avslutta plassen til nokon i laget',
    en: 'ended someone’s place in the team',
  },
  'relay.change-level': { nb: 'endret nivået', nn: 'endra nivået', en: 'changed the level' },
  'relay.propose-service': {
    nb: 'spurte familien om en tjeneste',
    nn: 'spurde familien om ei teneste',
    en: 'asked the family about a service',
  },
  'relay.answer-join-question': {
    nb: 'svarte på om en tjeneste skal bli med',
    nn: 'svarte på om ei teneste skal bli med',
    en: 'answered whether a service shall join',
  },
  'relay.set-succession': {
    nb: 'bestemte hvem som tar over hvis stafettholderen blir borte',
    nn: 'bestemte kven som tek over om stafetthaldaren blir borte',
    en: 'decided who steps in',
  },
  'relay.close-log': { nb: 'avsluttet loggen', nn: 'avslutta loggen', en: 'closed the log' },
  'relay.reopen-log': {
    nb: 'spurte om å åpne loggen igjen',
    nn: 'spurde om å opne loggen igjen',
    en: 'asked to open the log again',
  },
  'relay.wipe-unanswered-starts': {
    nb: 'slettet et spørsmål ingen svarte på',
    nn: 'sletta eit spørsmål ingen svarte på',
    en: 'deleted a question that nobody answered',
  },
  'relay.publish-figures': {
    nb: 'talte stafettloggene i et halvår',
    nn: 'talde stafettloggane i eit halvår',
    en: 'counted the relay logs of a half-year',
  },
  'relay.settle-dated-changes': {
    nb: 'fulgte opp en dato som var kommet',
    nn: 'følgde opp ein dato som var komen',
    en: 'followed up a date that had come',
  },
  'relay.close-long-paused': {
    nb: 'avsluttet en logg som lenge var på pause',
    nn: 'avslutta ein logg som lenge var på pause',
    en: 'closed a log that had long been paused',
  },
  'relay.write-note': { nb: 'skrev i loggen', nn: 'skreiv i loggen', en: 'wrote in the log' },
  'relay.agree-measure': { nb: 'avtalte et tiltak', nn: 'avtalte eit tiltak', en: 'agreed on a measure' },
  'relay.change-measure': { nb: 'endret et tiltak', nn: 'endra eit tiltak', en: 'changed a measure' },
  'relay.change-goal-state': {
    nb: 'sa hvordan det går med et mål',
    nn: 'sa korleis det går med eit mål',
    en: 'said how a goal stands',
  },
  'relay.set-goal': { nb: 'skrev et mål', nn: 'skreiv eit mål', en: 'wrote a goal' },
  'relay.evaluate-measure': { nb: 'evaluerte et tiltak', nn: 'evaluerte eit tiltak', en: 'evaluated a measure' },
  'relay.give-view': { nb: 'sa hvordan det går', nn: 'sa korleis det går', en: 'said how it goes' },
  'relay.edit-entry': { nb: 'endret noe i loggen', nn: 'endra noko i loggen', en: 'changed something in the log' },
  'relay.remove-wrong-entry': {
    nb: 'tok ut noe som sto i feil logg',
    nn: 'tok ut noko som stod i feil logg',
    en: 'took out something written in the wrong log',
  },
  'relay.assess-breach': {
    nb: 'vurderte om noe er et brudd på personvernet',
    nn: 'vurderte om noko er eit brot på personvernet',
    en: 'assessed whether something is a personal data breach',
  },
})
