import { heard } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { meetings, talkWithChild, violence } from './tools.ts'

/** Looking back: evaluating, and closing well. */
export const endingTopics: readonly StarterPage[] = [
  {
    slug: 'evaluering',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 15,
    nb: article({
      title: 'Evaluering',
      summary: 'Ble det gjort, hjalp det, og hva gjør vi nå? Barnet, foreldrene og vi svarer hver for oss.',
      body: prose`
        ### Før møtet
        En voksen barnet er trygg på, snakker med det. Avtal hvem, og gjør det i god tid. Du kan spørre:

        - Hva er blitt bedre? Hva er ikke blitt bedre?
        - Har noe vært dumt?
        - Fra 0 til 10: hvor er du nå? Hvor var du før?
        - Er det noe vi bør slutte med?

        ### I møtet
        - **Ble det gjort?** Helt, delvis, ikke.
        - **Hjalp det?** Barnet, foreldrene, vi. Skriv alle tre.
        - **Hvor langt er vi fra målet?** 0 til 10.
        - **Skyldes det tiltaket, eller bare at tiden har gått?**
        - **Hva nå?** Fortsette, endre, avslutte tiltaket.

        ### Og om oss
        Er vi de rette? Vet familien hva som skjer nå? Er det noe de har savnet? Var det trygt å si imot?

        ### Husk
        - Et tiltak uten virkning skal endres, ikke gjentas.
        - Uenighet er et svar. Skriv begge.
        - Mangler barnets mening, skriv hvorfor, og når dere får den.
      `,
    }),
    nn: article({
      title: 'Evaluering',
      summary: 'Vart det gjort, hjelpte det, og kva gjer vi no? Barnet, foreldra og vi svarar kvar for oss.',
      body: prose`
        ### Før møtet
        Ein vaksen barnet er trygg på, snakkar med det. Avtal kven, og gjer det i god tid. Du kan spørje:

        - Kva er blitt betre? Kva er ikkje blitt betre?
        - Har noko vore dumt?
        - Frå 0 til 10: kvar er du no? Kvar var du før?
        - Er det noko vi bør slutte med?

        ### I møtet
        - **Vart det gjort?** Heilt, delvis, ikkje.
        - **Hjelpte det?** Barnet, foreldra, vi. Skriv alle tre.
        - **Kor langt er vi frå målet?** 0 til 10.
        - **Kjem det av tiltaket, eller berre av at tida har gått?**
        - **Kva no?** Halde fram, endre, avslutte tiltaket.

        ### Og om oss
        Er vi dei rette? Veit familien kva som skjer no? Er det noko dei har sakna? Var det trygt å seie imot?

        ### Hugs
        - Eit tiltak utan verknad skal endrast, ikkje gjentakast.
        - Usemje er eit svar. Skriv begge syn.
        - Manglar meininga til barnet, skriv kvifor, og når de får ho.
      `,
    }),
    en: {
      title: 'Evaluation',
      summary: 'Was it done, did it help, and what now? The child, the parents and we answer each for ourselves.',
    },
    law: [heard],
    tools: [meetings, talkWithChild],
    next: ['veien-videre-niva-1', 'veien-videre-niva-2', 'veien-videre-niva-3'],
    words: ['vurdering', 'effekt', 'virker det', 'verkar det', 'måloppnåelse', 'måloppnåing'],
  },
  {
    slug: 'avslutning',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 16,
    nb: article({
      title: 'Avslutning',
      summary: 'Avslutt i tide, og avslutt godt: hva hjalp, hvem følger med, og hvordan kommer de tilbake?',
      body: prose`
        ### Når
        - målet er nådd, og det har holdt seg en stund
        - familien vil avslutte
        - samtykket er trukket eller utløpt
        - barnet flytter, eller andre overtar, som ved individuell plan

        Familien kan be om det når som helst.

        ### Slik gjør dere det
        1. Snakk sammen, med barnet: Hva var det som hjalp?
        2. Skriv et kort **avslutningsnotat**: hvorfor vi avslutter, hva som ble bedre, hva som hjalp, hva som ikke gjorde det.
        3. Ta med barnets ord, foreldrenes ord og våre.
        4. Si hva som fortsetter, og hvem som har det.
        5. Bli enige om tegn å se etter, og hvem familien ringer.
        6. Takk hverandre. Det er en viktig dag.

        ### Før dere lukker
        - Er det noe vi må si fra om? Tenk gjennom [plikten til å melde](/handlingsveileder/mistanke-om-vold) én gang til.
        - Skal noe videre til en ny skole eller barnehage? Da trengs samtykke til det.
        - Avtal en samtale om noen måneder.

        ### Etterpå
        Loggen er lukket. Ingen skriver i den. Trenger barnet hjelp igjen, åpner dere en ny sammen med familien.

        ### Utenfor stafettloggen
        Begrunnelsen skal også stå i barnets egen mappe hos tjenesten, etter reglene der.
      `,
    }),
    nn: article({
      title: 'Avslutning',
      summary: 'Avslutt i tide, og avslutt godt: kva hjelpte, kven følgjer med, og korleis kjem dei tilbake?',
      body: prose`
        ### Når
        - målet er nådd, og det har halde seg ei stund
        - familien vil avslutte
        - samtykket er trekt eller har gått ut
        - barnet flyttar, eller andre tek over, som ved individuell plan

        Familien kan be om det når som helst.

        ### Slik gjer de det
        1. Snakk saman, med barnet: Kva var det som hjelpte?
        2. Skriv eit kort **avslutningsnotat**: kvifor vi avsluttar, kva som vart betre, kva som hjelpte, kva som ikkje gjorde det.
        3. Ta med orda til barnet, orda til foreldra og våre.
        4. Sei kva som held fram, og kven som har det.
        5. Bli samde om teikn å sjå etter, og kven familien ringjer.
        6. Takk kvarandre. Det er ein viktig dag.

        ### Før de lukkar
        - Er det noko vi må seie frå om? Tenk gjennom [plikta til å melde](/handlingsveileder/mistanke-om-vold) éin gong til.
        - Skal noko vidare til ein ny skule eller barnehage? Då trengst samtykke til det.
        - Avtal ein samtale om nokre månader.

        ### Etterpå
        Loggen er lukka. Ingen skriv i han. Treng barnet hjelp igjen, opnar de ein ny saman med familien.

        ### Utanfor stafettloggen
        Grunngivinga skal òg stå i mappa til barnet hos tenesta, etter reglane der.
      `,
    }),
    en: {
      title: 'Closing',
      summary: 'Close in time, and close well: what helped, who keeps an eye, and how to come back.',
    },
    tools: [meetings, violence],
    next: ['samtidighetsansvar'],
    checklist: {
      nb: [
        'Barnet har sagt hva som hjalp',
        'Avslutningsnotatet er skrevet',
        'Familien vet hvem de ringer',
        'En samtale senere er avtalt',
      ],
      nn: [
        'Barnet har sagt kva som hjelpte',
        'Avslutningsnotatet er skrive',
        'Familien veit kven dei ringjer',
        'Ein samtale seinare er avtalt',
      ],
    },
    words: ['lukke', 'ferdig', 'slutt', 'flytting', 'avslutningsnotat'],
  },
]
