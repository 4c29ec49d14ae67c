import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The words that all figures share; what they are about, their module says. */
export const figureWords = defineMessages({
  // the number does not stand alone on a line of a narrow table
  few: { nb: 'færre enn\u00a0{limit}', nn: same, en: 'fewer than\u00a0{limit}' },
  group: { nb: '{from}–{to}', nn: same, en: '{from}–{to}' },
  firstHalf: { nb: 'første halvår {year}', nn: same, en: 'the first half of {year}' },
  secondHalf: { nb: 'andre halvår {year}', nn: same, en: 'the second half of {year}' },
  choose: { nb: 'Velg halvår', nn: 'Vel halvår', en: 'Choose a half-year' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  notApart: { nb: 'ikke talt for seg', nn: 'ikkje talt for seg', en: 'not counted apart' },
  howGroups: {
    nb: 'Alle tall står i grupper på fem: færre enn 5, 5–9, 10–14 og så videre. «Færre enn 5» kan også være ingen. Når hver gruppe dekker fem tall, går det ikke an å regne ut et lite tall fra summer eller fra et annet halvår.',
    nn: 'Alle tal står i grupper på fem: færre enn 5, 5–9, 10–14 og så vidare. «Færre enn 5» kan òg vere ingen. Når kvar gruppe dekkjer fem tal, går det ikkje an å rekne ut eit lite tal frå summar eller frå eit anna halvår.',
    en: 'All figures stand in groups of five: fewer than 5, 5–9, 10–14 and so on. “Fewer than 5” may also be none. As each group covers five numbers, no small number can be worked out from sums or from another half-year.',
  },
  howOnce: {
    nb: 'Et halvår telles én gang, når det er slutt, og tallene endres ikke siden. Disse ble talt {day}. Neste halvår er slutt {next}.',
    nn: 'Eit halvår blir talt éin gong, når det er slutt, og tala blir ikkje endra sidan. Desse vart talde {day}. Neste halvår er slutt {next}.',
    en: 'A half-year is counted once, when it is over, and its figures are not changed later. These were counted on {day}. The next half-year ends on {next}.',
  },
})
