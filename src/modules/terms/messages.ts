import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Why not: one line for each reason in policy.ts, in words that say what to do instead. */
export const reasons = defineMessages({
  'only-coordinator-edits-words': {
    nb: 'Bare koordinatoren kan endre hva ordene betyr. Si fra til henne hvis noe er feil.',
    nn: 'Berre koordinatoren kan endre kva orda betyr. Sei frå til henne dersom noko er feil.',
    en: 'Only the coordinator can change what the words mean. Tell her if something is wrong.',
  },
  'word-out-of-use': {
    nb: 'Ordet er tatt ut av bruk allerede.',
    nn: 'Ordet er teke ut av bruk frå før.',
    en: 'The word is out of use already.',
  },
  'word-in-use': { nb: 'Ordet er i bruk.', nn: same, en: 'The word is in use.' },
})

/** What is wrong with a field, by issue code: for codes of this module's own. */
export const issues = defineMessages({
  'agreed-together': {
    nb: 'Skriv både hvem som avtalte det og når, eller la begge stå tomme.',
    nn: 'Skriv både kven som avtalte det og når, eller la begge stå tomme.',
    en: 'Write both who agreed on it and when, or leave both empty.',
  },
  'word-is-there': {
    nb: 'Ordet er der allerede. Endre det i stedet.',
    nn: 'Ordet er der frå før. Endre det i staden.',
    en: 'The word is there already. Change it instead.',
  },
  'word-needs-letters': {
    nb: 'Ordet må ha bokstaver eller tall.',
    nn: 'Ordet må ha bokstavar eller tal.',
    en: 'The word must have letters or figures.',
  },
  'no-such-word': {
    nb: 'Velg blant ordene som er her, og ikke ordet selv.',
    nn: 'Vel blant orda som er her, og ikkje ordet sjølv.',
    en: 'Choose among the words that are here, and not the word itself.',
  },
  'day-in-future': {
    nb: 'Datoen kan ikke være fram i tid.',
    nn: 'Datoen kan ikkje vere fram i tid.',
    en: 'The date cannot be in the future.',
  },
})
