import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'organisation.list-units': {
    nb: 'så listen over enheter',
    nn: 'såg lista over einingar',
    en: 'saw the list of units',
  },
  'organisation.open-unit': {
    nb: 'så hvem som arbeider på en enhet',
    nn: 'såg kven som arbeider på ei eining',
    en: 'saw who works in a unit',
  },
  'organisation.open-post': {
    nb: 'så på en stilling',
    nn: 'såg på ei stilling',
    en: 'looked at a post',
  },
  'organisation.open-front-page': { nb: 'så forsiden', nn: 'såg framsida', en: 'saw the front page' },
  'organisation.list-settings': {
    nb: 'så innstillingene',
    nn: 'såg innstillingane',
    en: 'saw the settings',
  },
  'organisation.open-setting': {
    nb: 'så på en innstilling',
    nn: 'såg på ei innstilling',
    en: 'looked at a setting',
  },
  'organisation.change-setting': {
    nb: 'endret en innstilling',
    nn: 'endra ei innstilling',
    en: 'changed a setting',
  },
  'organisation.end-post': { nb: 'avsluttet en stilling', nn: 'avslutta ei stilling', en: 'ended a post' },
})
