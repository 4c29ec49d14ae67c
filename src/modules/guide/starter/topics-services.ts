import { childrenOfPatients, kindergartenEnvironment } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { observationNote, services, talkWithParents, violence } from './tools.ts'

/** What is particular to where one works with children every day. Everyone else: topics-adults.ts. */
export const serviceTopics: readonly StarterPage[] = [
  {
    slug: 'for-barnehagen',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 20,
    nb: article({
      title: 'Du arbeider i barnehage',
      summary: 'Du ser barnet hver dag, og foreldrene nesten like ofte. Det er den beste plassen å begynne.',
      body: prose`
        ### Hvem gjør hva
        Pedagogisk leder eier undringen på avdelingen. Styrer bestemmer om dere går videre. Alle kan undre seg, også assistent, vikar og
        kokk. Private barnehager er med på lik linje.

        ### Typisk på nivå 0
        - Snakk kort med foreldrene ved levering og henting, men ikke om det vanskelige der.
        - Ta opp «hvem tenker vi på» fast på avdelingsmøtet.
        - Spør helsestasjonen eller PPT om råd uten navn.

        ### Typiske tiltak på nivå 1
        En fast trygg voksen, mindre lekegrupper, hjelp inn i leken, språkgruppe, bilder av dagen, mottak om morgenen, samtaler med
        foreldrene om det som hjelper hjemme.

        ### Når dere trenger flere
        PPT, helsestasjon, familiesenter, barnevern. Spesialpedagogisk hjelp krever sakkyndig vurdering fra PPT og et vedtak, og foreldrene
        må være med på det.

        ### Særlig for barnehagen
        - Et utrygt barnehagemiljø er [et eget spor](/handlingsveileder/mobbing-og-utrygt-miljo).
        - Snakk alltid med barnet med det språket det har: lek, bilder, tegn.
        - Overgangen til skolen begynner før jul. Avtal med foreldrene hva som skal med.
      `,
    }),
    nn: article({
      title: 'Du arbeider i barnehage',
      summary: 'Du ser barnet kvar dag, og foreldra nesten like ofte. Det er den beste plassen å byrje.',
      body: prose`
        ### Kven gjer kva
        Pedagogisk leiar eig undringa på avdelinga. Styrar avgjer om de går vidare. Alle kan undre seg, òg assistent, vikar og kokk. Private
        barnehagar er med på lik linje.

        ### Typisk på nivå 0
        - Snakk kort med foreldra ved levering og henting, men ikkje om det vanskelege der.
        - Ta opp «kven tenkjer vi på» fast på avdelingsmøtet.
        - Spør helsestasjonen eller PPT om råd utan namn.

        ### Typiske tiltak på nivå 1
        Ein fast trygg vaksen, mindre leikegrupper, hjelp inn i leiken, språkgruppe, bilete av dagen, mottak om morgonen, samtalar med
        foreldra om det som hjelper heime.

        ### Når de treng fleire
        PPT, helsestasjon, familiesenter, barnevern. Spesialpedagogisk hjelp krev sakkunnig vurdering frå PPT og eit vedtak, og foreldra må
        vere med på det.

        ### Særleg for barnehagen
        - Eit utrygt barnehagemiljø er [eit eige spor](/handlingsveileder/mobbing-og-utrygt-miljo).
        - Snakk alltid med barnet med det språket det har: leik, bilete, teikn.
        - Overgangen til skulen byrjar før jul. Avtal med foreldra kva som skal med.
      `,
    }),
    en: {
      title: 'You work in a kindergarten',
      summary: 'You see the child every day, and the parents almost as often.',
    },
    law: [kindergartenEnvironment],
    tools: [observationNote, talkWithParents],
    next: ['niva-0'],
    words: ['barnehagelærer', 'barnehagelærar', 'styrer', 'styrar', 'avdeling', 'pedagogisk leder'],
  },
  {
    slug: 'for-skolen',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 21,
    nb: article({
      title: 'Du arbeider på skole eller SFO',
      summary: 'Kontaktlæreren eier undringen. Ressursteamet hjelper deg å tenke.',
      body: prose`
        ### Hvem gjør hva
        Kontaktlæreren er den som undrer seg og snakker med eleven. Rektor bestemmer om dere går videre. SFO, assistent, miljøterapeut og
        helsesykepleier er del av det samme laget.

        ### Typisk på nivå 0
        - Snakk med eleven først, der hun er trygg.
        - Ta det til trinnet eller ressursteamet uten navn, eller med navn når familien har sagt ja.
        - Se på miljøet og undervisningen, ikke bare på eleven.

        ### Typiske tiltak på nivå 1
        Fast samtale med kontaktlærer, en voksen i friminuttet, plass og pauser som hjelper, tilpasset opplæring, intensiv opplæring de
        første årene, avtale om lekser, samtale med helsesykepleier, samtale om fravær.

        ### Ressursteamet
        Møtes fast. Rektor leder. Helsesykepleier og PPT er med. Lærer, foreldre og elev kan være med. Teamet er nivå 1.

        ### Når dere trenger flere
        Prøv egne tiltak, evaluer dem, og drøft i ressursteamet før dere henviser til PPT. Den samme planen følger med.

        ### Særlig for skolen
        - Et utrygt skolemiljø er [et eget spor](/handlingsveileder/mobbing-og-utrygt-miljo).
        - Fravær er et tegn. Spør hva som gjør det vanskelig å komme, og hva som gjør det lett. Ta det tidlig.
        - Eleven skal vite hva de voksne snakker om.
      `,
    }),
    nn: article({
      title: 'Du arbeider på skule eller SFO',
      summary: 'Kontaktlæraren eig undringa. Ressursteamet hjelper deg å tenkje.',
      body: prose`
        ### Kven gjer kva
        Kontaktlæraren er den som undrar seg og snakkar med eleven. Rektor avgjer om de går vidare. SFO, assistent, miljøterapeut og
        helsesjukepleiar er del av det same laget.

        ### Typisk på nivå 0
        - Snakk med eleven først, der ho er trygg.
        - Ta det til trinnet eller ressursteamet utan namn, eller med namn når familien har sagt ja.
        - Sjå på miljøet og undervisninga, ikkje berre på eleven.

        ### Typiske tiltak på nivå 1
        Fast samtale med kontaktlærar, ein vaksen i friminuttet, plass og pausar som hjelper, tilpassa opplæring, intensiv opplæring dei
        første åra, avtale om lekser, samtale med helsesjukepleiar, samtale om fråvær.

        ### Ressursteamet
        Møtest fast. Rektor leier. Helsesjukepleiar og PPT er med. Lærar, foreldre og elev kan vere med. Teamet er nivå 1.

        ### Når de treng fleire
        Prøv eigne tiltak, evaluer dei, og drøft i ressursteamet før de tilviser til PPT. Den same planen følgjer med.

        ### Særleg for skulen
        - Eit utrygt skulemiljø er [eit eige spor](/handlingsveileder/mobbing-og-utrygt-miljo).
        - Fråvær er eit teikn. Spør kva som gjer det vanskeleg å kome, og kva som gjer det lett. Ta det tidleg.
        - Eleven skal vite kva dei vaksne snakkar om.
      `,
    }),
    en: {
      title: 'You work at a school',
      summary: 'The class teacher owns the wonder. The resource team helps you think.',
    },
    tools: [observationNote, services],
    next: ['niva-0'],
    sees: {
      nb: 'Eleven er mye borte fra skolen',
      nn: 'Eleven er mykje borte frå skulen',
      en: 'The pupil is often absent from school',
    },
    words: [
      'fravær',
      'fråvær',
      'skolevegring',
      'skulevegring',
      'kontaktlærer',
      'kontaktlærar',
      'SFO',
      'skulker',
      'skulkar',
      'ressursteam',
    ],
  },
  {
    slug: 'for-helsestasjonen',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 22,
    nb: article({
      title: 'Du arbeider på helsestasjon, som jordmor eller skolehelsesykepleier',
      summary:
        'Du møter nesten alle familier, tidlig. Spør alle om det samme, så er det ingen som blir spurt fordi du mistenker noe.',
      body: prose`
        ### Spør alle gravide og nye foreldre
        - psykisk helse, nå og før
        - tobakk, alkohol og rus, begge foreldre
        - vold, minst én gang **alene**, uten partner
        - arbeid, penger og bolig
        - nettverk: hvem hjelper dere?
        - andre som følger dere opp
        - rollen som foreldre, gjerne med begge, mot slutten av svangerskapet

        Ved seksukerskontrollen får mor en egen samtale. Omtrent én av ti til én av sju nybakte mødre får symptomer på depresjon.

        ### Typisk på nivå 0 og 1
        Flere konsultasjoner, hjemmebesøk, samtaler om samspill, gruppe, samtale på skolen.

        ### Taushetsplikt
        Drøft med skole, PPT og barnevern når foreldrene har sagt ja, eller uten navn. Skriv i journalen som du må.

        ### Barn som pårørende
        Er en forelder eller et søsken alvorlig syk, eller har noen dødd, skal helsepersonell bidra til at barnet får hjelp og
        informasjon. Spør hvem i din tjeneste som har det særskilte ansvaret.

        ### Utenfor stafettloggen
        Journalen er journalen. Loggen sier hva dere har avtalt.
      `,
    }),
    nn: article({
      title: 'Du arbeider på helsestasjon, som jordmor eller skulehelsesjukepleiar',
      summary:
        'Du møter nesten alle familiar, tidleg. Spør alle om det same, så er det ingen som blir spurd fordi du mistenkjer noko.',
      body: prose`
        ### Spør alle gravide og nye foreldre
        - psykisk helse, no og før
        - tobakk, alkohol og rus, begge foreldre
        - vald, minst éin gong **åleine**, utan partnar
        - arbeid, pengar og bustad
        - nettverk: kven hjelper dykk?
        - andre som følgjer dykk opp
        - rolla som foreldre, gjerne med begge, mot slutten av svangerskapet

        Ved seksvekerskontrollen får mor ein eigen samtale. Omtrent éi av ti til éi av sju nybakte mødrer får symptom på depresjon.

        ### Typisk på nivå 0 og 1
        Fleire konsultasjonar, heimebesøk, samtalar om samspel, gruppe, samtale på skulen.

        ### Teieplikt
        Drøft med skule, PPT og barnevern når foreldra har sagt ja, eller utan namn. Skriv i journalen som du må.

        ### Barn som pårørande
        Er ein forelder eller eit søsken alvorleg sjuk, eller har nokon døydd, skal helsepersonell medverke til at barnet får hjelp og
        informasjon. Spør kven i di teneste som har det særskilde ansvaret.

        ### Utanfor stafettloggen
        Journalen er journalen. Loggen seier kva de har avtalt.
      `,
    }),
    en: {
      title: 'You work at a health clinic, as a midwife or school nurse',
      summary: 'You meet almost every family, early. Ask everyone the same.',
    },
    law: [childrenOfPatients],
    tools: [services, violence],
    next: ['niva-0'],
    sees: {
      nb: 'Samspillet mellom forelder og barn bekymrer meg',
      nn: 'Samspelet mellom forelder og barn uroar meg',
      en: 'The interplay between parent and child worries me',
    },
    words: [
      'gravid',
      'svangerskap',
      'fødselsdepresjon',
      'baby',
      'spedbarn',
      'jordmor',
      'helsesykepleier',
      'helsesjukepleiar',
      'amming',
    ],
  },
]
