import { heard } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'

/** In the words of those it is for: children and young people. */
export const youngPages: readonly StarterPage[] = [
  {
    slug: 'for-barn-og-unge',
    kind: 'topic',
    audience: 'young',
    level: null,
    order: 1,
    nb: article({
      title: 'Har du det ikke bra?',
      summary: 'Du trenger ikke å vite hva som er galt. Du kan begynne med å si at noe er vanskelig.',
      body: prose`
        ### Er du i fare nå
        Ring **112** eller **113**. Det er ikke farlig å ringe feil.

        ### Vil du snakke med noen i dag
        - **116 111** Alarmtelefonen for barn og unge. Gratis, hele døgnet. Du trenger ikke å si hva du heter.
        - **116 123** Mental Helse, hele døgnet.

        ### Noen du kjenner
        En lærer, helsesykepleier, trener, tante, en venns mamma. Velg en du liker. Du kan si: **«Kan jeg snakke med deg om noe? Det er
        litt vanskelig.»** Du kan også skrive det på en lapp.

        ### Det er aldri din feil
        Hvis noen slår deg, tar på deg når du ikke vil, eller skremmer deg, er det de som gjør feil. Voksne har ansvaret.

        ### Er det en venn det gjelder
        Du er en god venn når du sier det til en voksen, også om vennen din ba deg la være.
      `,
    }),
    nn: article({
      title: 'Har du det ikkje bra?',
      summary: 'Du treng ikkje å vite kva som er gale. Du kan byrje med å seie at noko er vanskeleg.',
      body: prose`
        ### Er du i fare no
        Ring **112** eller **113**. Det er ikkje farleg å ringje feil.

        ### Vil du snakke med nokon i dag
        - **116 111** Alarmtelefonen for barn og unge. Gratis, heile døgnet. Du treng ikkje å seie kva du heiter.
        - **116 123** Mental Helse, heile døgnet.

        ### Nokon du kjenner
        Ein lærar, helsesjukepleiar, trenar, tante, mamma til ein ven. Vel ein du liker. Du kan seie: **«Kan eg snakke med deg om noko? Det er
        litt vanskeleg.»** Du kan òg skrive det på ein lapp.

        ### Det er aldri din feil
        Dersom nokon slår deg, tek på deg når du ikkje vil, eller skremmer deg, er det dei som gjer feil. Vaksne har ansvaret.

        ### Er det ein ven det gjeld
        Du er ein god ven når du seier det til ein vaksen, òg om venen din bad deg la vere.
      `,
    }),
    en: {
      title: 'Are you not doing well?',
      summary: 'You need not know what is wrong. You can begin by saying that something is hard.',
    },
    next: ['hva-skjer-nar-du-forteller'],
    sees: {
      nb: 'Jeg har det ikke bra',
      nn: 'Eg har det ikkje bra',
      en: 'I am not doing well',
    },
    words: [
      'selvmord',
      'sjølvmord',
      'selvskading',
      'sjølvskading',
      'mobba',
      'slår',
      'slå',
      'redd',
      'trist',
      'krangler',
      'kranglar',
      'drikker',
      'drikk',
      'full',
      'ensom',
      'einsam',
    ],
  },
  {
    slug: 'hva-skjer-nar-du-forteller',
    kind: 'topic',
    audience: 'young',
    level: null,
    order: 2,
    nb: article({
      title: 'Hva skjer når du forteller?',
      summary: 'Du får vite hva den voksne må si videre, og du får være med og bestemme.',
      body: prose`
        ### Når du sier det til en voksen
        1. Den voksne hører på deg. Du trenger ikke å ha bevis.
        2. Den voksne sier hva han eller hun må si videre, og til hvem. **Spør før du forteller, hvis du lurer.**
        3. Dere blir enige om hva som skjer først.
        4. Noen spør deg hva du vil, og hvordan du har det, igjen senere.

        ### Må den voksne si det videre
        Det meste bestemmer du over. Er du i fare, eller noen skader deg, **må** de voksne si det til barnevernet eller politiet. Det er for
        å få det til å stoppe. Spør hva som skjer nå.

        ### I møter om deg
        - Du bestemmer om du vil være med: hele tiden, litt, på skjerm, eller ikke.
        - Du kan ta med en du stoler på.
        - Du kan si: «Det vil jeg ikke at dere skal snakke om.»
        - Du kan si stopp.

        ### Det som står om deg
        Det finnes et sted der de voksne skriver hva dere har avtalt. Du kan lese det. Du kan si hvis noe er feil.

        ### Hvis noen ikke hører på deg
        Si det til en annen voksen. Du kan også ringe **116 111** og si at ingen gjør noe.
      `,
    }),
    nn: article({
      title: 'Kva skjer når du fortel?',
      summary: 'Du får vite kva den vaksne må seie vidare, og du får vere med og bestemme.',
      body: prose`
        ### Når du seier det til ein vaksen
        1. Den vaksne høyrer på deg. Du treng ikkje å ha bevis.
        2. Den vaksne seier kva han eller ho må seie vidare, og til kven. **Spør før du fortel, dersom du lurer.**
        3. De blir samde om kva som skjer først.
        4. Nokon spør deg kva du vil, og korleis du har det, igjen seinare.

        ### Må den vaksne seie det vidare
        Det meste bestemmer du over. Er du i fare, eller nokon skadar deg, **må** dei vaksne seie det til barnevernet eller politiet. Det er for
        å få det til å stoppe. Spør kva som skjer no.

        ### I møte om deg
        - Du bestemmer om du vil vere med: heile tida, litt, på skjerm, eller ikkje.
        - Du kan ta med ein du stolar på.
        - Du kan seie: «Det vil eg ikkje at de skal snakke om.»
        - Du kan seie stopp.

        ### Det som står om deg
        Det finst ein stad der dei vaksne skriv kva de har avtalt. Du kan lese det. Du kan seie dersom noko er feil.

        ### Dersom nokon ikkje høyrer på deg
        Sei det til ein annan vaksen. Du kan òg ringje **116 111** og seie at ingen gjer noko.
      `,
    }),
    en: {
      title: 'What happens when you tell?',
      summary: 'You get to know what the adult must pass on, and you take part in deciding.',
    },
    law: [heard],
    next: ['for-barn-og-unge'],
    sees: {
      nb: 'Jeg vil fortelle noe, men vet ikke hva som skjer da',
      nn: 'Eg vil fortelje noko, men veit ikkje kva som skjer då',
      en: 'I want to tell something, but do not know what happens then',
    },
    words: ['taushetsplikt', 'teieplikt', 'barnevernet', 'hemmelig', 'hemmeleg', 'sladre', 'angre'],
  },
  {
    slug: 'hvem-skriver-om-meg',
    kind: 'topic',
    audience: 'young',
    level: null,
    order: 3,
    nb: article({
      title: 'Hvem skriver om meg?',
      summary: 'Stafettloggen er en felles notatblokk om det dere har avtalt. Du skal vite hva som står der.',
      body: prose`
        Når flere hjelper deg, skriver de i en **stafettlogg**: hva du vil få til, hva vi gjør, hvem som gjør det, og når vi ser på det igjen.

        - **Du** kan lese det som står om deg.
        - **Foreldrene dine** leser også, med noen unntak når det gjelder helsa di og du er blitt stor nok.
        - **De som hjelper deg**, leser det familien har sagt ja til.
        - **Ingen andre.** Det går an å se hvem som har lest.

        Du kan skrive selv, velge et ansikt, eller be noen skrive for deg. Du kan si hva som ikke skal stå.

        Er det noe du vil fortelle uten at foreldrene dine får vite det, så **si det til den voksne før det blir skrevet**. Da får du vite
        hva som kan være mellom dere.
      `,
    }),
    nn: article({
      title: 'Kven skriv om meg?',
      summary: 'Stafettloggen er ei felles notatblokk om det de har avtalt. Du skal vite kva som står der.',
      body: prose`
        Når fleire hjelper deg, skriv dei i ein **stafettlogg**: kva du vil få til, kva vi gjer, kven som gjer det, og når vi ser på det igjen.

        - **Du** kan lese det som står om deg.
        - **Foreldra dine** les òg, med nokre unntak når det gjeld helsa di og du er blitt stor nok.
        - **Dei som hjelper deg**, les det familien har sagt ja til.
        - **Ingen andre.** Det går an å sjå kven som har lese.

        Du kan skrive sjølv, velje eit ansikt, eller be nokon skrive for deg. Du kan seie kva som ikkje skal stå.

        Er det noko du vil fortelje utan at foreldra dine får vite det, så **sei det til den vaksne før det blir skrive**. Då får du vite
        kva som kan vere mellom dykk.
      `,
    }),
    en: {
      title: 'Who writes about me?',
      summary: 'The relay log is a shared notepad about what you have agreed. You shall know what it says.',
    },
    next: ['hva-skjer-nar-du-forteller'],
    sees: {
      nb: 'Jeg vil vite hva de skriver om meg',
      nn: 'Eg vil vite kva dei skriv om meg',
      en: 'I want to know what they write about me',
    },
    words: ['stafettlogg', 'logg', 'journal', 'lese', 'innsyn', 'personvern'],
  },
]
