import { defineMessages } from '#platform/language/define-messages.ts'

/** Why a link cannot be registered or changed. */
export const reasons = defineMessages({
  'only-registrar': {
    nb: 'Det kan bare den som fører registeret på enheten, gjøre.',
    nn: 'Det kan berre den som fører registeret på eininga, gjere.',
    en: 'Only the registrar of the unit can do that.',
  },
})

/** What is wrong with a field, by issue code. */
export const issues = defineMessages({
  'identity-number': {
    nb: 'Nummeret er ikke et gyldig fødselsnummer. Se om to sifre er byttet om.',
    nn: 'Nummeret er ikkje eit gyldig fødselsnummer. Sjå om to siffer er bytte om.',
    en: 'This is not a valid identity number. See whether two digits have changed places.',
  },
  'identity-number-not-synthetic': {
    nb: 'Dette er en øvelse: bruk et syntetisk nummer, aldri et ekte.',
    nn: 'Dette er ei øving: bruk eit syntetisk nummer, aldri eit ekte.',
    en: 'This is practice: use a synthetic number, never a real one.',
  },
})
