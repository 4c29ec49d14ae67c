import { bestInterests, heard, kindergartenEnvironment } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { emergency, talkWithChild, talkWithParents } from './tools.ts'

/** When it is not safe where children play and learn, for them or for those who work there. */
export const environmentTopics: readonly StarterPage[] = [
  {
    slug: 'mobbing-og-utrygt-miljo',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 5,
    nb: article({
      title: 'Mobbing og utrygt miljø',
      summary:
        'Barnehagen og skolen har plikt til å handle når et barn ikke har det trygt og godt der. Da følger du et eget spor.',
      body: prose`
        Det er barnets opplevelse som teller. Du skal ikke avgjøre om det «er mobbing» før du gjør noe.

        ### Dette gjør alle
        1. **Følg med.** Se etter barn som er alene, som blir kommentert, som slutter å være med.
        2. **Grip inn** når du ser det. Stans det der og da.
        3. **Si fra** til styrer eller rektor.

        ### Dette sørger lederen for
        4. **Undersøk.** Hør barnet først. Hør de andre barna. Se på miljøet, ikke bare på ett barn.
        5. **Lag en skriftlig plan.** Hva skal gjøres, når, av hvem, og når ser vi på det igjen?
        6. Inviter foreldrene innen den fristen kommunen har satt. Mange har én uke.
        7. **Evaluer ofte** i starten, og hold fram til barnet selv sier at det er trygt.

        ### Er det en voksen som krenker
        Da skal den som ser det, si fra til lederen med en gang. Gjelder det lederen, går du til eieren av barnehagen eller skolen.

        ### Når barnet trenger mer
        Er uroen større enn miljøet, eller hjelper ikke planen, går dere videre på [nivå 1](/handlingsveileder/niva-1) eller
        [nivå 2](/handlingsveileder/niva-2) samtidig. Det ene stopper ikke det andre.

        ### Utenfor stafettloggen
        Aktivitetsplanen og sakspapirene føres i barnehagens eller skolens eget system. Andre barn nevnes aldri med navn i stafettloggen.
      `,
    }),
    nn: article({
      title: 'Mobbing og utrygt miljø',
      summary:
        'Barnehagen og skulen har plikt til å handle når eit barn ikkje har det trygt og godt der. Då følgjer du eit eige spor.',
      body: prose`
        Det er barnet si oppleving som tel. Du skal ikkje avgjere om det «er mobbing» før du gjer noko.

        ### Dette gjer alle
        1. **Følg med.** Sjå etter barn som er åleine, som blir kommenterte, som sluttar å vere med.
        2. **Grip inn** når du ser det. Stans det der og då.
        3. **Sei frå** til styrar eller rektor.

        ### Dette sørgjer leiaren for
        4. **Undersøk.** Høyr barnet først. Høyr dei andre barna. Sjå på miljøet, ikkje berre på eitt barn.
        5. **Lag ein skriftleg plan.** Kva skal gjerast, når, av kven, og når ser vi på det igjen?
        6. Inviter foreldra innan den fristen kommunen har sett. Mange har éi veke.
        7. **Evaluer ofte** i starten, og hald fram til barnet sjølv seier at det er trygt.

        ### Er det ein vaksen som krenkjer
        Då skal den som ser det, seie frå til leiaren med ein gong. Gjeld det leiaren, går du til eigaren av barnehagen eller skulen.

        ### Når barnet treng meir
        Er uroa større enn miljøet, eller hjelper ikkje planen, går de vidare på [nivå 1](/handlingsveileder/niva-1) eller
        [nivå 2](/handlingsveileder/niva-2) samtidig. Det eine stoppar ikkje det andre.

        ### Utanfor stafettloggen
        Aktivitetsplanen og sakspapira høyrer til i systemet til barnehagen eller skulen. Andre barn blir aldri nemnde med namn i stafettloggen.
      `,
    }),
    en: {
      title: 'Bullying and unsafe environment',
      summary: 'Kindergarten and school must act when a child is not safe there. That is a track of its own.',
    },
    deadline: { nb: 'Foreldrene inviteres innen 1 uke', nn: 'Foreldra blir inviterte innan éi veke' },
    law: [kindergartenEnvironment, heard],
    tools: [talkWithChild, talkWithParents],
    next: ['samtale-med-barn', 'niva-1'],
    checklist: {
      nb: [
        'Jeg har stanset det jeg så',
        'Jeg har sagt fra til styrer eller rektor',
        'Barnet er hørt',
        'Det finnes en skriftlig plan med dato',
      ],
      nn: [
        'Eg har stansa det eg såg',
        'Eg har sagt frå til styrar eller rektor',
        'Barnet er høyrt',
        'Det finst ein skriftleg plan med dato',
      ],
    },
    sees: {
      nb: 'Barnet er alene, blir plaget eller gruer seg til å komme',
      nn: 'Barnet er åleine, blir plaga eller gruer seg til å kome',
      en: 'The child is alone, is picked on or dreads coming',
    },
    words: ['mobba', 'ertet', 'erta', 'utestengt', 'krenket', 'krenka', 'aktivitetsplikt', '9A', 'ensom', 'einsam'],
  },
  {
    slug: 'vold-mot-ansatte',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 4,
    nb: article({
      title: 'Vold og trusler mot ansatte',
      summary: 'Du skal være trygg på jobb, og barnet skal få hjelp. Begge deler, hver for seg.',
      body: prose`
        ### Når det skjer
        - Sørg for at du og de andre er trygge. Gå unna hvis du kan. Få en kollega med.
        - Er det fare, ring **112**.
        - Snakk rolig og lite. Ikke diskuter mens noen er sint.
        - Tenk på barna som så på. De trenger en voksen med en gang.

        ### Etterpå, samme dag
        - Si det til lederen din. Ikke gå hjem alene med det.
        - Skriv ned hva som skjedde, i kommunens system for avvik. Der hører det hjemme.
        - Trenger du lege, gå til lege.

        ### Du som er leder
        - Snakk med den det gikk ut over, i dag og igjen om noen dager.
        - Vurder hva som må til for at dagen i morgen er trygg, for ansatte og barn.
        - Vurder politianmeldelse, og ta med verneombudet.

        ### Når det er et barn som slår
        Et barn som slår, viser ofte at noe er vanskelig. Undre dere: Når skjer det, hva var før, hva hjelper? Lag en plan sammen med
        foreldrene. Planen skal handle om hva de voksne gjør.

        ### Når en forelder truer
        Møt aldri alene. Avtal sted og tid der andre er i nærheten. Har du grunn til å tro at barnet også er utsatt, følger du
        [Mistanke om vold eller overgrep](/handlingsveileder/mistanke-om-vold).

        ### Utenfor stafettloggen
        Avvik, sykmelding og anmeldelse står ikke i stafettloggen. Der kan det stå hva dere har avtalt for at barnet skal ha det bra.
      `,
    }),
    nn: article({
      title: 'Vald og truslar mot tilsette',
      summary: 'Du skal vere trygg på jobb, og barnet skal få hjelp. Begge delar, kvar for seg.',
      body: prose`
        ### Når det skjer
        - Sørg for at du og dei andre er trygge. Gå unna om du kan. Få ein kollega med.
        - Er det fare, ring **112**.
        - Snakk roleg og lite. Ikkje diskuter mens nokon er sint.
        - Tenk på barna som såg på. Dei treng ein vaksen med ein gong.

        ### Etterpå, same dag
        - Sei det til leiaren din. Ikkje gå heim åleine med det.
        - Skriv ned kva som skjedde, i systemet kommunen har for avvik. Der høyrer det heime.
        - Treng du lege, gå til lege.

        ### Du som er leiar
        - Snakk med den det gjekk ut over, i dag og igjen om nokre dagar.
        - Vurder kva som må til for at dagen i morgon er trygg, for tilsette og barn.
        - Vurder politimelding, og ta med verneombodet.

        ### Når det er eit barn som slår
        Eit barn som slår, viser ofte at noko er vanskeleg. Undre dykk: Når skjer det, kva var før, kva hjelper? Lag ein plan saman med
        foreldra. Planen skal handle om kva dei vaksne gjer.

        ### Når ein forelder trugar
        Møt aldri åleine. Avtal stad og tid der andre er i nærleiken. Har du grunn til å tru at barnet òg er utsett, følgjer du
        [Mistanke om vald eller overgrep](/handlingsveileder/mistanke-om-vold).

        ### Utanfor stafettloggen
        Avvik, sjukmelding og politimelding står ikkje i stafettloggen. Der kan det stå kva de har avtalt for at barnet skal ha det bra.
      `,
    }),
    en: {
      title: 'Violence and threats against staff',
      summary: 'You shall be safe at work, and the child shall get help. Both, each for itself.',
    },
    law: [bestInterests],
    tools: [emergency],
    next: ['forsta-sammen', 'mistanke-om-vold'],
    sees: {
      nb: 'Jeg eller en kollega er blitt slått eller truet',
      nn: 'Eg eller ein kollega er blitt slått eller truga',
      en: 'A colleague or I have been hit or threatened',
    },
    words: ['utagering', 'biter', 'bit', 'sparker', 'sparkar', 'avvik', 'verneombud', 'HMS'],
  },
]
