import type { MessageTable } from '#platform/language/define-messages.ts'

/** Why a breach may not be assessed, and what is wrong with an assessment. Part of messages.ts. */
export const breachReasons = {
  'went-with-another': {
    nb: 'Dette ble tatt bort sammen med noe annet. Vurderingen skrives der.',
    nn: 'Dette vart teke bort saman med noko anna. Vurderinga blir skriven der.',
    en: 'This was removed together with something else. The assessment is written there.',
  },
  'breach-closed': {
    nb: 'Avviket er lukket. Det som er skrevet, står.',
    nn: 'Avviket er lukka. Det som er skrive, står.',
    en: 'The case is closed. What was written stands.',
  },
} satisfies MessageTable

export const breachIssues = {
  'say-why-late': {
    nb: 'Det ble meldt etter fristen. Skriv hvorfor.',
    nn: 'Det vart meldt etter fristen. Skriv kvifor.',
    en: 'It was reported after the deadline. Write why.',
  },
  'report-needs-day': {
    nb: 'Skriv hvilken dag det ble meldt.',
    nn: 'Skriv kva dag det vart meldt.',
    en: 'Write on which day it was reported.',
  },
  'day-needs-report': {
    nb: 'Du har skrevet en dag. Er det meldt, velger du det over.',
    nn: 'Du har skrive ein dag. Er det meldt, vel du det over.',
    en: 'You have written a day. If it was reported, choose that above.',
  },
  'closing-needs-risk': {
    nb: 'Velg hvor stor risikoen er, før du lukker avviket.',
    nn: 'Vel kor stor risikoen er, før du lukkar avviket.',
    en: 'Choose how great the risk is before you close the case.',
  },
  'closing-needs-decision': {
    nb: 'Skriv hva du har bestemt, før du lukker avviket.',
    nn: 'Skriv kva du har bestemt, før du lukkar avviket.',
    en: 'Write what you have decided before you close the case.',
  },
  'closing-needs-report': {
    nb: 'Avviket kan ikke lukkes før det er avgjort om det skal meldes.',
    nn: 'Avviket kan ikkje lukkast før det er avgjort om det skal meldast.',
    en: 'The case cannot be closed until it is decided whether to report it.',
  },
  'closing-needs-told': {
    nb: 'Avviket kan ikke lukkes før det er avgjort om de det gjelder, skal få vite det.',
    nn: 'Avviket kan ikkje lukkast før det er avgjort om dei det gjeld, skal få vite det.',
    en: 'The case cannot be closed until it is decided whether those concerned shall be told.',
  },
  'risk-is-reported': {
    nb: 'Når det er en risiko, skal det meldes til Datatilsynet.',
    nn: 'Når det er ein risiko, skal det meldast til Datatilsynet.',
    en: 'Where there is a risk it must be reported to the supervisory authority.',
  },
  'high-risk-is-told': {
    nb: 'Når risikoen er høy, skal de det gjelder, få vite det.',
    nn: 'Når risikoen er høg, skal dei det gjeld, få vite det.',
    en: 'Where the risk is high, those concerned must be told.',
  },
} satisfies MessageTable
