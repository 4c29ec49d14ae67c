import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'discussions.open-discussions': {
    nb: 'så på drøftingene',
    nn: 'såg på drøftingane',
    en: 'looked at the discussions',
  },
  'discussions.open-screening': {
    nb: 'leste hva som skal meldes',
    nn: 'las kva som skal meldast',
    en: 'read what must be reported',
  },
  'discussions.prepare-question': { nb: 'begynte på et spørsmål', nn: 'byrja på eit spørsmål', en: 'began a question' },
  'discussions.ask-question': { nb: 'spurte et team', nn: 'spurde eit team', en: 'asked a team' },
  'discussions.open-question': { nb: 'leste et spørsmål', nn: 'las eit spørsmål', en: 'read a question' },
  'discussions.ask-vaguer': { nb: 'ba om færre detaljer', nn: 'bad om færre detaljar', en: 'asked for fewer details' },
  'discussions.mend-question': { nb: 'skrev et spørsmål om', nn: 'skreiv om eit spørsmål', en: 'rewrote a question' },
  'discussions.take-back-question': {
    nb: 'tok tilbake et spørsmål',
    nn: 'tok tilbake eit spørsmål',
    en: 'took back a question',
  },
  'discussions.give-advice': { nb: 'ga råd', nn: 'gav råd', en: 'gave advice' },
  'discussions.tell-outcome': {
    nb: 'fortalte hva som skjedde',
    nn: 'fortalde kva som skjedde',
    en: 'told what happened',
  },
  'discussions.ask-what-happened': {
    nb: 'spurte hva som skjedde',
    nn: 'spurde kva som skjedde',
    en: 'asked what happened',
  },
  'discussions.forget-questions': {
    nb: 'slettet gamle spørsmål',
    nn: 'sletta gamle spørsmål',
    en: 'deleted old questions',
  },
  'discussions.publish-figures': {
    nb: 'telte opp et halvår',
    nn: 'talde opp eit halvår',
    en: 'counted a half-year',
  },
  'discussions.open-figures': {
    nb: 'så på tall om drøftingene',
    nn: 'såg på tal om drøftingane',
    en: 'looked at figures about the discussions',
  },
  'discussions.prepare-team': { nb: 'begynte på et team', nn: 'byrja på eit team', en: 'began a team' },
  'discussions.set-up-team': { nb: 'opprettet et team', nn: 'oppretta eit team', en: 'set up a team' },
  'discussions.open-team': { nb: 'så på et team', nn: 'såg på eit team', en: 'looked at a team' },
  'discussions.add-member': {
    nb: 'tok noen med i et team',
    nn: 'tok nokon med i eit team',
    en: 'added someone to a team',
  },
  'discussions.end-member': {
    nb: 'tok noen ut av et team',
    nn: 'tok nokon ut av eit team',
    en: 'removed someone from a team',
  },
  'discussions.add-meetings': { nb: 'satte opp møter', nn: 'sette opp møte', en: 'planned meetings' },
})
