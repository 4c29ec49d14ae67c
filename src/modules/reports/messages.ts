import { defineMessages } from '#platform/language/define-messages.ts'

/** Why not: one line for each reason in policy.ts, in words that say what to do instead. */
export const reasons = defineMessages({
  'report-incomplete': {
    nb: 'Barnevernet må ha noe mer i meldingen. Fyll ut det som mangler først. Haster det, så ring.',
    nn: 'Barnevernet må ha noko meir i meldinga. Fyll ut det som manglar først. Hastar det, så ring.',
    en: 'Child welfare must have something more in the report. Fill in what is missing first. If it is urgent, call.',
  },
})

/** What is wrong with a field, by issue code: for codes of this module's own. */
export const issues = defineMessages({
  'person-twice': {
    nb: 'Den samme personen står her to ganger. Ta bort den ene.',
    nn: 'Den same personen står her to gonger. Ta bort den eine.',
    en: 'The same person stands here twice. Remove one.',
  },
})
