import type { MessageTable } from '#platform/language/define-messages.ts'

/** What looking is called in the trace: pages that are read, and forms that are opened. Part of act-messages.ts. */
export const readingActs = {
  'relay.open-log': { nb: 'leste loggen', nn: 'las loggen', en: 'read the log' },
  'relay.open-trace': {
    nb: 'så hvem som har sett loggen',
    nn: 'såg kven som har sett loggen',
    en: 'saw who has seen the log',
  },
  'relay.suggest-offers': {
    nb: 'så hvilke tilbud som kan passe',
    nn: 'såg kva tilbod som kan passe',
    en: 'saw which offers may suit',
  },
  'relay.prepare-note': {
    nb: 'åpnet skjemaet for å skrive',
    nn: 'opna skjemaet for å skrive',
    en: 'opened the form to write',
  },
  'relay.prepare-consent': { nb: 'leste om samtykket', nn: 'las om samtykket', en: 'read about the consent' },
  'relay.list-removable-entries': {
    nb: 'så hvem som har skrevet når',
    nn: 'såg kven som har skrive når',
    en: 'saw who has written when',
  },
  'relay.list-removed-entries': {
    nb: 'så listen over det som er tatt bort',
    nn: 'såg lista over det som er teke bort',
    en: 'saw the list of what was taken out',
  },
  'relay.read-removed-entry': {
    nb: 'leste noe som er tatt bort',
    nn: 'las noko som er teke bort',
    en: 'read something that was taken out',
  },
  'relay.open-desk': { nb: 'så sin egen liste', nn: 'såg si eiga liste', en: 'looked at their own list' },
  'relay.open-entry': {
    nb: 'åpnet noe for å endre det',
    nn: 'opna noko for å endre det',
    en: 'opened something to change it',
  },
  'relay.open-measure': { nb: 'leste et tiltak', nn: 'las eit tiltak', en: 'read a measure' },
  'relay.prepare-goal': {
    nb: 'åpnet skjemaet for et mål',
    nn: 'opna skjemaet for eit mål',
    en: 'opened the form for a goal',
  },
  'relay.prepare-measure': {
    nb: 'åpnet skjemaet for et tiltak',
    nn: 'opna skjemaet for eit tiltak',
    en: 'opened the form for a measure',
  },
  'relay.prepare-start': {
    nb: 'åpnet skjemaet for å starte en logg',
    nn: 'opna skjemaet for å starte ein logg',
    en: 'opened the form to start a log',
  },
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
