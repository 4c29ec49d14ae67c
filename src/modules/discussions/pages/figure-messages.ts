import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Figures about the discussions. A count comes as the words of its group (#ui/figures). */
export const figureMessages = defineMessages({
  title: { nb: 'Tall om drøftingene', nn: 'Tal om drøftingane', en: 'The discussions in figures' },
  lead: {
    nb: 'Hva teamene blir spurt om. Tallene står i grupper på fem, så ingen kan kjenne igjen et barn.',
    nn: 'Kva teama blir spurde om. Tala står i grupper på fem, så ingen kan kjenne att eit barn.',
    en: 'What the teams are asked about. The figures stand in groups of five, so nobody can recognise a child.',
  },
  nothing: {
    nb: 'Her kommer tall om drøftingene, to ganger i året. Halvåret som går nå, telles når det er slutt: {day}.',
    nn: 'Her kjem tal om drøftingane, to gonger i året. Halvåret som går no, blir talt når det er slutt: {day}.',
    en: 'Figures about the discussions will be here, twice a year. The present half-year is counted when it is over: {day}.',
  },
  themes: { nb: 'Hva de spør om', nn: 'Kva dei spør om', en: 'What they ask about' },
  askedSaid: {
    nb: '{n} spørsmål kom til teamene i {period}.',
    nn: '{n} spørsmål kom til teama i {period}.',
    en: '{n} questions came to the teams in {period}.',
  },
  spreadLater: {
    nb: 'Hva de handlet om, vises når det er minst fem.',
    nn: 'Kva dei handla om, blir vist når det er minst fem.',
    en: 'What they were about is shown when there are at least five.',
  },
  byTheme: { nb: 'Spørsmål etter tema', nn: same, en: 'Questions by theme' },
  how: { nb: 'Slik er det talt', nn: same, en: 'How it is counted' },
  howThemes: {
    nb: 'Hvert spørsmål har det temaet den som spurte valgte. Spørsmål som er slettet siden, er talt med.',
    nn: 'Kvart spørsmål har det temaet som den som spurde valde. Spørsmål som er sletta sidan, er talde med.',
    en: 'Each question has the theme that the person who asked chose. Questions deleted since are counted too.',
  },
})
