import { confidentiality, heard } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { closing, evaluation, forParents, interpreter, talkWithChild } from './tools.ts'

/** Working with the family: consent, meetings and the holder of the baton. How it ends: topics-ending.ts. */
export const togetherTopics: readonly StarterPage[] = [
  {
    slug: 'samtykke',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 12,
    nb: article({
      title: 'Samtykke',
      summary: 'Familien bestemmer hvem som får vite hva. Slik spør du, og slik tar du imot et nei.',
      body: prose`
        Samtykket løfter taushetsplikten så langt det rekker, og ikke lenger. Det gjelder **én tjeneste**, **noen temaer** og **en viss tid**.
        Det gis til tjenesten, ikke til deg.

        ### Slik spør du
        - Ta det tidlig, og ta deg tid. Det er en samtale, ikke et skjema.
        - Si hva loggen er, og hvorfor du spør.
        - Si hvem som vil se hva, og hvor lenge.
        - Si at det er frivillig, og at de får de tjenestene de har rett til uansett.
        - Si at de kan endre eller trekke det når de vil, og at det virker straks.
        - Si hva du må gi videre også uten samtykke.
        - Bruk tolk når det trengs. Spør til slutt: «Hva tenker du at du har sagt ja til?»

        ### Til barnet
        «De voksne som hjelper deg, må snakke sammen. Du får vite hva vi skriver. Bare de som trenger det, leser. Du kan si hva du ikke vil
        vi skal dele. Er du i fare, må vi si fra.»

        ### Hvem svarer
        De som har foreldreansvar. Når ungdommen selv kan svare, er bestemt i kommunens innstillinger. Barnet skal alltid få si sin mening.

        ### Et nei
        - Takk for svaret. Ikke press, og ikke spør på nytt samme dag.
        - Spør om et mindre ja er greit: færre tjenester, færre temaer, kortere tid.
        - Hjelpen i din egen tjeneste går videre. Råd kan du spørre om uten navn.
        - Avtal når dere kan snakke om det igjen.
        - Tenk på nytt gjennom plikten til å melde.

        ### Når foreldre er uenige
        Informer begge. Del ikke med den tjenesten før det er avklart. Snakk med lederen din, og hold fast ved barnets behov.

        ### Utenfor stafettloggen
        Samtykke til journal, henvisning og forskning er andre samtykker, i andre systemer.
      `,
    }),
    nn: article({
      title: 'Samtykke',
      summary: 'Familien avgjer kven som får vite kva. Slik spør du, og slik tek du imot eit nei.',
      body: prose`
        Samtykket løftar teieplikta så langt det rekk, og ikkje lenger. Det gjeld **éi teneste**, **nokre tema** og **ei viss tid**.
        Det blir gitt til tenesta, ikkje til deg.

        ### Slik spør du
        - Ta det tidleg, og ta deg tid. Det er ein samtale, ikkje eit skjema.
        - Sei kva loggen er, og kvifor du spør.
        - Sei kven som vil sjå kva, og kor lenge.
        - Sei at det er frivillig, og at dei får dei tenestene dei har rett til uansett.
        - Sei at dei kan endre eller trekkje det når dei vil, og at det verkar straks.
        - Sei kva du må gi vidare òg utan samtykke.
        - Bruk tolk når det trengst. Spør til slutt: «Kva tenkjer du at du har sagt ja til?»

        ### Til barnet
        «Dei vaksne som hjelper deg, må snakke saman. Du får vite kva vi skriv. Berre dei som treng det, les. Du kan seie kva du ikkje vil
        vi skal dele. Er du i fare, må vi seie frå.»

        ### Kven svarar
        Dei som har foreldreansvar. Når ungdommen sjølv kan svare, er bestemt i innstillingane til kommunen. Barnet skal alltid få seie si meining.

        ### Eit nei
        - Takk for svaret. Ikkje press, og ikkje spør på nytt same dag.
        - Spør om eit mindre ja er greitt: færre tenester, færre tema, kortare tid.
        - Hjelpa i di eiga teneste går vidare. Råd kan du spørje om utan namn.
        - Avtal når de kan snakke om det igjen.
        - Tenk på nytt gjennom plikta til å melde.

        ### Når foreldre er usamde
        Informer begge. Ikkje del med den tenesta før det er avklart. Snakk med leiaren din, og hald fast ved det barnet treng.

        ### Utanfor stafettloggen
        Samtykke til journal, tilvising og forsking er andre samtykke, i andre system.
      `,
    }),
    en: { title: 'Consent', summary: 'The family decides who may know what. How to ask, and how to receive a no.' },
    law: [confidentiality, heard],
    tools: [forParents, interpreter],
    next: ['lag-en-plan', 'moter'],
    checklist: {
      nb: [
        'Familien vet hvem som vil se hva',
        'Familien vet at de kan trekke samtykket',
        'Barnet har fått si sin mening',
      ],
      nn: [
        'Familien veit kven som vil sjå kva',
        'Familien veit at dei kan trekkje samtykket',
        'Barnet har fått seie meininga si',
      ],
    },
    sees: {
      nb: 'Familien vil ikke at vi snakker med andre',
      nn: 'Familien vil ikkje at vi snakkar med andre',
      en: 'The family does not want us to talk with others',
    },
    words: ['taushetsplikt', 'teieplikt', 'sier nei', 'seier nei', 'trekke', 'samtykkeskjema', 'personvern'],
  },
  {
    slug: 'moter',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 13,
    nb: article({
      title: 'Gode møter',
      summary: 'Kort, forberedt og for barnet. En saksliste som tåler å bli brukt.',
      body: prose`
        ### Før
        - Avtal med familien hvorfor dere møtes, hvem som kommer, og hva de selv vil ta opp.
        - Få er bedre enn mange.
        - Avtal på forhånd hvem som **leder**, og hvem som **skriver**.
        - Rydd opp i samtykkene: hva kan vi snakke om med disse til stede?
        - Forbered barnet: hvem kommer, hva skal vi si, hvor vil du sitte, hvordan sier du stopp?
        - Den tjenesten som ber om møtet, bestiller tolk.

        ### I møtet
        1. Velkommen. Hvorfor vi er her, og hvor lenge. Det skrives referat.
        2. Runde: navn og hva du gjør for barnet.
        3. Barnet og foreldrene først, hvis de vil.
        4. Hvordan går det nå? Kort, konkret.
        5. Tiltakene: gjort, hjelper det?
        6. Målet: er det fortsatt det rette?
        7. Hva gjør vi nå: hvem, hva, innen når. Hver tjeneste sier hva den selv kan.
        8. Neste møte. Er vi de rette?
        9. Oppsummering. Hvem forteller hvem. Hvordan var møtet?

        ### Etter
        - Skriv det dere avtalte i stafettloggen samme dag eller neste. Familien kan si imot.
        - Snakk med barnet: var det som du trodde?
        - Ikke fortsett møtet i gangen.

        ### Kan barnet være med
        Ja, når det vil og har nytte av det: hele tiden, en del, på skjerm, med et brev eller en voksen som taler for det. Ikke som publikum.
      `,
    }),
    nn: article({
      title: 'Gode møte',
      summary: 'Korte, førebudde og for barnet. Ei saksliste som toler å bli brukt.',
      body: prose`
        ### Før
        - Avtal med familien kvifor de møtest, kven som kjem, og kva dei sjølve vil ta opp.
        - Få er betre enn mange.
        - Avtal på førehand kven som **leier**, og kven som **skriv**.
        - Rydd opp i samtykka: kva kan vi snakke om med desse til stades?
        - Førebu barnet: kven kjem, kva skal vi seie, kvar vil du sitje, korleis seier du stopp?
        - Den tenesta som bed om møtet, bestiller tolk.

        ### I møtet
        1. Velkomen. Kvifor vi er her, og kor lenge. Det blir skrive referat.
        2. Runde: namn og kva du gjer for barnet.
        3. Barnet og foreldra først, om dei vil.
        4. Korleis går det no? Kort, konkret.
        5. Tiltaka: gjort, hjelper det?
        6. Målet: er det framleis det rette?
        7. Kva gjer vi no: kven, kva, innan når. Kvar teneste seier kva ho sjølv kan.
        8. Neste møte. Er vi dei rette?
        9. Oppsummering. Kven fortel kven. Korleis var møtet?

        ### Etter
        - Skriv det de avtalte i stafettloggen same dag eller neste. Familien kan seie imot.
        - Snakk med barnet: var det som du trudde?
        - Ikkje hald fram med møtet i gangen.

        ### Kan barnet vere med
        Ja, når det vil og har nytte av det: heile tida, ein del, på skjerm, med eit brev eller ein vaksen som talar for det. Ikkje som publikum.
      `,
    }),
    en: { title: 'Good meetings', summary: 'Short, prepared and for the child: an agenda that works.' },
    deadline: {
      nb: 'Det dere avtalte, står i loggen innen 2 dager',
      nn: 'Det de avtalte, står i loggen innan 2 dagar',
    },
    tools: [evaluation, interpreter, talkWithChild],
    next: ['lag-en-plan', 'felles-plan'],
    words: ['samarbeidsmøte', 'stafettmøte', 'ansvarsgruppe', 'saksliste', 'dagsorden', 'referat', 'møtemal'],
  },
  {
    slug: 'stafettholder',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 14,
    nb: article({
      title: 'Stafettholder',
      summary: 'Én person holder stafettpinnen. Slik velger dere, og slik gir dere den videre.',
      body: prose`
        ### Hvem
        Den familien ønsker, og som har tid. På nivå 1 og 2 ofte en som er tett på barnet: kontaktlærer, pedagogisk leder eller
        helsesykepleier. Vurder på nytt når nivået endrer seg.

        ### Hva du gjør
        - kaller inn, leder møtene, og passer på at det blir skrevet
        - følger med på at tiltak blir gjort og evaluert
        - har kontakt med familien mellom møtene
        - sørger for at en voksen snakker med barnet
        - spør andre om å bli med når familien har sagt ja

        Du gjør **ikke** alle tiltakene. Du ser helheten.

        ### Slik gir du den videre
        1. Avtal det med familien. Hvem ønsker de?
        2. Spør personen i Laget. Fortell hvordan det går, hva som er avtalt, og hva familien ønsker.
        3. Den nye svarer ja eller nei. **Til det er svart ja, er du stafettholder.**
        4. Hold gjerne en kort samtale der den gamle, den nye og familien er med.

        ### Når noe hender
        Blir du syk eller slutter, tar lederen din over til en ny er spurt. Familien skal aldri lete etter hvem som har pinnen.
      `,
    }),
    nn: article({
      title: 'Stafetthaldar',
      summary: 'Éin person held stafettpinnen. Slik vel de, og slik gir de han vidare.',
      body: prose`
        ### Kven
        Den familien ønskjer, og som har tid. På nivå 1 og 2 ofte ein som er tett på barnet: kontaktlærar, pedagogisk leiar eller
        helsesjukepleiar. Vurder på nytt når nivået endrar seg.

        ### Kva du gjer
        - kallar inn, leier møta, og passar på at det blir skrive
        - følgjer med på at tiltak blir gjorde og evaluerte
        - har kontakt med familien mellom møta
        - sørgjer for at ein vaksen snakkar med barnet
        - spør andre om å bli med når familien har sagt ja

        Du gjer **ikkje** alle tiltaka. Du ser heilskapen.

        ### Slik gir du han vidare
        1. Avtal det med familien. Kven ønskjer dei?
        2. Spør personen i Laget. Fortel korleis det går, kva som er avtalt, og kva familien ønskjer.
        3. Den nye svarar ja eller nei. **Til det er svart ja, er du stafetthaldar.**
        4. Ha gjerne ein kort samtale der den gamle, den nye og familien er med.

        ### Når noko hender
        Blir du sjuk eller sluttar, tek leiaren din over til ein ny er spurd. Familien skal aldri leite etter kven som har pinnen.
      `,
    }),
    en: { title: 'Holder of the baton', summary: 'One person holds the baton. How to choose, and how to hand it on.' },
    tools: [closing],
    next: ['lag-en-plan'],
    words: ['stafettpinne', 'koordinator', 'overta', 'overlevering', 'ansvar'],
  },
]
