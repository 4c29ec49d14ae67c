import { confidentiality, dutyToReport, individualPlan } from './laws.ts'
import { prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { consent, evaluation, services } from './tools.ts'

/** The last step of levels 1, 2 and 3: close, go on, try something else, or another level. */
export const waysForward: readonly StarterPage[] = [
  {
    slug: 'veien-videre-niva-1',
    kind: 'step',
    audience: 'staff',
    level: 1,
    order: 5,
    nb: {
      title: 'Velg veien videre',
      summary: 'Fire svar, og alle er gode når de er begrunnet.',
      what: prose`
        1. **Det hjalp, og vi er ikke bekymret lenger.** Avslutt.
        2. **Det hjelper, men vi er ikke framme.** Fortsett, og sett ny dag.
        3. **Det hjalp ikke, men vi har mer å prøve selv.** Tilbake til planen.
        4. **Vi trenger flere.** Inviter til nivå 2.
      `,
      how: prose`
        - Skriv hva dere valgte og hvorfor, slik at familien kan lese det.
        - Velger dere nivå 2, bli enige om hvilken tjeneste og hva dere vil spørre den om.
      `,
      who: prose`De samme som evaluerte. Familien er med og velger.`,
      body: prose`
        ### Husk
        - Å avslutte i tide er også god hjelp.
        - Tenk gjennom en gang til om plikten til å melde gjelder.
      `,
    },
    nn: {
      title: 'Vel vegen vidare',
      summary: 'Fire svar, og alle er gode når dei er grunngitte.',
      what: prose`
        1. **Det hjelpte, og vi er ikkje urolege lenger.** Avslutt.
        2. **Det hjelper, men vi er ikkje framme.** Hald fram, og set ny dag.
        3. **Det hjelpte ikkje, men vi har meir å prøve sjølve.** Tilbake til planen.
        4. **Vi treng fleire.** Inviter til nivå 2.
      `,
      how: prose`
        - Skriv kva de valde og kvifor, slik at familien kan lese det.
        - Vel de nivå 2, bli samde om kva teneste, og kva de vil spørje ho om.
      `,
      who: prose`Dei same som evaluerte. Familien er med og vel.`,
      body: prose`
        ### Hugs
        - Å avslutte i tide er òg god hjelp.
        - Tenk gjennom ein gong til om plikta til å melde gjeld.
      `,
    },
    en: { title: 'Choose the way forward', summary: 'Close, continue, try something else, or invite another service.' },
    deadline: { nb: 'Invitasjon til nivå 2 innen 14 dager', nn: 'Invitasjon til nivå 2 innan 14 dagar' },
    law: [dutyToReport],
    tools: [services],
    next: ['avslutning', 'lag-en-plan', 'niva-2'],
  },
  {
    slug: 'veien-videre-niva-2',
    kind: 'step',
    audience: 'staff',
    level: 2,
    order: 5,
    nb: {
      title: 'Velg veien videre',
      summary: 'Avslutt, fortsett, ned ett nivå, eller flere med på laget.',
      what: prose`
        1. **Målet er nådd.** Avslutt, eller gå ned til nivå 1.
        2. **Det går rette veien.** Fortsett, og sett ny dag.
        3. **Det går ikke.** Nye tiltak: tilbake til den felles planen.
        4. **Barnet trenger flere samtidig.** Gå til nivå 3.
      `,
      how: prose`
        - Skriv begrunnelsen, også når dere avslutter.
        - Trengs det flere, spør familien om nytt samtykke til hver ny tjeneste.
        - Gå gjennom stafettpinnen på nytt ved hvert skifte av nivå.
      `,
      who: prose`De samme som evaluerte, med familien.`,
      body: prose`
        ### Husk
        Spør også nå om plikten til å melde gjelder. Svaret skriver du ikke i stafettloggen.
      `,
    },
    nn: {
      title: 'Vel vegen vidare',
      summary: 'Avslutt, hald fram, ned eitt nivå, eller fleire med på laget.',
      what: prose`
        1. **Målet er nådd.** Avslutt, eller gå ned til nivå 1.
        2. **Det går rette vegen.** Hald fram, og set ny dag.
        3. **Det går ikkje.** Nye tiltak: tilbake til den felles planen.
        4. **Barnet treng fleire samtidig.** Gå til nivå 3.
      `,
      how: prose`
        - Skriv grunngivinga, også når de avsluttar.
        - Trengst det fleire, spør familien om nytt samtykke til kvar ny teneste.
        - Gå gjennom stafettpinnen på nytt ved kvart skifte av nivå.
      `,
      who: prose`Dei same som evaluerte, med familien.`,
      body: prose`
        ### Hugs
        Spør også no om plikta til å melde gjeld. Svaret skriv du ikkje i stafettloggen.
      `,
    },
    en: { title: 'Choose the way forward', summary: 'Close, continue, down one level, or more services on the team.' },
    deadline: { nb: 'I det samme møtet som dere evaluerte', nn: 'I det same møtet som de evaluerte' },
    law: [confidentiality, dutyToReport],
    tools: [consent, evaluation],
    next: ['avslutning', 'felles-plan', 'niva-3', 'niva-1'],
  },
  {
    slug: 'veien-videre-niva-3',
    kind: 'step',
    audience: 'staff',
    level: 3,
    order: 6,
    nb: {
      title: 'Velg veien videre',
      summary: 'Fortsett, trapp ned, eller avslutt med en plan for det som kommer etter.',
      what: prose`
        1. **Det hjelper.** Fortsett, og spør hvem som kan gå ut av laget.
        2. **Det trengs mindre.** Gå ned til nivå 2 eller 1.
        3. **Det hjelper ikke.** Ny plan, eller hjelp oppover.
        4. **Individuell plan tar over.** Avtal om stafettloggen avsluttes.
        5. **Målet er nådd.** Avslutt.
      `,
      how: prose`
        - Skriv hvorfor. Det gjelder mest når dere avslutter.
        - Si hvem familien ringer om noe endrer seg.
        - Avtal en samtale noen måneder etterpå.
      `,
      who: prose`Laget og familien. Familien kan når som helst be om å avslutte.`,
      body: '',
    },
    nn: {
      title: 'Vel vegen vidare',
      summary: 'Hald fram, trapp ned, eller avslutt med ein plan for det som kjem etter.',
      what: prose`
        1. **Det hjelper.** Hald fram, og spør kven som kan gå ut av laget.
        2. **Det trengst mindre.** Gå ned til nivå 2 eller 1.
        3. **Det hjelper ikkje.** Ny plan, eller hjelp oppover.
        4. **Individuell plan tek over.** Avtal om stafettloggen blir avslutta.
        5. **Målet er nådd.** Avslutt.
      `,
      how: prose`
        - Skriv kvifor. Det gjeld mest når de avsluttar.
        - Sei kven familien ringjer om noko endrar seg.
        - Avtal ein samtale nokre månader etterpå.
      `,
      who: prose`Laget og familien. Familien kan når som helst be om å avslutte.`,
      body: '',
    },
    en: { title: 'Choose the way forward', summary: 'Continue, step down, or close with a plan for what comes after.' },
    deadline: { nb: 'I det samme møtet som dere evaluerte', nn: 'I det same møtet som de evaluerte' },
    law: [individualPlan],
    tools: [evaluation],
    next: ['avslutning', 'plan-for-flere', 'niva-2'],
  },
]
