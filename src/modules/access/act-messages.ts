import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'access.open-municipality-trace': {
    nb: 'så sporet i kommunen',
    nn: 'såg sporet i kommunen',
    en: 'saw the trace of the municipality',
  },
  'access.decide-consent': {
    nb: 'svarte på samtykket',
    nn: 'svarte på spørsmålet om samtykke',
    en: 'answered the request for consent',
  },
  'access.record-consent': { nb: 'skrev ned et samtykke', nn: 'skreiv ned eit samtykke', en: 'recorded a consent' },
  'access.exclude-person': {
    nb: 'bestemte at noen ikke skal være med',
    nn: 'bestemte at nokon ikkje skal vere med',
    en: 'decided that someone shall not take part',
  },
  'access.lift-exclusion': {
    nb: 'bestemte at noen kan være med igjen',
    nn: 'bestemte at nokon kan vere med igjen',
    en: 'decided that someone may take part again',
  },
  'access.declare-tie': {
    nb: 'sa fra om at hun eller han står for nær',
    nn: 'sa frå om at ho eller han står for nær',
    en: 'said that she or he stands too close',
  },
  'access.release-health': {
    nb: 'bestemte om en foresatt ser det som gjelder helse',
    nn: 'bestemte om ein føresett ser det som gjeld helse',
    en: 'decided whether a guardian sees what is about health',
  },
  'access.withdraw-consent': { nb: 'trakk et samtykke', nn: 'trekte eit samtykke', en: 'withdrew a consent' },
})
