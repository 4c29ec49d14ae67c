import { confidentiality, dutyToReport, heard } from './laws.ts'
import { prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import {
  concernReport,
  consent,
  discussion,
  interpreter,
  talkWithChild,
  talkWithParents,
  wonderWords,
} from './tools.ts'

/** Level 0, with others: share the wonder, talk with the family, decide. */
export const level0Together: readonly StarterPage[] = [
  {
    slug: 'del-undringen',
    kind: 'step',
    audience: 'staff',
    level: 0,
    order: 4,
    nb: {
      title: 'Del undringen',
      summary: 'Du skal ikke bære den alene. Del den med leder eller en kollega, eller rett med familien.',
      what: prose`Få et par øyne til på det du har sett, og avklar hvem som gjør hva nå.`,
      how: prose`
        - Ta det opp med lederen din ved første anledning. Du kan dele selve undringen, eller bare fortelle.
        - Er det noe lite og hverdagslig, kan du gå rett til barnet eller foreldrene.
        - Trenger dere råd utenfra: drøft uten navn i drøftingsteamet, eller ring en tjeneste og spør.
        - Avtal hvem som snakker med barnet og foreldrene, og når.
      `,
      who: prose`
        Du og lederen din. Gjelder undringen barnehage- eller skoledagen, og du arbeider et annet sted, deles den med lederen der.

        **Du som er leder:** Ta hver undring på alvor, samme hvem den kommer fra. Bestem om dere går videre, og hvem som tar kontakt. Gi alltid
        svar til den som sa fra, uten å fortelle mer enn du kan.
      `,
      body: prose`
        ### Husk
        - Taushetsplikten gjelder også mellom kolleger. Del det som trengs, med dem som trenger det.
        - Når du drøfter uten navn, lar du være å nevne alt som kan røpe hvem det er.
        - Er du uenig med lederen din om det skal meldes til barnevernet? Plikten til å melde er din egen.

        ### Hva så
        Dere snakker med barnet og foreldrene. Gjelder det mistanke om vold eller overgrep, gjør dere ikke det.
      `,
    },
    nn: {
      title: 'Del undringa',
      summary: 'Du skal ikkje bere ho åleine. Del ho med leiar eller ein kollega, eller rett med familien.',
      what: prose`Få eit par auge til på det du har sett, og avklar kven som gjer kva no.`,
      how: prose`
        - Ta det opp med leiaren din ved første høve. Du kan dele sjølve undringa, eller berre fortelje.
        - Er det noko lite og kvardagsleg, kan du gå rett til barnet eller foreldra.
        - Treng de råd utanfrå: drøft utan namn i drøftingsteamet, eller ring ei teneste og spør.
        - Avtal kven som snakkar med barnet og foreldra, og når.
      `,
      who: prose`
        Du og leiaren din. Gjeld undringa barnehage- eller skuledagen, og du arbeider ein annan stad, blir ho delt med leiaren der.

        **Du som er leiar:** Ta kvar undring på alvor, same kven ho kjem frå. Avgjer om de går vidare, og kven som tek kontakt. Gi alltid
        svar til den som sa frå, utan å fortelje meir enn du kan.
      `,
      body: prose`
        ### Hugs
        - Teieplikta gjeld også mellom kollegaer. Del det som trengst, med dei som treng det.
        - Når du drøftar utan namn, lèt du vere å nemne alt som kan røpe kven det er.
        - Er du usamd med leiaren din om det skal meldast til barnevernet? Plikta til å melde er di eiga.

        ### Kva så
        De snakkar med barnet og foreldra. Gjeld det mistanke om vald eller overgrep, gjer de ikkje det.
      `,
    },
    en: {
      title: 'Share the wonder',
      summary: 'Do not carry it alone: share it with your leader, a colleague or the family.',
    },
    variants: [
      {
        service: 'kindergarten',
        nb: 'Del med pedagogisk leder eller styrer. Bruk et fast punkt på avdelingsmøtet: «Hvem tenker vi på denne uka?»',
        nn: 'Del med pedagogisk leiar eller styrar. Bruk eit fast punkt på avdelingsmøtet: «Kven tenkjer vi på denne veka?»',
      },
      {
        service: 'school',
        nb: 'Del med kontaktlæreren, trinnet eller rektor. Ressursteamet kan drøfte undringen uten navn, eller med navn når familien har sagt ja.',
        nn: 'Del med kontaktlæraren, trinnet eller rektor. Ressursteamet kan drøfte undringa utan namn, eller med namn når familien har sagt ja.',
      },
      {
        service: 'health',
        nb: 'Vil du drøfte med skolen, PPT eller barnevernet på telefon, må du ha samtykke eller la være å si hvem det gjelder.',
        nn: 'Vil du drøfte med skulen, PPT eller barnevernet på telefon, må du ha samtykke eller la vere å seie kven det gjeld.',
      },
      {
        service: 'leisure',
        nb: 'Si det til lederen din, eller til den som har ansvar for barn i klubben eller laget. Vet dere ikke hvem det er? Avtal det nå.',
        nn: 'Sei det til leiaren din, eller til den som har ansvar for barn i klubben eller laget. Veit de ikkje kven det er? Avtal det no.',
      },
    ],
    deadline: {
      nb: 'Ved første anledning, normalt innen 2 arbeidsdager',
      nn: 'Ved første høve, normalt innan 2 arbeidsdagar',
    },
    law: [confidentiality],
    tools: [wonderWords, discussion],
    next: ['snakk-med-barn-og-foreldre', 'bestem-veien-videre'],
    checklist: {
      nb: [
        'Jeg har sagt det til leder eller en kollega',
        'Vi har avtalt hvem som snakker med barnet',
        'Vi har avtalt hvem som snakker med foreldrene',
      ],
      nn: [
        'Eg har sagt det til leiar eller ein kollega',
        'Vi har avtalt kven som snakkar med barnet',
        'Vi har avtalt kven som snakkar med foreldra',
      ],
    },
  },
  {
    slug: 'snakk-med-barn-og-foreldre',
    kind: 'step',
    audience: 'staff',
    level: 0,
    order: 5,
    nb: {
      title: 'Snakk med barnet og foreldrene',
      summary: 'De vet mest. Fortell hva du har sett, og hør hva de tenker.',
      what: prose`
        Del undringen med dem den gjelder, og finn ut om dere ser det samme. Målet er å forstå sammen, ikke å få rett.
      `,
      how: prose`
        - Avtal tid og sted, og si hva det handler om når du inviterer.
        - Velg rekkefølge etter alder og situasjon. Barnet skal alltid vite at dere snakker sammen, og få si sin mening.
        - Fortell hva du har sett. Spør hva de ser. Vær stille og hør.
        - Bruk tolk når språket krever det. Aldri barn, slekt eller venner.
        - Avtal det neste: hva dere gjør hjemme, hva vi gjør, og når vi snakkes igjen.
      `,
      who: prose`Den dere har avtalt, helst en barnet er trygg på. Høyst to ansatte. Begge foreldre skal som hovedregel vite det samme.`,
      body: prose`
        ### Når du ikke skal ha denne samtalen
        Mistenker du vold, overgrep eller alvorlig omsorgssvikt hjemme, kan samtalen sette barnet i fare.
        Gå til [Mistanke om vold eller overgrep](/handlingsveileder/mistanke-om-vold).

        ### Husk
        - Barnet har rett til å si sin mening, uansett alder. Meningen skal telle med.
        - Skriv et kort notat i tjenestens eget system, og la familien få se det.

        ### Hva så
        Dere bestemmer veien videre sammen.
      `,
    },
    nn: {
      title: 'Snakk med barnet og foreldra',
      summary: 'Dei veit mest. Fortel kva du har sett, og høyr kva dei tenkjer.',
      what: prose`
        Del undringa med dei ho gjeld, og finn ut om de ser det same. Målet er å forstå saman, ikkje å få rett.
      `,
      how: prose`
        - Avtal tid og stad, og sei kva det handlar om når du inviterer.
        - Vel rekkjefølgje etter alder og situasjon. Barnet skal alltid vite at de snakkar saman, og få seie si meining.
        - Fortel kva du har sett. Spør kva dei ser. Ver stille og lytt.
        - Bruk tolk når språket krev det. Aldri barn, slekt eller vener.
        - Avtal det neste: kva dei gjer heime, kva vi gjer, og når vi snakkast igjen.
      `,
      who: prose`Den de har avtalt, helst ein barnet er trygg på. Høgst to tilsette. Begge foreldre skal som hovudregel vite det same.`,
      body: prose`
        ### Når du ikkje skal ha denne samtalen
        Mistenkjer du vald, overgrep eller alvorleg omsorgssvikt heime, kan samtalen setje barnet i fare.
        Gå til [Mistanke om vald eller overgrep](/handlingsveileder/mistanke-om-vold).

        ### Hugs
        - Barnet har rett til å seie meininga si, uansett alder. Meininga skal telje med.
        - Skriv eit kort notat i systemet til tenesta, og la familien få sjå det.

        ### Kva så
        De avgjer vegen vidare saman.
      `,
    },
    en: {
      title: 'Talk with the child and the parents',
      summary: 'They know most. Say what you have seen, and listen.',
    },
    variants: [
      {
        service: 'nav',
        nb: 'Det er den voksne du møter. Spør hvordan barna har det i hverdagen, hva de har fått vite, og hvem andre som er der for dem. Hjelp videre til rett sted, og følg med på at de kom fram.',
        nn: 'Det er den vaksne du møter. Spør korleis barna har det i kvardagen, kva dei har fått vite, og kven andre som er der for dei. Hjelp vidare til rett stad, og følg med på at dei kom fram.',
      },
      {
        service: 'child-welfare',
        nb: 'Kommer undringen fra en undersøkelse eller et tiltak hos dere, følger dere reglene for det. Denne siden er for det dere lurer på utenom.',
        nn: 'Kjem undringa frå ei undersøking eller eit tiltak hos dykk, følgjer de reglane for det. Denne sida er for det de lurer på utanom.',
      },
    ],
    deadline: {
      nb: 'Innen 14 dager. Gjelder det et utrygt miljø: innen 1 uke',
      nn: 'Innan 14 dagar. Gjeld det eit utrygt miljø: innan éi veke',
    },
    law: [heard],
    tools: [talkWithParents, talkWithChild, interpreter],
    next: ['bestem-veien-videre'],
    checklist: {
      nb: [
        'Barnet har fått si sin mening',
        'Begge foreldre vet det samme',
        'Vi har avtalt når vi snakkes igjen',
        'Jeg har skrevet et kort notat',
      ],
      nn: [
        'Barnet har fått seie meininga si',
        'Begge foreldre veit det same',
        'Vi har avtalt når vi snakkast igjen',
        'Eg har skrive eit kort notat',
      ],
    },
  },
  {
    slug: 'bestem-veien-videre',
    kind: 'step',
    audience: 'staff',
    level: 0,
    order: 6,
    nb: {
      title: 'Bestem veien videre',
      summary: 'Undringen skal ende et sted, og alle skal få vite hvor.',
      what: prose`
        Velg én av fire:

        1. **Ingen bekymring nå.** Avslutt, og avtal gjerne en dag dere ser etter igjen.
        2. **Vi kan hjelpe her hos oss.** Gå til nivå 1.
        3. **Vi trenger flere.** Gå til nivå 2.
        4. **Barnet mangler omsorg eller er utsatt for noe alvorlig.** Meld til barnevernet.
      `,
      how: prose`
        - Gå gjennom det dere har sett, det familien har sagt, og det barnet har sagt.
        - Skriv avgjørelsen og begrunnelsen kort.
        - Vil familien ha hjelp fra dere eller flere, spør dere om samtykke til en stafettlogg.
        - Si fra til alle som vet om undringen, også barnet og den som først sa fra.
        - Avslutt undringen du har skrevet. Den slettes av seg selv etter en tid.
      `,
      who: prose`Lederen din bestemmer sammen med deg og familien. Melding til barnevernet bestemmer du selv.`,
      body: prose`
        ### Husk
        - Å gå videre betyr mer enn å justere litt på det dere alt gjør.
        - Velger dere å avslutte, takk for samtalen og si hvordan familien kommer tilbake.
        - Et nei fra familien stanser ikke hjelpen dere selv kan gi. Tenk likevel på nytt om plikten til å melde gjelder.

        ### Utenfor stafettloggen
        En melding til barnevernet skrives og sendes for seg, og lagres aldri i stafettloggen.
      `,
    },
    nn: {
      title: 'Avgjer vegen vidare',
      summary: 'Undringa skal ende ein stad, og alle skal få vite kvar.',
      what: prose`
        Vel éi av fire:

        1. **Inga uro no.** Avslutt, og avtal gjerne ein dag de ser etter igjen.
        2. **Vi kan hjelpe her hos oss.** Gå til nivå 1.
        3. **Vi treng fleire.** Gå til nivå 2.
        4. **Barnet manglar omsorg eller er utsett for noko alvorleg.** Meld til barnevernet.
      `,
      how: prose`
        - Gå gjennom det de har sett, det familien har sagt, og det barnet har sagt.
        - Skriv avgjerda og grunngivinga kort.
        - Vil familien ha hjelp frå dykk eller fleire, spør de om samtykke til ein stafettlogg.
        - Sei frå til alle som veit om undringa, også barnet og den som først sa frå.
        - Avslutt undringa du har skrive. Ho blir sletta av seg sjølv etter ei tid.
      `,
      who: prose`Leiaren din avgjer saman med deg og familien. Melding til barnevernet avgjer du sjølv.`,
      body: prose`
        ### Hugs
        - Å gå vidare betyr meir enn å justere litt på det de alt gjer.
        - Vel de å avslutte, takk for samtalen og sei korleis familien kjem tilbake.
        - Eit nei frå familien stansar ikkje hjelpa de sjølve kan gi. Tenk likevel på nytt om plikta til å melde gjeld.

        ### Utanfor stafettloggen
        Ei melding til barnevernet blir skriven og send for seg, og blir aldri lagra i stafettloggen.
      `,
    },
    en: { title: 'Decide the way forward', summary: 'The wonder must end somewhere, and everyone is told where.' },
    deadline: { nb: 'Innen 14 dager etter at undringen oppsto', nn: 'Innan 14 dagar etter at undringa oppstod' },
    law: [dutyToReport],
    tools: [consent, concernReport, wonderWords],
    next: ['niva-1', 'niva-2', 'mistanke-om-vold', 'avslutning'],
    checklist: {
      nb: [
        'Vi har valgt en vei videre',
        'Begrunnelsen er skrevet',
        'Barnet, foreldrene og den som sa fra, vet hva som skjer',
      ],
      nn: [
        'Vi har valt ein veg vidare',
        'Grunngivinga er skriven',
        'Barnet, foreldra og den som sa frå, veit kva som skjer',
      ],
    },
  },
]
