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
    nb: 'holder stafettpinnen for Sofie, og for Ali til PPT svarer',
    nn: 'held stafettpinnen for Sofie, og for Ali til PPT svarer',
    en: 'holds the baton for Sofie, and for Ali until PPT answers',
  },
  pedagogue: {
    nb: 'holder stafettpinnen for Jakob; Aksels logg er på pause',
    nn: 'held stafettpinnen for Jakob; loggen til Aksel er på pause',
    en: 'holds the baton for Jakob; Aksel’s log is paused',
  },
  'kindergarten-head': {
    nb: 'at loggene i barnehagen finnes, og at Aksels er på pause',
    nn: 'at loggane i barnehagen finst, og at den til Aksel er på pause',
    en: 'that the kindergarten’s logs exist, and that Aksel’s is paused',
  },
  'kindergarten-registrar': {
    nb: 'barna i barnehagen og hvem som har foreldreansvar',
    nn: 'barna i barnehagen og kven som har foreldreansvar',
    en: 'the kindergarten’s children and who has parental responsibility',
  },
  'youth-registrar': {
    nb: 'barna på ungdomsskolen og hvem som har foreldreansvar',
    nn: 'barna på ungdomsskulen og kven som har foreldreansvar',
    en: 'the lower secondary school’s children and who has parental responsibility',
  },
  'family-team': {
    nb: 'er med for Nora og Jakob, men bare i det som handler om hjemmet og fritiden',
    nn: 'er med for Nora og Jakob, men berre i det som handlar om heimen og fritida',
    en: 'takes part for Nora and Jakob, but only in what is about home and leisure',
  },
  nurse: {
    nb: 'er med for Nora, men bare i det som handler om helse',
    nn: 'er med for Nora, men berre i det som handlar om helse',
    en: 'takes part for Nora, but only in what is about health',
  },
  ppt: {
    nb: 'er spurt om å overta stafettpinnen for Ali, og leder drøftingsteamet, som møtes i dag',
    nn: 'er spurd om å ta over stafettpinnen for Ali, og leier drøftingsteamet, som møtest i dag',
    en: 'is asked to take over the baton for Ali, and leads the advisory team, which meets today',
  },
  'child-welfare': {
    nb: 'er med i drøftingsteamet, som møtes i dag; ingen logger ennå',
    nn: 'er med i drøftingsteamet, som møtest i dag; ingen loggar enno',
    en: 'sits in the advisory team, which meets today; no logs yet',
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
    nb: 'velger om hun er lærer, uten logger ennå, eller mor til Jakob, med hans logg',
    nn: 'vel om ho er lærar, utan loggar enno, eller mor til Jakob, med loggen hans',
    en: 'chooses whether she is a teacher, with no logs yet, or Jakob’s mother, with his log',
  },
  'other-municipality': { nb: 'ingenting i Fjordvik', nn: 'ingenting i Fjordvik', en: 'nothing in Fjordvik' },
}

const nothingYet: Said = { nb: 'ingen logger ennå', nn: 'ingen loggar enno', en: 'no logs yet' }

export const seesOf = (key: string): Said => sees[key] ?? nothingYet
