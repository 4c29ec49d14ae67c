import { heard } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { services } from './tools.ts'

/** In the words of those it is for: parents. Pages for young people: for-young.ts. */
export const familyPages: readonly StarterPage[] = [
  {
    slug: 'for-foreldre',
    kind: 'topic',
    audience: 'parents',
    level: null,
    order: 1,
    nb: article({
      title: 'Er du bekymret for barnet ditt?',
      summary: 'Du kan si det til hvem som helst som arbeider med barn. Du blir tatt på alvor.',
      body: prose`
        Det kan være at barnet ikke vil på skolen, er mye lei seg, strever med noe, eller at noe hjemme er vanskelig. Du trenger ikke å ha
        ordene klare.

        ### Hvem kan du snakke med
        Læreren, barnehagen, helsestasjonen, helsesykepleieren på skolen eller fastlegen. Er det noe annet, se
        [hvem som kan hjelpe](/tjenester). De skal hjelpe deg videre selv om det ikke er deres bord.

        ### Det du kan vente
        - Noen hører på deg, og barnet ditt får si sin mening.
        - Dere blir enige om hva dere vil oppnå.
        - Dere avtaler hvem som gjør hva, og når dere ser på det igjen.
        - Ingen andre tjenester får vite noe uten at du har sagt ja, med unntak av det vi må si for å hjelpe et barn i fare.

        ### Haster det
        **112** politi · **113** ambulanse · **116 117** legevakt · **116 111** Alarmtelefonen, også for voksne som er redd for et barn.

        ### Trenger du noen å snakke med selv
        **116 123** Mental Helse, hele døgnet.
      `,
    }),
    nn: article({
      title: 'Er du uroleg for barnet ditt?',
      summary: 'Du kan seie det til kven som helst som arbeider med barn. Du blir teken på alvor.',
      body: prose`
        Det kan vere at barnet ikkje vil på skulen, er mykje lei seg, strevar med noko, eller at noko heime er vanskeleg. Du treng ikkje å ha
        orda klare.

        ### Kven kan du snakke med
        Læraren, barnehagen, helsestasjonen, helsesjukepleiaren på skulen eller fastlegen. Er det noko anna, sjå
        [kven som kan hjelpe](/tjenester). Dei skal hjelpe deg vidare sjølv om det ikkje er deira bord.

        ### Det du kan vente
        - Nokon høyrer på deg, og barnet ditt får seie meininga si.
        - De blir samde om kva de vil oppnå.
        - De avtalar kven som gjer kva, og når de ser på det igjen.
        - Ingen andre tenester får vite noko utan at du har sagt ja, med unntak av det vi må seie for å hjelpe eit barn i fare.

        ### Hastar det
        **112** politi · **113** ambulanse · **116 117** legevakt · **116 111** Alarmtelefonen, òg for vaksne som er redde for eit barn.

        ### Treng du nokon å snakke med sjølv
        **116 123** Mental Helse, heile døgnet.
      `,
    }),
    en: {
      title: 'Are you worried about your child?',
      summary: 'You can tell anyone who works with children. You will be taken seriously.',
    },
    tools: [services],
    next: ['slik-arbeider-vi-sammen'],
    sees: {
      nb: 'Jeg er urolig for barnet mitt',
      nn: 'Eg er uroleg for barnet mitt',
      en: 'I worry about my child',
    },
    words: ['redd', 'trist', 'skolevegring', 'skulevegring', 'mor', 'far', 'foresatt', 'føresett', 'hjelp'],
  },
  {
    slug: 'slik-arbeider-vi-sammen',
    kind: 'topic',
    audience: 'parents',
    level: null,
    order: 2,
    nb: article({
      title: 'Slik arbeider vi sammen',
      summary: 'Trinnene, møtene og loggen, forklart for deg som er mor, far eller foresatt.',
      body: prose`
        ### Nivåene
        - **Nivå 0:** Noen undrer seg. Dere snakker sammen, og finner ut om det er noe.
        - **Nivå 1:** Barnehagen, skolen eller helsestasjonen gjør noe, sammen med deg.
        - **Nivå 2:** Én eller to tjenester til blir med.
        - **Nivå 3:** Flere hjelper samtidig, og noen passer på helheten.

        Dere kan gå opp og ned. Et høyere nivå betyr ikke at det er verre stelt med dere. Det betyr at flere hjelper.

        ### Stafettloggen
        Et sted der alle ser de samme avtalene: hva dere vil oppnå, hvem som gjør hva, når dere ser på det igjen. Du leser den selv. Barnet
        ditt leser sin del. Du bestemmer hvem som får lese.

        ### Stafettholderen
        Én person har stafettpinnen. Hun kaller inn, svarer på spørsmål og holder oversikten. Spør henne om alt. Du kan ønske deg en annen.

        ### I møtene
        - Du vet på forhånd hvem som kommer og hva det handler om.
        - Du og barnet får si noe først, om dere vil.
        - Du kan ta med noen du er trygg på.
        - Du får tolk når du trenger det. Familien skal aldri tolke.
        - Etterpå kan du lese det som ble avtalt, og si fra hvis noe er feil.

        ### Barnet ditt
        Barnet har rett til å si sin mening, uansett alder. Det trenger ikke å være med på alt.
      `,
    }),
    nn: article({
      title: 'Slik arbeider vi saman',
      summary: 'Stega, møta og loggen, forklarte for deg som er mor, far eller føresett.',
      body: prose`
        ### Nivåa
        - **Nivå 0:** Nokon undrar seg. De snakkar saman, og finn ut om det er noko.
        - **Nivå 1:** Barnehagen, skulen eller helsestasjonen gjer noko, saman med deg.
        - **Nivå 2:** Éi eller to tenester til blir med.
        - **Nivå 3:** Fleire hjelper samtidig, og nokon passar på heilskapen.

        De kan gå opp og ned. Eit høgare nivå betyr ikkje at det er verre stelt med dykk. Det betyr at fleire hjelper.

        ### Stafettloggen
        Ein stad der alle ser dei same avtalane: kva de vil oppnå, kven som gjer kva, når de ser på det igjen. Du les han sjølv. Barnet
        ditt les sin del. Du avgjer kven som får lese.

        ### Stafetthaldaren
        Éin person har stafettpinnen. Ho kallar inn, svarar på spørsmål og held oversikta. Spør ho om alt. Du kan ønskje deg ein annan.

        ### I møta
        - Du veit på førehand kven som kjem og kva det handlar om.
        - Du og barnet får seie noko først, om de vil.
        - Du kan ta med nokon du er trygg på.
        - Du får tolk når du treng det. Familien skal aldri tolke.
        - Etterpå kan du lese det som vart avtalt, og seie frå dersom noko er feil.

        ### Barnet ditt
        Barnet har rett til å seie meininga si, uansett alder. Det treng ikkje å vere med på alt.
      `,
    }),
    en: { title: 'How we work together', summary: 'The levels, the meetings and the log, explained for parents.' },
    law: [heard],
    tools: [services],
    next: ['nar-du-blir-spurt-om-samtykke'],
    sees: {
      nb: 'Jeg vil vite hva stafettloggen er',
      nn: 'Eg vil vite kva stafettloggen er',
      en: 'I want to know what the relay log is',
    },
    words: ['nivå', 'stafettlogg', 'møte', 'tolk', 'BTI'],
  },
  {
    slug: 'nar-du-blir-spurt-om-samtykke',
    kind: 'topic',
    audience: 'parents',
    level: null,
    order: 3,
    nb: article({
      title: 'Når du blir spurt om samtykke',
      summary: 'Du bestemmer hvem som får vite hva, og du kan ombestemme deg.',
      body: prose`
        ### Det du sier ja til
        At **én bestemt tjeneste** kan se og snakke om **noen temaer** i **en viss tid**. Du velger.

        ### Det du kan vite
        - Du kan si ja til noe, og nei til noe annet.
        - Du kan trekke det når du vil. Da slutter tjenesten å se loggen med en gang.
        - Du får fortsatt de tjenestene du har rett til.
        - Du kan se hvem som har lest.

        ### Sier du nei
        Da får ikke den tjenesten vite noe. De som alt hjelper dere, gjør det de kan selv. Ingen skal presse deg.

        ### Et unntak
        Er et barn i fare, har alle som arbeider med barn, plikt til å si fra, også uten at du sier ja.

        ### Når dere er to
        Har dere begge foreldreansvar, blir begge spurt. Er dere uenige, snakker vi om det. Du kan spørre hva som gjelder for dere.

        ### Spør
        Er noe uklart, be om å få det forklart igjen, eller på ditt språk. Du kan tenke på det.
      `,
    }),
    nn: article({
      title: 'Når du blir spurd om samtykke',
      summary: 'Du avgjer kven som får vite kva, og du kan ombestemme deg.',
      body: prose`
        ### Det du seier ja til
        At **éi bestemt teneste** kan sjå og snakke om **nokre tema** i **ei viss tid**. Du vel.

        ### Det du kan vite
        - Du kan seie ja til noko, og nei til noko anna.
        - Du kan trekkje det når du vil. Då sluttar tenesta å sjå loggen med ein gong.
        - Du får framleis dei tenestene du har rett til.
        - Du kan sjå kven som har lese.

        ### Seier du nei
        Då får ikkje den tenesta vite noko. Dei som alt hjelper dykk, gjer det dei kan sjølve. Ingen skal presse deg.

        ### Eit unntak
        Er eit barn i fare, har alle som arbeider med barn, plikt til å seie frå, òg utan at du seier ja.

        ### Når de er to
        Har de begge foreldreansvar, blir begge spurde. Er de usamde, snakkar vi om det. Du kan spørje kva som gjeld for dykk.

        ### Spør
        Er noko uklart, be om å få det forklart igjen, eller på ditt språk. Du kan tenkje på det.
      `,
    }),
    en: {
      title: 'When you are asked for consent',
      summary: 'You decide who may know what, and you can change your mind.',
    },
    next: ['for-foreldre'],
    sees: {
      nb: 'Noen spør om å få dele det jeg har fortalt',
      nn: 'Nokon spør om å få dele det eg har fortalt',
      en: 'Someone asks to share what I have told',
    },
    words: [
      'samtykke',
      'taushetsplikt',
      'teieplikt',
      'si nei',
      'seie nei',
      'trekke',
      'trekkje',
      'personvern',
      'innsyn',
    ],
  },
]
