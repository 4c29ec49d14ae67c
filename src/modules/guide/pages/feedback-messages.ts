import { defineMessages, same } from '#platform/language/define-messages.ts'

export const feedbackMessages = defineMessages({
  title: { nb: 'Hjelpte dette?', nn: same, en: 'Did this help?' },
  found: {
    nb: 'Fant du det du trengte?',
    nn: 'Fann du det du trong?',
    en: 'Did you find what you needed?',
  },
  yes: { nb: 'Ja', nn: same, en: 'Yes' },
  no: { nb: 'Nei', nn: same, en: 'No' },
  words: {
    nb: 'Hva mangler, eller hva er feil?',
    nn: 'Kva manglar, eller kva er feil?',
    en: 'What is missing or wrong?',
  },
  wordsHelp: {
    nb: 'Den som har ansvar for siden, leser dette. Vi lagrer ikke hvem du er. Skriv ikke om barn eller familier.',
    nn: 'Den som har ansvar for sida, les dette. Vi lagrar ikkje kven du er. Skriv ikkje om barn eller familiar.',
    en: 'Whoever answers for the page reads this. We do not keep who you are. Do not write about children or families.',
  },
  send: { nb: 'Send', nn: same, en: 'Send' },
  thanks: {
    nb: 'Takk. Den som har ansvar for siden, får lese det.',
    nn: 'Takk. Den som har ansvar for sida, får lese det.',
    en: 'Thank you. Whoever answers for the page will read it.',
  },
})
