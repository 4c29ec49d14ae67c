import { defineMessages, same } from '#platform/language/define-messages.ts'

/** What has happened besides what somebody wrote: who took the baton, and what the family answered. */
export const happenedMessages = defineMessages({
  /** The reader herself, at the beginning of a sentence and inside one. */
  You: { nb: 'Du', nn: same, en: 'You' },
  you: { nb: 'deg', nn: same, en: 'you' },
  someone: { nb: 'En i familien', nn: 'Ein i familien', en: 'Someone in the family' },

  took: { nb: '{who} tok stafettpinnen.', nn: same, en: '{who} took the baton.' },
  tookOver: {
    nb: '{who} tok over stafettpinnen etter {before}.',
    nn: same,
    en: '{who} took over the baton from {before}.',
  },
  tookAgain: { nb: '{who} tok stafettpinnen igjen.', nn: same, en: '{who} took the baton again.' },
  'cause-opening': {
    nb: 'Familien sa ja, og loggen ble åpnet.',
    nn: 'Familien sa ja, og loggen vart opna.',
    en: 'The family said yes, and the log was opened.',
  },
  'cause-offer': {
    nb: 'Svaret på spørsmålet om å overta var ja.',
    nn: 'Svaret på spørsmålet om å ta over var ja.',
    en: 'The answer to the question of taking over was yes.',
  },
  'cause-interim': {
    nb: 'Lederen gikk inn, for den som hadde den, kunne ikke holde den lenger.',
    nn: 'Leiaren gjekk inn, for den som hadde han, kunne ikkje halde han lenger.',
    en: 'The head stepped in, because the one who had it could no longer hold it.',
  },
  'cause-assigned': { nb: 'Lederen flyttet den.', nn: 'Leiaren flytta han.', en: 'The head moved it.' },
  'cause-renewed': {
    nb: 'Samtykket ble fornyet, og loggen gikk videre.',
    nn: 'Samtykket vart fornya, og loggen gjekk vidare.',
    en: 'Consent was renewed, and the log went on.',
  },
  'cause-reopening': {
    nb: 'Loggen ble åpnet igjen.',
    nn: 'Loggen vart opna igjen.',
    en: 'The log was opened again.',
  },

  given: {
    nb: '{who} samtykket til at {sees}.',
    nn: '{who} samtykte til at {sees}.',
    en: '{who} consented to {sees}.',
  },
  /** In `given`, one after the other where not all the services see the same. */
  sees: { nb: '{services} ser {areas}', nn: same, en: '{services} seeing {areas}' },
  refused: { nb: '{who} sa nei til {services}.', nn: same, en: '{who} said no to {services}.' },
  withdrawn: {
    nb: '{who} trakk samtykket for {services}.',
    nn: '{who} trekte samtykket for {services}.',
    en: '{who} withdrew consent for {services}.',
  },
  paper: {
    nb: 'På papir {day}, skrevet ned av {by}.',
    nn: 'På papir {day}, skrive ned av {by}.',
    en: 'On paper {day}, written down by {by}.',
  },
  oral: {
    nb: 'Muntlig {day}, skrevet ned av {by}.',
    nn: 'Munnleg {day}, skrive ned av {by}.',
    en: 'Orally {day}, written down by {by}.',
  },
})
