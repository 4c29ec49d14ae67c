import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'guide.found-guide': {
    nb: 'la inn handlingsveilederen',
    nn: 'la inn handlingsrettleiaren',
    en: 'put in the action guide',
  },
  'guide.open-guide': {
    nb: 'leste handlingsveilederen',
    nn: 'las handlingsrettleiaren',
    en: 'read the action guide',
  },
  'guide.open-page': {
    nb: 'leste en side i handlingsveilederen',
    nn: 'las ei side i handlingsrettleiaren',
    en: 'read a page of the action guide',
  },
})
