import { avvergeplikt, dutyToReport } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { concernReport, emergency, simultaneous, violence } from './tools.ts'

/** What cannot wait, and what belongs outside the relay log. */
export const urgentTopics: readonly StarterPage[] = [
  {
    slug: 'hvem-kan-jeg-ringe',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 1,
    nb: article({
      title: 'Hvem kan jeg ringe?',
      summary: 'Numrene du trenger når et barn kan være i fare, eller når du må tenke høyt med noen i dag.',
      body: prose`
        ### Fare nå
        - **112** politi
        - **113** ambulanse

        ### I dag, men ikke på minuttet
        - **116 111** Alarmtelefonen for barn og unge. Gratis, hele døgnet. Barn, unge og voksne kan ringe, og du trenger ikke å si hvem du er.
        - Barneverntjenesten i kommunen på dagtid, barnevernvakta om kvelden og i helgen. Nummeret finner du i
        [tjenesteoversikten](/tjenester).
        - **116 117** legevakt
        - **02800** politiet når det ikke haster

        ### Noen å snakke med
        - **116 123** Mental Helse, hele døgnet
        - **22 40 00 40** Kirkens SOS, hele døgnet

        ### Du kan spørre uten å si navn
        Er du usikker, kan du ringe barneverntjenesten, politiet eller et barnehus og fortelle hva du har sett, uten å si hvem det gjelder.
        De kan si hva de ville gjort.
      `,
    }),
    nn: article({
      title: 'Kven kan eg ringje?',
      summary: 'Nummera du treng når eit barn kan vere i fare, eller når du må tenkje høgt med nokon i dag.',
      body: prose`
        ### Fare no
        - **112** politi
        - **113** ambulanse

        ### I dag, men ikkje på minuttet
        - **116 111** Alarmtelefonen for barn og unge. Gratis, heile døgnet. Barn, unge og vaksne kan ringje, og du treng ikkje å seie kven du er.
        - Barnevernstenesta i kommunen på dagtid, barnevernvakta om kvelden og i helga. Nummeret finn du i
        [tenesteoversikta](/tjenester).
        - **116 117** legevakt
        - **02800** politiet når det ikkje hastar

        ### Nokon å snakke med
        - **116 123** Mental Helse, heile døgnet
        - **22 40 00 40** Kirkens SOS, heile døgnet

        ### Du kan spørje utan å seie namn
        Er du usikker, kan du ringje barnevernstenesta, politiet eller eit barnehus og fortelje kva du har sett, utan å seie kven det gjeld.
        Dei kan seie kva dei ville ha gjort.
      `,
    }),
    en: {
      title: 'Whom can I call?',
      summary: 'Numbers for when a child may be in danger, or when you must think aloud with someone today.',
    },
    next: ['mistanke-om-vold', 'er-det-akutt'],
    words: [
      'nødnummer',
      'naudnummer',
      'telefon',
      'barnevernvakt',
      'legevakt',
      'alarmtelefonen',
      'selvmord',
      'sjølvmord',
      'akutt',
    ],
  },
  {
    slug: 'mistanke-om-vold',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 2,
    nb: article({
      title: 'Mistanke om vold eller overgrep',
      summary:
        'Ikke si det til foreldrene. Skriv ned ordrett, og ring barnevernet eller politiet. Dette skjer utenfor stafettloggen.',
      body: prose`
        Gjelder også alvorlig omsorgssvikt. Du trenger ikke å være sikker. Er det fare nå, ring **112**.

        ### Gjør dette
        - Ta imot rolig. Tro på barnet, og si at det var riktig å fortelle.
        - Spør åpent: «Fortell mer.» Ikke legg ord i munnen på barnet.
        - Skriv ned **ordrett** hva barnet sa, når, hvor, og hvordan det hadde det.
        - Si det til lederen din **samme dag**.
        - Ring barneverntjenesten ved bekymring for omsorgen, politiet ved en konkret hendelse. Mange ringer begge.
        - Spør hva som skjer nå, og hva barnet kan få vite.

        ### Ikke gjør dette
        - Ikke varsle eller spør foreldrene eller den du mistenker.
        - Ikke gi løfte om å holde det hemmelig.
        - Ikke etterforsk, og ikke spør barnet på nytt og på nytt.
        - Ikke vent og se.
        - Har det skjedd nylig, de siste 72 timene omtrent: ikke vask barnet eller bytt klær. Ring lege eller politi med en gang.

        ### Si til barnet
        «Det var bra du fortalte. Det er ikke din feil. Jeg må si det til noen som kan hjelpe. Jeg skal fortelle deg hva som skjer.»

        ### Plikten til å melde
        Du har plikt til å melde til barnevernet når du har grunn til å tro at et barn

        - blir mishandlet, eller mangler omsorg på en alvorlig måte
        - har en alvorlig sykdom eller et stort behov for hjelp som ikke blir fulgt opp hjemme
        - viser alvorlige atferdsvansker, som kriminalitet eller rus
        - blir utnyttet, for eksempel til menneskehandel

        Plikten er **din egen**, den går foran taushetsplikten, og ingen leder kan si nei for deg. Du melder med en gang, av eget tiltak.

        ### Plikten til å avverge
        Alle, ikke bare ansatte, har plikt til å prøve å hindre alvorlig vold og overgrep. Den går også foran taushetsplikten.

        ### Hvis noen har meldt
        Du har fortsatt ansvar for barnets hverdag. Hold den så vanlig og trygg som mulig. Avtal med barnevernet eller politiet hva som kan
        sies, og til hvem.

        ### Utenfor stafettloggen
        Mistanken, meldingen og svaret skrives **aldri** i stafettloggen. Foreldrene leser den. Bekymringsmeldingen kan du skrive i Laget og ta
        ut, men den lagres ikke i barnets logg.
      `,
    }),
    nn: article({
      title: 'Mistanke om vald eller overgrep',
      summary:
        'Ikkje sei det til foreldra. Skriv ned ord for ord, og ring barnevernet eller politiet. Dette skjer utanfor stafettloggen.',
      body: prose`
        Gjeld òg alvorleg omsorgssvikt. Du treng ikkje å vere sikker. Er det fare no, ring **112**.

        ### Gjer dette
        - Ta imot roleg. Tru på barnet, og sei at det var rett å fortelje.
        - Spør ope: «Fortel meir.» Ikkje legg ord i munnen på barnet.
        - Skriv ned **ord for ord** kva barnet sa, når, kvar, og korleis det hadde det.
        - Sei det til leiaren din **same dag**.
        - Ring barnevernstenesta ved uro for omsorga, politiet ved ei konkret hending. Mange ringjer begge.
        - Spør kva som skjer no, og kva barnet kan få vite.

        ### Ikkje gjer dette
        - Ikkje varsle eller spør foreldra eller den du mistenkjer.
        - Ikkje gi lovnad om å halde det hemmeleg.
        - Ikkje etterforsk, og ikkje spør barnet på nytt og på nytt.
        - Ikkje vent og sjå.
        - Har det skjedd nyleg, dei siste 72 timane omtrent: ikkje vask barnet eller byt klede. Ring lege eller politi med ein gong.

        ### Sei til barnet
        «Det var bra du fortalde. Det er ikkje din feil. Eg må seie det til nokon som kan hjelpe. Eg skal fortelje deg kva som skjer.»

        ### Plikta til å melde
        Du har plikt til å melde til barnevernet når du har grunn til å tru at eit barn

        - blir mishandla, eller manglar omsorg på ein alvorleg måte
        - har ein alvorleg sjukdom eller eit stort behov for hjelp som ikkje blir følgt opp heime
        - viser alvorlege åtferdsvanskar, som kriminalitet eller rus
        - blir utnytta, til dømes til menneskehandel

        Plikta er **di eiga**, ho går framfor teieplikta, og ingen leiar kan seie nei for deg. Du melder med ein gong, av eige tiltak.

        ### Plikta til å avverje
        Alle, ikkje berre tilsette, har plikt til å prøve å hindre alvorleg vald og overgrep. Ho går òg framfor teieplikta.

        ### Dersom nokon har meldt
        Du har framleis ansvar for kvardagen til barnet. Hald han så vanleg og trygg som råd. Avtal med barnevernet eller politiet kva som kan
        seiast, og til kven.

        ### Utanfor stafettloggen
        Mistanken, meldinga og svaret blir **aldri** skrivne i stafettloggen. Foreldra les han. Bekymringsmeldinga kan du skrive i Laget og ta
        ut, men ho blir ikkje lagra i loggen til barnet.
      `,
    }),
    en: {
      title: 'Suspicion of violence or abuse',
      summary:
        'Do not tell the parents. Write it down word for word, and call child welfare or the police. All this is outside the relay log.',
    },
    law: [avvergeplikt, dutyToReport],
    tools: [emergency, concernReport, simultaneous],
    next: ['samtidighetsansvar', 'hvem-kan-jeg-ringe'],
    checklist: {
      nb: [
        'Jeg har skrevet ned ordrett hva barnet sa',
        'Jeg har sagt det til lederen min',
        'Jeg har ringt barnevernet eller politiet',
        'Jeg har ikke sagt noe til foreldrene',
        'Jeg vet hva barnet kan få vite',
      ],
      nn: [
        'Eg har skrive ned ord for ord kva barnet sa',
        'Eg har sagt det til leiaren min',
        'Eg har ringt barnevernet eller politiet',
        'Eg har ikkje sagt noko til foreldra',
        'Eg veit kva barnet kan få vite',
      ],
    },
    sees: {
      nb: 'Barnet har merker etter vold eller forteller om noe vondt',
      nn: 'Barnet har merke etter vald eller fortel om noko vondt',
      en: 'The child has marks of violence or tells about something painful',
    },
    words: [
      'slår',
      'blåmerker',
      'denger',
      'juling',
      'incest',
      'voldtekt',
      'valdtekt',
      'seksuelle',
      'omsorgssvikt',
      'barnevernet',
      'meldeplikt',
      'avvergeplikt',
      'avverjeplikt',
      'banker',
    ],
  },
  {
    slug: 'samtidighetsansvar',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 3,
    nb: article({
      title: 'Samtidighetsansvar',
      summary: 'Du følger opp barnet også etter at du har meldt, henvist eller sagt det til lederen din.',
      body: prose`
        At andre får vite, fritar ikke deg. Tjenestene arbeider samtidig, ikke etter tur. Det farligste tidspunktet er når noe skifter hender:
        alle tror at noen andre gjør det.

        ### Det betyr
        - Du gjør det du kan i din tjeneste mens du venter på svar.
        - Du spør hvordan det går når du har sendt noe videre. Får du ikke svar, spør du igjen.
        - Du er den samme for barnet dagen etter. Si hei, vær til stede, hold det dere har avtalt.
        - Stafettpinnen er din til den nye har sagt ja.

        ### Når du har meldt til barnevernet
        Barnevernet kan ikke alltid fortelle hva som skjer. Du kan alltid gi barnet en trygg hverdag, legge merke til nye ting, og melde på
        nytt. Én melding brukes ikke opp.

        ### Spør deg selv
        - Vet barnet hvem som gjør hva nå?
        - Hva er mitt neste steg, og når?
        - Hvem ser barnet i helgen, i ferien, når jeg er borte?
      `,
    }),
    nn: article({
      title: 'Samtidigheitsansvar',
      summary: 'Du følgjer opp barnet òg etter at du har meldt, tilvist eller sagt det til leiaren din.',
      body: prose`
        At andre får vite, fritek ikkje deg. Tenestene arbeider samtidig, ikkje etter tur. Det farlegaste tidspunktet er når noko skiftar hender:
        alle trur at nokon andre gjer det.

        ### Det betyr
        - Du gjer det du kan i di teneste mens du ventar på svar.
        - Du spør korleis det går når du har sendt noko vidare. Får du ikkje svar, spør du igjen.
        - Du er den same for barnet dagen etter. Sei hei, ver til stades, hald det de har avtalt.
        - Stafettpinnen er din til den nye har sagt ja.

        ### Når du har meldt til barnevernet
        Barnevernet kan ikkje alltid fortelje kva som skjer. Du kan alltid gi barnet ein trygg kvardag, leggje merke til nye ting, og melde på
        nytt. Éi melding blir ikkje brukt opp.

        ### Spør deg sjølv
        - Veit barnet kven som gjer kva no?
        - Kva er mitt neste steg, og når?
        - Kven ser barnet i helga, i ferien, når eg er borte?
      `,
    }),
    en: {
      title: 'You still follow up',
      summary: 'Having reported, referred or told your leader does not end your own responsibility.',
    },
    tools: [violence],
    next: ['mistanke-om-vold'],
    sees: {
      nb: 'Jeg har sagt fra, men ingenting skjer',
      nn: 'Eg har sagt frå, men ingenting skjer',
      en: 'I have spoken up, but nothing happens',
    },
    words: ['henvist', 'tilvist', 'meldt', 'ventetid', 'ingen svarer'],
  },
]
