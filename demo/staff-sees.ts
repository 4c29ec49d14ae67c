import type { Language } from '#platform/language/language.ts'

type Said = Readonly<Record<Language, string>>

/** What each member of staff sees when the demo is fresh, in one line. */
const sees: Readonly<Record<string, Said>> = {
  teacher: {
    nb: 'holder stafettpinnen for Nora, og venter på svar om Emil',
    nn: 'held stafettpinnen for Nora, og ventar på svar om Emil',
    en: 'holds the baton for Nora, and waits for an answer about Emil',
  },
  head: {
    nb: 'at loggene på skolen finnes, ikke hva som står i dem',
    nn: 'at loggane på skulen finst, ikkje kva som står i dei',
    en: 'that the school’s logs exist, not what they say',
  },
  registrar: {
    nb: 'barna på skolen og hvem som har foreldreansvar',
    nn: 'barna på skulen og kven som har foreldreansvar',
    en: 'the school’s children and who has parental responsibility',
  },
  'youth-teacher': {
    nb: 'holder stafettpinnen for Sofie',
    nn: 'held stafettpinnen for Sofie',
    en: 'holds the baton for Sofie',
  },
  pedagogue: { nb: 'en logg på pause', nn: 'ein logg på pause', en: 'a paused log' },
  nurse: {
    nb: 'er med for Nora, men bare i det som handler om helse',
    nn: 'er med for Nora, men berre i det som handlar om helse',
    en: 'takes part for Nora, but only in what is about health',
  },
  ppt: {
    nb: 'er spurt om å overta stafettpinnen for Ali',
    nn: 'er spurd om å ta over stafettpinnen for Ali',
    en: 'is asked to take over the baton for Ali',
  },
  coordinator: {
    nb: 'tall om stafettloggene, ingen barn',
    nn: 'tal om stafettloggane, ingen barn',
    en: 'figures about the logs, no children',
  },
  'privacy-officer': {
    nb: 'sporet etter alle handlinger, uten innhold',
    nn: 'sporet etter alle handlingar, utan innhald',
    en: 'the trace of all acts, without content',
  },
  administrator: {
    nb: 'ansatte, innstillinger og tall, ingen barn',
    nn: 'tilsette, innstillingar og tal, ingen barn',
    en: 'staff, settings and figures, no children',
  },
  'teacher-and-mother': {
    nb: 'velger om hun er lærer eller mor',
    nn: 'vel om ho er lærar eller mor',
    en: 'chooses whether she is a teacher or a mother',
  },
  'other-municipality': { nb: 'ingenting i Fjordvik', nn: 'ingenting i Fjordvik', en: 'nothing in Fjordvik' },
}

const nothingYet: Said = { nb: 'ingen logger ennå', nn: 'ingen loggar enno', en: 'no logs yet' }

export const seesOf = (key: string): Said => sees[key] ?? nothingYet
