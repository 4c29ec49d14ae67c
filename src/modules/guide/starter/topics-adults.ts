import { childrenOfPatients } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { emergency, services, simultaneous, violence } from './tools.ts'

/** What is particular to those who meet the family in another errand: child welfare, services for adults, leisure. */
export const adultServiceTopics: readonly StarterPage[] = [
  {
    slug: 'for-barnevernet',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 23,
    nb: article({
      title: 'Du arbeider i barneverntjenesten',
      summary: 'Du kan være med på alle nivåer. Her er forholdet mellom en melding og laget rundt barnet.',
      body: prose`
        ### Før det er en melding
        Tjenestene ringer deg for å tenke høyt, uten navn. Gi råd. Si tydelig når det de forteller, må meldes.

        ### Når det er en melding
        Meldingen og undersøkelsen går etter egne regler og i eget system. Stafettloggen sier ingenting om dem.

        ### Når dere gir hjelp
        Vil familien ha dere med i laget, blir dere en tjeneste som de andre: egne tiltak, én ansvarlig, en dag for evaluering. Familien
        har sagt ja til hva dere deler og ser.

        ### Det andre kan trenge å høre
        - hva dere tar imot, og hva dere ikke kan gjøre
        - hvem de kan ringe for råd
        - at de fortsatt har ansvar for sitt
        - når de kan vente et svar

        ### Ungdom som nærmer seg 18
        Snakk med ungdommen i god tid om hva som skal fortsette. Tiltak kan fortsette etter 18 når ungdommen vil.
      `,
    }),
    nn: article({
      title: 'Du arbeider i barnevernstenesta',
      summary: 'Du kan vere med på alle nivå. Her er forholdet mellom ei melding og laget rundt barnet.',
      body: prose`
        ### Før det er ei melding
        Tenestene ringjer deg for å tenkje høgt, utan namn. Gi råd. Sei tydeleg når det dei fortel, må meldast.

        ### Når det er ei melding
        Meldinga og undersøkinga går etter eigne reglar og i eige system. Stafettloggen seier ingenting om dei.

        ### Når de gir hjelp
        Vil familien ha dykk med i laget, blir de ei teneste som dei andre: eigne tiltak, éin ansvarleg, ein dag for evaluering. Familien
        har sagt ja til kva de deler og ser.

        ### Det andre kan trengje å høyre
        - kva de tek imot, og kva de ikkje kan gjere
        - kven dei kan ringje for råd
        - at dei framleis har ansvar for sitt
        - når dei kan vente eit svar

        ### Ungdom som nærmar seg 18
        Snakk med ungdommen i god tid om kva som skal halde fram. Tiltak kan halde fram etter 18 når ungdommen vil.
      `,
    }),
    en: {
      title: 'You work in child welfare',
      summary: 'You can take part on every level. A report and the team around the child are two things.',
    },
    tools: [emergency, violence],
    next: ['niva-2'],
    words: ['barnevern', 'melding', 'undersøkelse', 'undersøking', 'ettervern'],
  },
  {
    slug: 'for-nav-og-voksentjenester',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 24,
    nb: article({
      title: 'Du arbeider i NAV eller med voksne',
      summary: 'Spør om det er barn. Du skal ikke følge opp barnet, men du skal hjelpe det til rett sted.',
      body: prose`
        Gjelder NAV, psykisk helse og rus, fastlege, hjemmetjeneste, flyktningtjeneste, voksenopplæring, krisesenter.

        ### Spør alle, tidlig
        **«Har du barn, eller bor du sammen med barn?»** Det gjelder egne barn, stebarn, fosterbarn, adopterte og søsken.

        Spør videre, litt etter litt:

        - Hvor gamle, og hvor bor de?
        - Hvem andre er der for dem?
        - Hvor er de om dagen, og hvordan går det der?
        - Hva har de fått vite, og hvordan?
        - Hvordan merker de det i hverdagen?
        - Hvem tar seg av dem hvis du blir verre?

        ### Har familien det barna trenger?
        Bruk lista når du kartlegger økonomi og livssituasjon:

        bolig og rom · klær og utstyr · barnehage og SFO · skole og internett · fritid · helse og tannhelse · nettverk · samvær ·
        andre hjelpere · det som endrer seg snart

        ### Hva du gjør med det du hører
        - Si til forelderen at du spør fordi barn merker det.
        - Gi råd, og ring sammen med dem til helsestasjonen, skolen eller familiesenteret.
        - Følg med på at de kom fram.
        - Vær med i laget rundt barnet når familien vil. Du kan selv kalle inn.

        ### Den som har særskilt ansvar
        Hver enhet bør ha en barneansvarlig eller barnekontakt. Spør lederen din hvem det er.

        ### Plikten til å melde
        Den er din, også når det er den voksne du hjelper.
      `,
    }),
    nn: article({
      title: 'Du arbeider i NAV eller med vaksne',
      summary: 'Spør om det er barn. Du skal ikkje følgje opp barnet, men du skal hjelpe det til rett stad.',
      body: prose`
        Gjeld NAV, psykisk helse og rus, fastlege, heimeteneste, flyktningteneste, vaksenopplæring, krisesenter.

        ### Spør alle, tidleg
        **«Har du barn, eller bur du saman med barn?»** Det gjeld eigne barn, stebarn, fosterbarn, adopterte og søsken.

        Spør vidare, litt etter litt:

        - Kor gamle, og kvar bur dei?
        - Kven andre er der for dei?
        - Kvar er dei om dagen, og korleis går det der?
        - Kva har dei fått vite, og korleis?
        - Korleis merkar dei det i kvardagen?
        - Kven tek seg av dei dersom du blir verre?

        ### Har familien det barna treng?
        Bruk lista når du kartlegg økonomi og livssituasjon:

        bustad og rom · klede og utstyr · barnehage og SFO · skule og internett · fritid · helse og tannhelse · nettverk · samvær ·
        andre hjelparar · det som endrar seg snart

        ### Kva du gjer med det du høyrer
        - Sei til forelderen at du spør fordi barn merkar det.
        - Gi råd, og ring saman med dei til helsestasjonen, skulen eller familiesenteret.
        - Følg med på at dei kom fram.
        - Ver med i laget rundt barnet når familien vil. Du kan sjølv kalle inn.

        ### Den som har særskilt ansvar
        Kvar eining bør ha ein barneansvarleg eller barnekontakt. Spør leiaren din kven det er.

        ### Plikta til å melde
        Ho er di, òg når det er den vaksne du hjelper.
      `,
    }),
    en: {
      title: 'You work in NAV or with adults',
      summary: 'Ask whether there are children. You need not follow up the child, but help it to the right place.',
    },
    law: [childrenOfPatients],
    tools: [services, simultaneous, violence],
    next: ['niva-0', 'samtidighetsansvar'],
    checklist: {
      nb: [
        'Jeg har spurt om det er barn',
        'Jeg vet hvor barna er om dagen',
        'Jeg vet hvem andre som er der for dem',
        'Jeg har fulgt med på at de kom til rett sted',
      ],
      nn: [
        'Eg har spurt om det er barn',
        'Eg veit kvar barna er om dagen',
        'Eg veit kven andre som er der for dei',
        'Eg har følgt med på at dei kom til rett stad',
      ],
    },
    sees: {
      nb: 'En voksen jeg hjelper, har barn hjemme',
      nn: 'Ein vaksen eg hjelper, har barn heime',
      en: 'An adult I help has children at home',
    },
    words: [
      'NAV',
      'rus',
      'psykisk',
      'fattigdom',
      'sosialhjelp',
      'flyktning',
      'fastlege',
      'pårørende',
      'pårørande',
      'barneansvarlig',
      'barneansvarleg',
      'penger',
      'pengar',
    ],
  },
  {
    slug: 'for-fritid',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 25,
    nb: article({
      title: 'Du arbeider med fritid',
      summary: 'Klubb, bibliotek, kulturskole, lag og utekontakt: du er kanskje den voksne de velger selv.',
      body: prose`
        ### Det du kan gjøre
        - Vær til stede og vennlig. Kjenn navn.
        - Legg merke til hvem som slutter å komme, og hvem som aldri vil hjem.
        - Si det du ser til den som har ansvar for barn hos dere. Vet du ikke hvem, spør i dag.
        - Hjelp barnet videre til en det stoler på: lærer, helsesykepleier, utekontakt.

        ### Det du ikke skal gjøre
        Undersøke, spørre ut, love hemmelighold, ordne opp med foreldrene i vold eller overgrep.

        ### Er det fare eller mistanke
        Ring **112** ved fare. Ring barnevernet eller politiet ved mistanke. Det kan du gjøre som frivillig også. Plikten til å prøve å hindre
        alvorlig vold og overgrep gjelder alle.

        ### Når fritid er hjelpen
        Gratis plass, lån av utstyr, en som følger de første gangene, en voksen som ringer når noen uteblir. Si fra hva dere kan tilby. Det
        er ofte det tiltaket barnet merker best.

        ### Taushetsplikt
        Er du ansatt i kommunen, har du taushetsplikt, og du kan være med i laget når familien har sagt ja. Er du frivillig, leser du ikke
        stafettloggen, men du kan være en del av avtalen.
      `,
    }),
    nn: article({
      title: 'Du arbeider med fritid',
      summary: 'Klubb, bibliotek, kulturskule, lag og utekontakt: du er kanskje den vaksne dei vel sjølve.',
      body: prose`
        ### Det du kan gjere
        - Ver til stades og venleg. Kjenn namn.
        - Legg merke til kven som sluttar å kome, og kven som aldri vil heim.
        - Sei det du ser til den som har ansvar for barn hos dykk. Veit du ikkje kven, spør i dag.
        - Hjelp barnet vidare til ein det stolar på: lærar, helsesjukepleiar, utekontakt.

        ### Det du ikkje skal gjere
        Undersøkje, spørje ut, love å teie, ordne opp med foreldra i vald eller overgrep.

        ### Er det fare eller mistanke
        Ring **112** ved fare. Ring barnevernet eller politiet ved mistanke. Det kan du gjere som frivillig òg. Plikta til å prøve å hindre
        alvorleg vald og overgrep gjeld alle.

        ### Når fritid er hjelpa
        Gratis plass, lån av utstyr, ein som følgjer dei første gongene, ein vaksen som ringjer når nokon uteblir. Sei frå kva de kan tilby. Det
        er ofte det tiltaket barnet merkar best.

        ### Teieplikt
        Er du tilsett i kommunen, har du teieplikt, og du kan vere med i laget når familien har sagt ja. Er du frivillig, les du ikkje
        stafettloggen, men du kan vere ein del av avtalen.
      `,
    }),
    en: {
      title: 'You work with leisure',
      summary: 'Club, library, sports, culture: you may be the adult they choose themselves.',
    },
    tools: [emergency, violence],
    next: ['del-undringen'],
    words: [
      'trener',
      'trenar',
      'idrett',
      'klubb',
      'frivillig',
      'bibliotek',
      'kulturskole',
      'kulturskule',
      'utekontakt',
      'ungdomshus',
    ],
  },
]
