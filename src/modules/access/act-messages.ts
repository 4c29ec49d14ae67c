import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'access.decide-consent': {
    nb: 'svarte på samtykket',
    nn: 'svarte på spørsmålet om samtykke',
    en: 'answered the request for consent',
  },
  'access.record-consent': { nb: 'skrev ned et samtykke', nn: 'skreiv ned eit samtykke', en: 'recorded a consent' },
  'access.withdraw-consent': { nb: 'trakk et samtykke', nn: 'trekte eit samtykke', en: 'withdrew a consent' },
})
