import { defineMessages } from '#platform/language/define-messages.ts'

/** Why not: one line for each reason in policy.ts, in words that say what to do instead. */
export const reasons = defineMessages({
  'only-employees-wonder': {
    nb: 'Undringer er for den som arbeider med barn i en tjeneste.',
    nn: 'Undringar er for den som arbeider med barn i ei teneste.',
    en: 'Wonders are for those who work with children in a service.',
  },
  'only-who-wondered': {
    nb: 'Bare den som undrer seg, kan gjøre det. Si hva du tenker til henne eller ham.',
    nn: 'Berre den som undrar seg, kan gjere det. Sei kva du tenkjer til henne eller han.',
    en: 'Only the person who wonders can do that. Tell her or him what you think.',
  },
})

/** What is wrong with a field, by issue code: for codes of this module's own. */
export const issues = defineMessages({
  'identity-number-in-wonder': {
    nb: 'Her står det noe som ser ut som et fødselsnummer. Ta det bort: en undring skal ikke si hvem barnet er.',
    nn: 'Her står det noko som ser ut som eit fødselsnummer. Ta det bort: ei undring skal ikkje seie kven barnet er.',
    en: 'Something here looks like an identity number. Remove it: a wonder does not say who the child is.',
  },
  'not-in-unit': {
    nb: 'Velg en som arbeider på enheten din nå.',
    nn: 'Vel ein som arbeider på eininga di no.',
    en: 'Choose someone who works in your unit now.',
  },
})
