import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Hvem har sett loggen. */
export const traceMessages = defineMessages({
  title: {
    nb: 'Hvem har sett loggen til {name}',
    nn: 'Kven har sett loggen til {name}',
    en: 'Who has seen {name}’s log',
  },
  lead: {
    nb: 'Her står alle i tjenestene som har lest eller skrevet, i hvilken rolle og når. Det du selv har lest, ser bare du.',
    nn: 'Her står alle i tenestene som har lese eller skrive, i kva rolle og når. Det du sjølv har lese, ser berre du.',
    en: 'Here is everyone in the services who has read or written, in which role and when. What you have read, only you see.',
  },
  nothing: { nb: 'Ingen har sett loggen ennå.', nn: 'Ingen har sett loggen enno.', en: 'Nobody has seen the log yet.' },
  you: { nb: 'Du', nn: same, en: 'You' },
  system: { nb: 'Systemet', nn: same, en: 'The system' },
  family: { nb: 'familien', nn: same, en: 'the family' },
  stranger: {
    nb: 'En som ikke har tilgang, prøvde å åpne loggen',
    nn: 'Ein som ikkje har tilgang, prøvde å opne loggen',
    en: 'Someone without access tried to open the log',
  },
  someone: { nb: 'En ansatt', nn: 'Ein tilsett', en: 'A member of staff' },
  times: {
    nb: { one: 'én gang', other: '{count} ganger' },
    nn: { one: 'éin gong', other: '{count} gonger' },
    en: { one: 'once', other: '{count} times' },
  },
})
