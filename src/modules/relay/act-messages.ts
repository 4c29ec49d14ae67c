import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace: *Kari Moe, helsesykepleier, leste loggen*. */
export const acts = defineMessages({
  'relay.open-log': { nb: 'leste loggen', nn: 'las loggen', en: 'read the log' },
  'relay.open-trace': {
    nb: 'så hvem som har sett loggen',
    nn: 'såg kven som har sett loggen',
    en: 'saw who has seen the log',
  },
  'relay.start-log': { nb: 'startet loggen', nn: 'starta loggen', en: 'started the log' },
  'relay.write-note': { nb: 'skrev i loggen', nn: 'skreiv i loggen', en: 'wrote in the log' },
  'relay.prepare-note': {
    nb: 'åpnet skjemaet for å skrive',
    nn: 'opna skjemaet for å skrive',
    en: 'opened the form to write',
  },
  'relay.prepare-consent': { nb: 'leste om samtykket', nn: 'las om samtykket', en: 'read about the consent' },
})
