import { confidentiality, heard } from './laws.ts'
import { prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { consent, discussion, evaluation, meetings, relayHolder, talkWithChild } from './tools.ts'

/** Level 1: what one service can do with the family. */
export const level1: readonly StarterPage[] = [
  {
    slug: 'forsta-sammen',
    kind: 'step',
    audience: 'staff',
    level: 1,
    order: 1,
    nb: {
      title: 'Forstå utfordringen',
      summary: 'Før dere finner tiltak: Hva er det egentlig vi vil hjelpe med?',
      what: prose`Gjør bekymringen til noe dere kan gjøre noe med, og forbered møtet med familien.`,
      how: prose`
        - Skriv utfordringen i én setning som barnet og foreldrene kan lese.
        - Se på tre ting: barnet, de andre rundt, og rammene. Hva kan det henge sammen med?
        - Skriv hva som alt er prøvd, og hva som hjalp litt.
        - Spør andre tjenester om råd uten navn hvis dere står fast.
        - Avtal hvordan barnet skal bli hørt: i møtet, før møtet, eller på en annen måte.
      `,
      who: prose`Den som kjenner barnet best, og lederen.`,
      body: prose`
        ### Husk
        - Et tiltak som ikke passer til årsaken, gjør sjelden nytte.
        - Kanskje er svaret noe for hele gruppa, ikke for ett barn.

        ### Hva så
        Inviter barnet og foreldrene til et møte.
      `,
    },
    nn: {
      title: 'Forstå utfordringa',
      summary: 'Før de finn tiltak: Kva er det eigentleg vi vil hjelpe med?',
      what: prose`Gjer uroa til noko de kan gjere noko med, og førebu møtet med familien.`,
      how: prose`
        - Skriv utfordringa i éi setning som barnet og foreldra kan lese.
        - Sjå på tre ting: barnet, dei andre rundt, og rammene. Kva kan det henge saman med?
        - Skriv kva som alt er prøvd, og kva som hjelpte litt.
        - Spør andre tenester om råd utan namn dersom de står fast.
        - Avtal korleis barnet skal bli høyrt: i møtet, før møtet, eller på ein annan måte.
      `,
      who: prose`Den som kjenner barnet best, og leiaren.`,
      body: prose`
        ### Hugs
        - Eit tiltak som ikkje passar til årsaka, gjer sjeldan nytte.
        - Kanskje er svaret noko for heile gruppa, ikkje for eitt barn.

        ### Kva så
        Inviter barnet og foreldra til eit møte.
      `,
    },
    en: { title: 'Understand the challenge', summary: 'Before measures: what is it we want to help with?' },
    deadline: { nb: 'Før dere møter familien', nn: 'Før de møter familien' },
    law: [heard],
    tools: [discussion, talkWithChild],
    next: ['lag-en-plan'],
  },
  {
    slug: 'lag-en-plan',
    kind: 'step',
    audience: 'staff',
    level: 1,
    order: 2,
    nb: {
      title: 'Møt familien og lag en plan',
      summary: 'Ett mål som barnet kjenner seg igjen i, og få tiltak med navn og dato.',
      what: prose`Bli enige om hva dere vil oppnå, hva som gjøres hjemme og hos dere, og når dere ser på det igjen.`,
      how: prose`
        - La barnet og foreldrene snakke først hvis de vil.
        - Skriv målet med barnets egne ord.
        - Avtal to eller tre tiltak, ikke ti. Minst ett hos dere.
        - Hvert tiltak har én ansvarlig og en dag for evaluering.
        - Spør om samtykke til en stafettlogg, og bli enige om hvem som holder stafettpinnen.
        - Avtal hvem som forteller barnet hva som er bestemt, hvis det ikke var med.
      `,
      who: prose`Foreldrene, barnet når det vil og kan, den som kjenner barnet best, og eventuelt lederen.`,
      body: prose`
        ### Husk
        - Skriv hva dere skal gjøre, ikke hva barnet skal slutte med.
        - Familien får lese referatet. Det som står i stafettloggen, er referatet.
        - Sett opp evalueringsmøtet før dere går hver til sitt.

        ### Utenfor stafettloggen
        Plikten til å føre journal eller elevmappe i tjenestens eget system gjelder som før.
      `,
    },
    nn: {
      title: 'Møt familien og lag ein plan',
      summary: 'Eitt mål som barnet kjenner seg igjen i, og få tiltak med namn og dato.',
      what: prose`Bli samde om kva de vil oppnå, kva som blir gjort heime og hos dykk, og når de ser på det igjen.`,
      how: prose`
        - La barnet og foreldra snakke først om dei vil.
        - Skriv målet med barnet sine eigne ord.
        - Avtal to eller tre tiltak, ikkje ti. Minst eitt hos dykk.
        - Kvart tiltak har éin ansvarleg og ein dag for evaluering.
        - Spør om samtykke til ein stafettlogg, og bli samde om kven som held stafettpinnen.
        - Avtal kven som fortel barnet kva som er bestemt, dersom det ikkje var med.
      `,
      who: prose`Foreldra, barnet når det vil og kan, den som kjenner barnet best, og eventuelt leiaren.`,
      body: prose`
        ### Hugs
        - Skriv kva de skal gjere, ikkje kva barnet skal slutte med.
        - Familien får lese referatet. Det som står i stafettloggen, er referatet.
        - Set opp evalueringsmøtet før de går kvar til sitt.

        ### Utanfor stafettloggen
        Plikta til å føre journal eller elevmappe i systemet til tenesta gjeld som før.
      `,
    },
    en: {
      title: 'Meet the family and make a plan',
      summary: 'One goal the child recognises, few measures, each with a name and a date.',
    },
    variants: [
      {
        service: 'kindergarten',
        nb: 'Tiltak som ofte passer: en fast trygg voksen, mindre lekegruppe, støtte i leken, bilder som viser dagen, en rolig start om morgenen.',
        nn: 'Tiltak som ofte passar: ein fast trygg vaksen, mindre leikegruppe, støtte i leiken, bilete som viser dagen, ein roleg start om morgonen.',
      },
      {
        service: 'school',
        nb: 'Tiltak som ofte passer: samtale med kontaktlæreren hver uke, en voksen i friminuttet, plass og pauser som hjelper, tilpasset opplæring, avtale om lekser, samtale med helsesykepleier.',
        nn: 'Tiltak som ofte passar: samtale med kontaktlæraren kvar veke, ein vaksen i friminuttet, plass og pausar som hjelper, tilpassa opplæring, avtale om lekser, samtale med helsesjukepleiar.',
      },
      {
        service: 'health',
        nb: 'Tiltak som ofte passer: flere konsultasjoner, hjemmebesøk, samtaler om samspill, en gruppe sammen med andre foreldre.',
        nn: 'Tiltak som ofte passar: fleire konsultasjonar, heimebesøk, samtalar om samspel, ei gruppe saman med andre foreldre.',
      },
    ],
    deadline: { nb: 'Innen 14 dager etter at dere bestemte dere', nn: 'Innan 14 dagar etter at de bestemte dykk' },
    law: [heard, confidentiality],
    tools: [consent, meetings, relayHolder],
    next: ['gjor-det-dere-avtalte'],
    checklist: {
      nb: [
        'Målet står med barnets ord',
        'Hvert tiltak har en ansvarlig og en dato',
        'Familien har svart på samtykke',
        'Evalueringsmøtet er satt opp',
      ],
      nn: [
        'Målet står med orda til barnet',
        'Kvart tiltak har ein ansvarleg og ein dato',
        'Familien har svart på samtykke',
        'Evalueringsmøtet er sett opp',
      ],
    },
  },
  {
    slug: 'gjor-det-dere-avtalte',
    kind: 'step',
    audience: 'staff',
    level: 1,
    order: 3,
    nb: {
      title: 'Gjør det dere avtalte',
      summary: 'Planen virker først når den blir gjort, hver dag, også når det er travelt.',
      what: prose`Sett tiltakene i gang, og si fra tidlig hvis noe ikke blir gjort.`,
      how: prose`
        - Spør etter to uker: Kom vi i gang?
        - Skriv korte notater i stafettloggen, og ta med det som går bra.
        - Blir noe ikke gjort, si hvorfor, og avtal noe som lar seg gjøre.
        - Forbered evalueringen. Avtal hvem som snakker med barnet før møtet.
      `,
      who: prose`Hver ansvarlig gjør sitt, også foreldre og elev. Stafettholderen følger med på at det skjer.`,
      body: prose`
        ### Husk
        - En voksen skal snakke med barnet mellom møtene.
        - Er du syk eller slutter, skal noen andre ha fått tiltaket ditt.

        ### Hva så
        Møtes og se om det hjelper.
      `,
    },
    nn: {
      title: 'Gjer det de avtalte',
      summary: 'Planen verkar først når han blir gjord, kvar dag, også når det er travelt.',
      what: prose`Set tiltaka i gang, og sei frå tidleg dersom noko ikkje blir gjort.`,
      how: prose`
        - Spør etter to veker: Kom vi i gang?
        - Skriv korte notat i stafettloggen, og ta med det som går bra.
        - Blir noko ikkje gjort, sei kvifor, og avtal noko som lèt seg gjere.
        - Førebu evalueringa. Avtal kven som snakkar med barnet før møtet.
      `,
      who: prose`Kvar ansvarleg gjer sitt, også foreldre og elev. Stafetthaldaren følgjer med på at det skjer.`,
      body: prose`
        ### Hugs
        - Ein vaksen skal snakke med barnet mellom møta.
        - Er du sjuk eller sluttar, skal nokon andre ha fått tiltaket ditt.

        ### Kva så
        Møtast og sjå om det hjelper.
      `,
    },
    en: { title: 'Do what you agreed', summary: 'A plan works when it is carried out, also on busy days.' },
    deadline: { nb: 'Første sjekk etter 2 uker', nn: 'Første sjekk etter 2 veker' },
    tools: [relayHolder, talkWithChild],
    next: ['se-om-det-hjelper'],
  },
  {
    slug: 'se-om-det-hjelper',
    kind: 'step',
    audience: 'staff',
    level: 1,
    order: 4,
    nb: {
      title: 'Se om det hjelper',
      summary: 'Ble det gjort? Hjalp det? Barnet svarer først.',
      what: prose`Finn ut hva tiltakene har betydd for barnet, og hva dere har lært.`,
      how: prose`
        - En voksen har snakket med barnet på forhånd og tar med det barnet sa.
        - Spør om hvert tiltak: Ble det gjort som avtalt? Merkes det noe?
        - Hør foreldrene før dere sier hva dere mener.
        - Skill mellom det som ikke virket, og det som ikke ble gjort.
      `,
      who: prose`Barnet, foreldrene, de ansvarlige. Ressursteamet kan hjelpe til å vurdere.`,
      body: prose`
        ### Husk
        - Uten barnets mening er evalueringen ikke ferdig. Mangler den, skriv hvorfor.
        - Det som går bra, skal også skrives.

        ### Hva så
        Velg veien videre i det samme møtet.
      `,
    },
    nn: {
      title: 'Sjå om det hjelper',
      summary: 'Vart det gjort? Hjelpte det? Barnet svarar først.',
      what: prose`Finn ut kva tiltaka har betydd for barnet, og kva de har lært.`,
      how: prose`
        - Ein vaksen har snakka med barnet på førehand og tek med det barnet sa.
        - Spør om kvart tiltak: Vart det gjort som avtalt? Merkar de noko?
        - Høyr foreldra før de seier kva de meiner.
        - Skil mellom det som ikkje verka, og det som ikkje vart gjort.
      `,
      who: prose`Barnet, foreldra, dei ansvarlege. Ressursteamet kan hjelpe til å vurdere.`,
      body: prose`
        ### Hugs
        - Utan meininga til barnet er evalueringa ikkje ferdig. Manglar ho, skriv kvifor.
        - Det som går bra, skal òg skrivast.

        ### Kva så
        Vel vegen vidare i det same møtet.
      `,
    },
    en: { title: 'See whether it helps', summary: 'Was it done? Did it help? The child answers first.' },
    deadline: { nb: 'Innen 6 uker', nn: 'Innan 6 veker' },
    law: [heard],
    tools: [evaluation, talkWithChild],
    next: ['veien-videre-niva-1'],
  },
]
