import { confidentiality, dutyToCoordinate, heard } from './laws.ts'
import { prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { consent, evaluation, meetings, relayHolder, services, simultaneous, talkWithChild } from './tools.ts'

/** Level 2: one or two more services join. */
export const level2: readonly StarterPage[] = [
  {
    slug: 'inviter-en-tjeneste',
    kind: 'step',
    audience: 'staff',
    level: 2,
    order: 1,
    nb: {
      title: 'Inviter en tjeneste til',
      summary: 'Familien sier hvem som kan bli med. Så spør du, og du forteller hva du spør om.',
      what: prose`Få med den som har det barnet mangler, uten at noe av det dere gjør stopper.`,
      how: prose`
        - Forklar familien hvem du tenker på, hvorfor, og hva den tjenesten vil få se.
        - Spør om samtykke til den tjenesten. Et samtykke gjelder én tjeneste, for noen temaer, en viss tid.
        - Ta kontakt med tjenesten. Fortell hva målet er, hva som er gjort, og hva du håper den kan bidra med.
        - Trengs det en henvisning, skriver du den sammen med familien.
        - Snakk om hvem som bør holde stafettpinnen nå.
      `,
      who: prose`Stafettholderen, sammen med familien.`,
      body: prose`
        ### Husk
        - Vil familien ikke ha med tjenesten, kan du fortsatt spørre den om råd uten navn.
        - Mens dere venter på svar, går tiltakene videre.

        ### Hva så
        Inviter til et møte så snart tjenesten har sagt ja.
      `,
    },
    nn: {
      title: 'Inviter ei teneste til',
      summary: 'Familien seier kven som kan bli med. Så spør du, og du fortel kva du spør om.',
      what: prose`Få med den som har det barnet manglar, utan at noko av det de gjer stoppar.`,
      how: prose`
        - Forklar familien kven du tenkjer på, kvifor, og kva den tenesta vil få sjå.
        - Spør om samtykke til den tenesta. Eit samtykke gjeld éi teneste, for nokre tema, ei viss tid.
        - Ta kontakt med tenesta. Fortel kva målet er, kva som er gjort, og kva du håpar ho kan bidra med.
        - Trengst det ei tilvising, skriv du ho saman med familien.
        - Snakk om kven som bør halde stafettpinnen no.
      `,
      who: prose`Stafetthaldaren, saman med familien.`,
      body: prose`
        ### Hugs
        - Vil familien ikkje ha med tenesta, kan du framleis spørje ho om råd utan namn.
        - Mens de ventar på svar, går tiltaka vidare.

        ### Kva så
        Inviter til eit møte så snart tenesta har sagt ja.
      `,
    },
    en: {
      title: 'Invite another service',
      summary: 'The family says who may join. Then you ask, and say what you ask for.',
    },
    deadline: { nb: 'Innen 14 dager etter at dere valgte nivå 2', nn: 'Innan 14 dagar etter at de valde nivå 2' },
    law: [confidentiality, dutyToCoordinate],
    tools: [services, consent, simultaneous],
    next: ['felles-plan'],
    checklist: {
      nb: [
        'Familien har svart på samtykke til denne tjenesten',
        'Tjenesten vet hva vi spør om',
        'Tiltakene våre går som før',
      ],
      nn: [
        'Familien har svart på samtykke til denne tenesta',
        'Tenesta veit kva vi spør om',
        'Tiltaka våre går som før',
      ],
    },
  },
  {
    slug: 'felles-plan',
    kind: 'step',
    audience: 'staff',
    level: 2,
    order: 2,
    nb: {
      title: 'Lag en felles plan',
      summary: 'Ett mål for alle. Hver tjeneste sier hva den selv kan gjøre.',
      what: prose`Møtes, forstå det samme, og skriv tiltakene inn i én plan i stafettloggen.`,
      how: prose`
        - Gå en runde: navn, rolle, hvorfor du er her.
        - Hør barnet og foreldrene. Er målet fortsatt det rette?
        - La hver tjeneste si hva den kan tilby, ikke hva de andre burde gjøre.
        - Hvert tiltak får én ansvarlig og en dato. Skriv også det familien selv gjør.
        - Sett opp evalueringsmøtet før dere avslutter.
      `,
      who: prose`Barnet, foreldrene, stafettholderen og den nye tjenesten. Avtal på forhånd hvem som leder, og hvem som skriver.`,
      body: prose`
        ### Husk
        - Det er lett å avtale mer enn noen rekker. Velg det som betyr mest.
        - Skriv slik at barnet kan lese det.

        ### Utenfor stafettloggen
        Utredninger, journal og vedtak blir i tjenestenes egne systemer. Loggen sier bare hva dere har avtalt.
      `,
    },
    nn: {
      title: 'Lag ein felles plan',
      summary: 'Eitt mål for alle. Kvar teneste seier kva ho sjølv kan gjere.',
      what: prose`Møtast, forstå det same, og skriv tiltaka inn i éin plan i stafettloggen.`,
      how: prose`
        - Gå ein runde: namn, rolle, kvifor du er her.
        - Høyr barnet og foreldra. Er målet framleis det rette?
        - La kvar teneste seie kva ho kan tilby, ikkje kva dei andre burde gjere.
        - Kvart tiltak får éin ansvarleg og ein dato. Skriv også det familien sjølv gjer.
        - Set opp evalueringsmøtet før de avsluttar.
      `,
      who: prose`Barnet, foreldra, stafetthaldaren og den nye tenesta. Avtal på førehand kven som leier, og kven som skriv.`,
      body: prose`
        ### Hugs
        - Det er lett å avtale meir enn nokon rekk. Vel det som betyr mest.
        - Skriv slik at barnet kan lese det.

        ### Utanfor stafettloggen
        Utgreiingar, journal og vedtak blir i dei eigne systema til tenestene. Loggen seier berre kva de har avtalt.
      `,
    },
    en: { title: 'Make one plan together', summary: 'One goal for all. Each service says what it can do itself.' },
    deadline: {
      nb: 'Møtet holdes innen 3 uker etter invitasjonen',
      nn: 'Møtet blir halde innan 3 veker etter invitasjonen',
    },
    law: [heard],
    tools: [meetings, relayHolder],
    next: ['gjennomfor-sammen'],
    checklist: {
      nb: [
        'Målet er felles, og barnet kjenner det igjen',
        'Hvert tiltak har en ansvarlig og en dato',
        'Evalueringsmøtet er satt opp',
      ],
      nn: [
        'Målet er felles, og barnet kjenner det igjen',
        'Kvart tiltak har ein ansvarleg og ein dato',
        'Evalueringsmøtet er sett opp',
      ],
    },
  },
  {
    slug: 'gjennomfor-sammen',
    kind: 'step',
    audience: 'staff',
    level: 2,
    order: 3,
    nb: {
      title: 'Gjennomfør hver for dere, sammen',
      summary: 'Hver tjeneste svarer for sitt, og vet hva de andre gjør.',
      what: prose`Gjør tiltakene, hold hverandre orientert, og hold kontakten med barnet og familien.`,
      how: prose`
        - Følg tjenestens egne rutiner for tiltakene dine.
        - Skriv kort i stafettloggen når noe er gjort, endret eller stoppet.
        - Ring heller én gang for mye enn én gang for lite.
        - Stafettholderen spør etter to uker om alt er i gang.
      `,
      who: prose`De ansvarlige. Stafettholderen holder oversikten, ikke alle tiltakene.`,
      body: prose`
        ### Husk
        - Skal familien stadig fortelle det samme på nytt, er det noe vi kan gjøre bedre.
        - Slutter noen, tar leder ansvar for at tiltaket får en ny ansvarlig.
      `,
    },
    nn: {
      title: 'Gjennomfør kvar for dykk, saman',
      summary: 'Kvar teneste svarar for sitt, og veit kva dei andre gjer.',
      what: prose`Gjer tiltaka, hald kvarandre orienterte, og hald kontakten med barnet og familien.`,
      how: prose`
        - Følg rutinane i tenesta di for tiltaka dine.
        - Skriv kort i stafettloggen når noko er gjort, endra eller stoppa.
        - Ring heller éin gong for mykje enn éin gong for lite.
        - Stafetthaldaren spør etter to veker om alt er i gang.
      `,
      who: prose`Dei ansvarlege. Stafetthaldaren held oversikta, ikkje alle tiltaka.`,
      body: prose`
        ### Hugs
        - Må familien stadig fortelje det same på nytt, er det noko vi kan gjere betre.
        - Sluttar nokon, tek leiar ansvar for at tiltaket får ein ny ansvarleg.
      `,
    },
    en: {
      title: 'Carry out, each and together',
      summary: 'Each service answers for its part, and knows what the others do.',
    },
    deadline: { nb: 'Første sjekk etter 2 uker', nn: 'Første sjekk etter 2 veker' },
    tools: [relayHolder, simultaneous],
    next: ['evaluer-sammen'],
  },
  {
    slug: 'evaluer-sammen',
    kind: 'step',
    audience: 'staff',
    level: 2,
    order: 4,
    nb: {
      title: 'Evaluer sammen',
      summary: 'Er barnets hverdag blitt bedre? Tre stemmer: barnet, foreldrene og vi.',
      what: prose`Finn ut om situasjonen er endret, og om det er tiltakene eller tiden som har gjort det.`,
      how: prose`
        - Noen barnet er trygg på, har snakket med det på forhånd.
        - Sammenlign med målet, ikke med hvor mye dere har gjort.
        - Spør også: Samarbeider vi godt nok? Er de rette her? Hva har dere savnet?
      `,
      who: prose`Alle som har tiltak, barnet og foreldrene. Stafettholderen leder, eller en annen dere har avtalt.`,
      body: prose`
        ### Husk
        - Er dere uenige, skrives begge syn. Stafettloggen trenger ikke enighet.
        - Et tiltak uten virkning skal endres eller slutte.
      `,
    },
    nn: {
      title: 'Evaluer saman',
      summary: 'Er kvardagen til barnet blitt betre? Tre stemmer: barnet, foreldra og vi.',
      what: prose`Finn ut om situasjonen er endra, og om det er tiltaka eller tida som har gjort det.`,
      how: prose`
        - Nokon barnet er trygg på, har snakka med det på førehand.
        - Samanlikn med målet, ikkje med kor mykje de har gjort.
        - Spør også: Samarbeider vi godt nok? Er dei rette her? Kva har de sakna?
      `,
      who: prose`Alle som har tiltak, barnet og foreldra. Stafetthaldaren leier, eller ein annan de har avtalt.`,
      body: prose`
        ### Hugs
        - Er de usamde, blir begge syn skrivne. Stafettloggen treng ikkje semje.
        - Eit tiltak utan verknad skal endrast eller slutte.
      `,
    },
    en: {
      title: 'Evaluate together',
      summary: "Is the child's everyday life better? Three voices: the child, the parents and us.",
    },
    deadline: { nb: 'Innen 8 uker', nn: 'Innan 8 veker' },
    law: [heard],
    tools: [evaluation, talkWithChild],
    next: ['veien-videre-niva-2'],
  },
]
