import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The areas that every municipality begins with, in words; one of its own making is said by its code. */
export const areaMessages = defineMessages({
  learning: { nb: 'læring og trivsel', nn: same, en: 'learning and well-being' },
  health: { nb: 'helse', nn: same, en: 'health' },
  home: { nb: 'hjem og familie', nn: 'heim og familie', en: 'home and family' },
  leisure: { nb: 'fritid og nettverk', nn: same, en: 'leisure and network' },
  economy: { nb: 'økonomi og bolig', nn: 'økonomi og bustad', en: 'economy and housing' },
})
