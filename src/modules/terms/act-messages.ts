import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'terms.add-term': { nb: 'la til et begrep', nn: 'la til eit omgrep', en: 'added a term' },
  'terms.edit-term': {
    nb: 'endret hva et begrep betyr',
    nn: 'endra kva eit omgrep betyr',
    en: 'changed what a term means',
  },
  'terms.found-terms': { nb: 'la inn begrepene', nn: 'la inn omgrepa', en: 'put in the terms' },
  'terms.list-terms': { nb: 'leste begrepene', nn: 'las omgrepa', en: 'read the terms' },
  'terms.open-term': { nb: 'leste et begrep', nn: 'las eit omgrep', en: 'read a term' },
  'terms.retire-term': {
    nb: 'tok et begrep ut av bruk',
    nn: 'tok eit omgrep ut av bruk',
    en: 'took a term out of use',
  },
  'terms.take-up-term': {
    nb: 'tok et begrep i bruk igjen',
    nn: 'tok eit omgrep i bruk att',
    en: 'took a term into use again',
  },
  'terms.prepare-term': {
    nb: 'åpnet skjemaet for et nytt begrep',
    nn: 'opna skjemaet for eit nytt omgrep',
    en: 'opened the form for a new term',
  },
})
