import { heard } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { interpreter, violence } from './tools.ts'

/** How to talk with a child, by age. */
export const childrenTopics: readonly StarterPage[] = [
  {
    slug: 'samtale-med-barn',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 7,
    nb: article({
      title: 'Snakk med barnet',
      summary: 'Hvordan du åpner, lytter og avslutter, og hva som passer i ulike aldre.',
      body: prose`
        Barnet har rett til å si sin mening, uansett alder. Hvor mye det forteller, avhenger mer av deg enn av hva det husker.

        ### Før
        - La en voksen barnet er trygg på, ta samtalen.
        - Velg et rolig sted og god tid, ikke like før det skal hentes.
        - Bruk tolk, tegn, bilder eller det barnet ellers snakker med.

        ### Si i starten
        - hvorfor dere snakker sammen, og hva du har lagt merke til
        - at det ikke må svare, kan si «vet ikke», kan rette på deg, og kan stoppe når det vil
        - hva du må si videre, og til hvem. **Du kan ikke love å holde noe hemmelig.**

        ### Underveis
        - Åpne: «Fortell om …», «Beskriv …», «Hva skjedde så?»
        - Bruk barnets ord. Gjenta dem, nikk, vent.
        - Gå fra det vanlige til det konkrete.
        - Oppsummer: «Har jeg forstått deg rett når …?»
        - Det er lov å være stille. Ikke press.
        - Unngå spørsmål med svaret i, enten–eller, flere spørsmål på rad, og «hvorfor gjorde du …?»

        ### Til slutt
        - Takk for det barnet fortalte.
        - Si hva som skjer nå: hva, hvem, når.
        - Lov bare det du kan holde.
        - Avslutt med noe hverdagslig.
        - Kom det ikke noe? Si at du er der, og ta initiativ igjen om noen dager.

        ### Under 3 år
        Barnet viser det med kroppen og leken. Se på det sammen med noen som kjenner det.

        ### 3–6 år
        Kort, her og nå, med noe i hendene. Tegn, lek, gå en tur. Ett spørsmål om gangen. Barn fra omtrent tre år kan fortelle om noe som
        har skjedd.

        ### 7–9 år
        Bruk en tidslinje, ansikter å peke på, et kart over hvem som er viktige.

        ### 10–12 år
        Barnet kan samtale nesten som en voksen. Bruk tall fra 0 til 10: «Hvor er du i dag? Hva skal til for ett opp?»

        ### 13–18 år
        - La ungdommen velge hvem, hvor og når. Gå en tur, kjør bil, skriv sammen.
        - Spør hvilke ord du skal bruke.
        - Vær helt ærlig om hva du må si videre.
        - Ikke ta alt på én gang.
        - Den som er 14, kan en dag ha det som en på 4. Møt det først.

        ### Forteller barnet om vold eller overgrep
        Lytt, skriv ned ordrett, og følg [den egne siden](/handlingsveileder/mistanke-om-vold). Ikke spør deg fram.

        ### Barnets syn i stafettloggen
        Les opp det du vil skrive, og spør om det er riktig. Barnet kan selv skrive, eller velge hva som ikke skal stå der.
      `,
    }),
    nn: article({
      title: 'Snakk med barnet',
      summary: 'Korleis du opnar, lyttar og avsluttar, og kva som passar i ulike aldrar.',
      body: prose`
        Barnet har rett til å seie meininga si, uansett alder. Kor mykje det fortel, er meir avhengig av deg enn av kva det hugsar.

        ### Før
        - La ein vaksen barnet er trygg på, ta samtalen.
        - Vel ein roleg stad og god tid, ikkje like før det skal hentast.
        - Bruk tolk, teikn, bilete eller det barnet elles snakkar med.

        ### Sei i starten
        - kvifor de snakkar saman, og kva du har lagt merke til
        - at det ikkje må svare, kan seie «veit ikkje», kan rette på deg, og kan stoppe når det vil
        - kva du må seie vidare, og til kven. **Du kan ikkje love å halde noko hemmeleg.**

        ### Undervegs
        - Opne: «Fortel om …», «Beskriv …», «Kva skjedde så?»
        - Bruk orda til barnet. Gjenta dei, nikk, vent.
        - Gå frå det vanlege til det konkrete.
        - Oppsummer: «Har eg forstått deg rett når …?»
        - Det er lov å vere stille. Ikkje press.
        - Unngå spørsmål med svaret i, anten–eller, fleire spørsmål på rad, og «kvifor gjorde du …?»

        ### Til slutt
        - Takk for det barnet fortalde.
        - Sei kva som skjer no: kva, kven, når.
        - Lov berre det du kan halde.
        - Avslutt med noko kvardagsleg.
        - Kom det ikkje noko? Sei at du er der, og ta initiativ igjen om nokre dagar.

        ### Under 3 år
        Barnet viser det med kroppen og leiken. Sjå på det saman med nokon som kjenner det.

        ### 3–6 år
        Kort, her og no, med noko i hendene. Teikn, leik, gå ein tur. Eitt spørsmål om gongen. Barn frå omtrent tre år kan fortelje om noko
        som har skjedd.

        ### 7–9 år
        Bruk ei tidslinje, ansikt å peike på, eit kart over kven som er viktige.

        ### 10–12 år
        Barnet kan samtale nesten som ein vaksen. Bruk tal frå 0 til 10: «Kvar er du i dag? Kva skal til for eitt opp?»

        ### 13–18 år
        - La ungdommen velje kven, kvar og når. Gå ein tur, køyr bil, skriv saman.
        - Spør kva ord du skal bruke.
        - Ver heilt ærleg om kva du må seie vidare.
        - Ikkje ta alt på éin gong.
        - Den som er 14, kan ein dag ha det som ein på 4. Møt det først.

        ### Fortel barnet om vald eller overgrep
        Lytt, skriv ned ord for ord, og følg [den eigne sida](/handlingsveileder/mistanke-om-vold). Ikkje spør deg fram.

        ### Barnet sitt syn i stafettloggen
        Les opp det du vil skrive, og spør om det er rett. Barnet kan sjølv skrive, eller velje kva som ikkje skal stå der.
      `,
    }),
    en: { title: 'Talk with the child', summary: 'How to open, listen and close, and what suits different ages.' },
    law: [heard],
    tools: [interpreter, violence],
    next: ['samtale-med-foreldre', 'bestem-veien-videre'],
    checklist: {
      nb: ['Barnet vet hvorfor vi snakket sammen', 'Jeg har sagt hva jeg må si videre', 'Barnet vet hva som skjer nå'],
      nn: ['Barnet veit kvifor vi snakka saman', 'Eg har sagt kva eg må seie vidare', 'Barnet veit kva som skjer no'],
    },
    sees: {
      nb: 'Barnet er blitt stille og trekker seg unna',
      nn: 'Barnet er blitt stille og trekkjer seg unna',
      en: 'The child has gone quiet and withdraws',
    },
    words: ['barnesamtale', 'elevsamtale', 'ungdom', 'trist', 'lei seg', 'innesluttet', 'innestengd'],
  },
]
