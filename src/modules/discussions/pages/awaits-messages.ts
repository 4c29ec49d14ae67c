import { defineMessages, same } from '#platform/language/define-messages.ts'

/** What awaits someone in a discussion: why, and what she does. */
export const awaitsMessages = defineMessages({
  mend: {
    nb: 'Teamet ber om færre detaljer',
    nn: 'Teamet bed om færre detaljar',
    en: 'The team asks for fewer details',
  },
  'mend-act': { nb: 'Skriv det om', nn: same, en: 'Rewrite it' },
  read: { nb: 'Teamet har gitt råd', nn: same, en: 'The team has given advice' },
  'read-act': { nb: 'Les rådene', nn: 'Les råda', en: 'Read the advice' },
  tell: {
    nb: 'Teamet vil vite hva som skjedde etter rådet',
    nn: 'Teamet vil vite kva som skjedde etter rådet',
    en: 'The team wants to know what happened after the advice',
  },
  'tell-act': { nb: 'Fortell', nn: 'Fortel', en: 'Tell' },
  discuss: {
    nb: 'Teamet skal snakke om det',
    nn: same,
    en: 'The team is to talk about it',
  },
  'discuss-act': { nb: 'Se spørsmålet', nn: 'Sjå spørsmålet', en: 'See the question' },
})
