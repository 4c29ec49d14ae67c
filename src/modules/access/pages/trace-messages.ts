import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The trace of the municipality, for the data-protection officer. */
export const traceMessages = defineMessages({
  title: {
    nb: 'Hvem har gjort hva i kommunen',
    nn: 'Kven har gjort kva i kommunen',
    en: 'Who has done what in the municipality',
  },
  lead: {
    nb: 'Nyeste først. Her står ikke hvem det gjaldt, og ikke hva som ble lest eller skrevet. At du ser på dette, blir også sporet.',
    nn: 'Nyaste først. Her står ikkje kven det galdt, og ikkje kva som vart lese eller skrive. At du ser på dette, blir også spora.',
    en: 'Newest first. It does not say whom it was about, nor what was read or written. That you look at this is traced too.',
  },
  nothing: { nb: 'Ingen har gjort noe ennå.', nn: 'Ingen har gjort noko enno.', en: 'Nobody has done anything yet.' },
  family: { nb: 'En i en familie', nn: 'Ein i ein familie', en: 'Someone in a family' },
  system: { nb: 'Systemet', nn: same, en: 'The system' },
  someone: { nb: 'En ansatt', nn: 'Ein tilsett', en: 'A member of staff' },
  refused: { nb: 'fikk nei', nn: 'fekk nei', en: 'was told no' },
  times: {
    nb: { one: 'én gang', other: '{count} ganger' },
    nn: { one: 'éin gong', other: '{count} gonger' },
    en: { one: 'once', other: '{count} times' },
  },
  removed: { nb: 'Tatt bort fra logger', nn: 'Teke bort frå loggar', en: 'Removed from logs' },
})
