import { defineMessages, same } from '../language/define-messages.ts'

/** What is wrong with a field, for the person who wrote it. Modules add their own codes (`day-in-future`, `identity-number`, …) in their messages. */
export const issueMessages = defineMessages({
  missing: { nb: 'Fyll ut dette feltet.', nn: same, en: 'Fill in this field.' },
  choose: { nb: 'Velg et svar.', nn: 'Vel eit svar.', en: 'Choose an answer.' },
  chooseAny: { nb: 'Velg minst én.', nn: 'Vel minst éin.', en: 'Choose at least one.' },
  tooLong: {
    nb: 'Teksten er for lang. Den kan ha høyst {maximum} tegn.',
    nn: 'Teksten er for lang. Han kan ha høgst {maximum} teikn.',
    en: 'The text is too long. It can have at most {maximum} characters.',
  },
  tooShort: {
    nb: 'Skriv minst {minimum} tegn.',
    nn: 'Skriv minst {minimum} teikn.',
    en: 'Write at least {minimum} characters.',
  },
  tooMany: {
    nb: 'Det er for mange. Høyst {maximum}.',
    nn: 'Det er for mange. Høgst {maximum}.',
    en: 'Too many. At most {maximum}.',
  },
  tooBig: {
    nb: 'Tallet er for stort. Høyst {maximum}.',
    nn: 'Talet er for stort. Høgst {maximum}.',
    en: 'The number is too big. At most {maximum}.',
  },
  tooSmall: {
    nb: 'Tallet er for lite. Minst {minimum}.',
    nn: 'Talet er for lite. Minst {minimum}.',
    en: 'The number is too small. At least {minimum}.',
  },
  number: { nb: 'Skriv et tall.', nn: 'Skriv eit tal.', en: 'Write a number.' },
  day: {
    nb: 'Skriv datoen som dag.måned.år, for eksempel 3.12.2026.',
    nn: 'Skriv datoen som dag.månad.år, til dømes 3.12.2026.',
    en: 'Write the date as day.month.year, for example 3.12.2026.',
  },
  notThis: {
    nb: 'Dette kan ikke velges. Velg noe annet.',
    nn: 'Dette kan ikkje veljast. Vel noko anna.',
    en: 'This cannot be chosen. Choose something else.',
  },
  unreadable: {
    nb: 'Teksten inneholder et tegn vi ikke kan lagre. Skriv den på nytt.',
    nn: 'Teksten inneheld eit teikn vi ikkje kan lagre. Skriv han på nytt.',
    en: 'The text contains a character we cannot keep. Write it again.',
  },
  unknown: {
    nb: 'Her står det noe vi ikke forstår.',
    nn: 'Her står det noko vi ikkje forstår.',
    en: 'There is something here that we do not understand.',
  },
})
