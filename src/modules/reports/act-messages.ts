import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace, which the data-protection officer reads; no log and no family. */
export const acts = defineMessages({
  'reports.list-reports': {
    nb: 'så sine egne utkast til bekymringsmelding',
    nn: 'såg eigne utkast til bekymringsmelding',
    en: 'saw her own drafts of concern reports',
  },
  'reports.begin-report': {
    nb: 'begynte på en bekymringsmelding',
    nn: 'byrja på ei bekymringsmelding',
    en: 'began a concern report',
  },
  'reports.open-report': {
    nb: 'åpnet en bekymringsmelding',
    nn: 'opna ei bekymringsmelding',
    en: 'opened a concern report',
  },
  'reports.save-report': {
    nb: 'skrev på en bekymringsmelding',
    nn: 'skreiv på ei bekymringsmelding',
    en: 'wrote on a concern report',
  },
  'reports.export-report': {
    nb: 'tok ut en bekymringsmelding',
    nn: 'tok ut ei bekymringsmelding',
    en: 'exported a concern report',
  },
  'reports.hand-over-report': {
    nb: 'overleverte en bekymringsmelding',
    nn: 'overleverte ei bekymringsmelding',
    en: 'handed a concern report over',
  },
  'reports.discard-report': {
    nb: 'forkastet en bekymringsmelding',
    nn: 'forkasta ei bekymringsmelding',
    en: 'discarded a concern report',
  },
  'reports.remind-authors': {
    nb: 'minnet om utkast som ligger',
    nn: 'minte om utkast som ligg',
    en: 'reminded of drafts that lie',
  },
  'reports.forget-reports': {
    nb: 'slettet utkast som hadde ligget lenge nok',
    nn: 'sletta utkast som hadde lege lenge nok',
    en: 'deleted drafts that had lain long enough',
  },
})
