import type { MessageTable } from '#platform/language/define-messages.ts'

/** What looking is called in the trace: pages that are read, and forms that are opened. Part of act-messages.ts. */
export const readingActs = {
  'relay.follow-log': { nb: 'hadde loggen åpen', nn: 'hadde loggen open', en: 'had the log open' },
  'relay.open-team': {
    nb: 'så på laget',
    nn: 'såg på laget',
    en: 'looked at the team',
  },
  'relay.open-participant': {
    nb: 'så på hva noen gjør i laget',
    nn: 'såg på kva nokon gjer i laget',
    en: 'looked at what someone does in the team',
  },
  'relay.open-offer': {
    nb: 'leste spørsmålet om å overta stafettpinnen',
    nn: 'las spørsmålet om å ta over stafettpinnen',
    en: 'read the question of taking over the baton',
  },
  'relay.open-join-question': {
    nb: 'leste om en tjeneste skal bli med',
    nn: 'las om ei teneste skal bli med',
    en: 'read whether a service shall join',
  },
  'relay.open-consents': {
    nb: 'så alle svar om samtykke',
    nn: 'såg alle svar om samtykke',
    en: 'saw all answers on consent',
  },
  'relay.open-health-release': {
    nb: 'så hvem som får se det om helse',
    nn: 'såg kven som får sjå det om helse',
    en: 'saw who may see what is about health',
  },
  'relay.prepare-removal': {
    nb: 'åpnet skjemaet for å ta bort noe',
    nn: 'opna skjemaet for å ta bort noko',
    en: 'opened the form to remove something',
  },
  'relay.prepare-offer': {
    nb: 'åpnet skjemaet for å spørre noen om å overta',
    nn: 'opna skjemaet for å spørje nokon om å ta over',
    en: 'opened the form to ask someone to take over',
  },
  'relay.prepare-assignment': {
    nb: 'åpnet skjemaet for å flytte stafettpinnen',
    nn: 'opna skjemaet for å flytte stafettpinnen',
    en: 'opened the form to move the baton',
  },
  'relay.prepare-proposal': {
    nb: 'åpnet skjemaet for å spørre om en tjeneste',
    nn: 'opna skjemaet for å spørje om ei teneste',
    en: 'opened the form to ask about a service',
  },
  'relay.prepare-level': {
    nb: 'åpnet skjemaet for å endre nivået',
    nn: 'opna skjemaet for å endre nivået',
    en: 'opened the form to change the level',
  },
  'relay.prepare-start-change': {
    nb: 'åpnet spørsmålet til familien for å endre det',
    nn: 'opna spørsmålet til familien for å endre det',
    en: 'opened the question to the family to change it',
  },
  'relay.prepare-consent-record': {
    nb: 'åpnet skjemaet for å skrive ned et samtykke',
    nn: 'opna skjemaet for å skrive ned eit samtykke',
    en: 'opened the form to record a consent',
  },
  'relay.open-figures': {
    nb: 'så på tall om stafettloggene',
    nn: 'såg på tal om stafettloggane',
    en: 'looked at figures about the relay logs',
  },
  'relay.open-load': {
    nb: 'så hvor mye de ansatte på enheten har ansvar for',
    nn: 'såg kor mykje dei tilsette på eininga har ansvar for',
    en: 'saw how much the staff of the unit answers for',
  },
  'relay.prepare-closing': {
    nb: 'åpnet skjemaet for å avslutte loggen',
    nn: 'opna skjemaet for å avslutte loggen',
    en: 'opened the form to close the log',
  },
  'relay.prepare-reopening': {
    nb: 'åpnet skjemaet for å åpne loggen igjen',
    nn: 'opna skjemaet for å opne loggen igjen',
    en: 'opened the form to open the log again',
  },
} as const satisfies MessageTable
