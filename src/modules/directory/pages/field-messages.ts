import { defineMessages, same } from '#platform/language/define-messages.ts'

/** What is said about an offer, under the same word where it is written and where it is read. */
export const fieldMessages = defineMessages({
  phone: { nb: 'Telefon', nn: same, en: 'Telephone' },
  url: { nb: 'Nettsted', nn: 'Nettstad', en: 'Website' },
  hours: { nb: 'Åpningstider', nn: 'Opningstider', en: 'Opening hours' },
  accessibility: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' },
  application: { nb: 'Slik kommer du i gang', nn: 'Slik kjem du i gang', en: 'How to begin' },
  fees: { nb: 'Pris', nn: same, en: 'Price' },
  waitTime: { nb: 'Ventetid', nn: same, en: 'Waiting time' },
  interpretation: { nb: 'Tolk', nn: same, en: 'Interpreter' },
  organization: { nb: 'Hvem som står bak', nn: 'Kven som står bak', en: 'Who offers it' },
  levels: { nb: 'Nivå i samhandlingen', nn: 'Nivå i samhandlinga', en: 'Levels of cooperation' },
  themes: { nb: 'Hva det handler om', nn: 'Kva det handlar om', en: 'What it is about' },
})
