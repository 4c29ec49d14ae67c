import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { observationNote, signs, violence, wonderWords } from './tools.ts'

/** Looking before judging: signs and resources, observing, writing a wonder. */
export const seeingTopics: readonly StarterPage[] = [
  {
    slug: 'tegn-og-ressurser',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 9,
    nb: article({
      title: 'Tegn og ressurser',
      summary: 'Hjelp til å se. Ikke en liste å krysse av, og ikke en poengsum.',
      body: prose`
        Ett tegn alene sier lite. Se etter **hvor mange**, **hvor lenge** og **hva som har endret seg**. Let like mye etter det som styrker
        barnet. Det er der hjelpen begynner.

        ### Tegn på at barnet har det bra
        - Det blir sett og verdsatt for den det er.
        - Det har minst én venn.
        - Det mestrer noe, og vet hva som er ventet.
        - Det leker og lærer med glede.
        - Det kommer uthvilt, mett og med klær som passer.
        - Det tør å vise hva det føler.

        ### Tegn å undre seg over
        **Alle aldre:** trist eller engstelig over tid, lite uttrykk i ansiktet, urolig, trekker seg unna, vondt i magen eller hodet, søvn,
        klær og stell, skader seg selv, svært pliktoppfyllende, en kropp som ikke vokser som ventet, uteblir fra kontroller.

        **0–2 år:** anspent eller svært passiv, vanskelig å trøste, søker ikke voksne, strever med søvn og mat, strever når noen går.

        **Skolealder og ungdom:** fravær, fall i karakterer, mister interessen, nye konflikter, ensom, rus, penger eller ting uten forklaring,
        utrygg på nett.

        ### Det som er rundt
        **Hjemme** kan sykdom, rus, konflikt, vold, dårlig råd, mange flyttinger og sorg gjøre det vanskelig. Én trygg voksen, faste rutiner, varme
        og grenser, slekt og venner kan styrke.

        **I barnehagen og på skolen** kan mobbing, mange vikarer, feil nivå og lite kontakt med voksne gjøre det vanskelig. En voksen som ser,
        en venn, mestring og godt samarbeid med hjemmet kan styrke.

        **I fritiden** kan det være ingenting å gå til, for dyrt, for langt, utrygt eller ensomt. Noe fast å gå til, en trener, et møtested og
        friluft kan styrke.

        ### Slik bruker du den
        - Se først, tenk så. Ordene her er for å legge merke til mer, ikke for å sette merkelapp.
        - At noe vanskelig mangler, er ikke i seg selv en styrke. Skriv det som faktisk hjelper.
        - Snakk med noen om det du ser. To ser mer enn én.
        - Er tegnene vold eller overgrep, gå rett til [den siden](/handlingsveileder/mistanke-om-vold).
      `,
    }),
    nn: article({
      title: 'Teikn og ressursar',
      summary: 'Hjelp til å sjå. Ikkje ei liste å krysse av, og ikkje ein poengsum.',
      body: prose`
        Eitt teikn åleine seier lite. Sjå etter **kor mange**, **kor lenge** og **kva som har endra seg**. Leit like mykje etter det som
        styrkjer barnet. Det er der hjelpa byrjar.

        ### Teikn på at barnet har det bra
        - Det blir sett og verdsett for den det er.
        - Det har minst éin ven.
        - Det meistrar noko, og veit kva som er venta.
        - Det leikar og lærer med glede.
        - Det kjem utkvilt, mett og med klede som passar.
        - Det tør å vise kva det føler.

        ### Teikn å undre seg over
        **Alle aldrar:** trist eller engsteleg over tid, lite uttrykk i ansiktet, uroleg, trekkjer seg unna, vondt i magen eller hovudet, søvn,
        klede og stell, skadar seg sjølv, svært pliktoppfyllande, ein kropp som ikkje veks som venta, uteblir frå kontrollar.

        **0–2 år:** anspent eller svært passiv, vanskeleg å trøyste, søkjer ikkje vaksne, strevar med søvn og mat, strevar når nokon går.

        **Skulealder og ungdom:** fråvær, fall i karakterar, mistar interessa, nye konfliktar, einsam, rus, pengar eller ting utan forklaring,
        utrygg på nett.

        ### Det som er rundt
        **Heime** kan sjukdom, rus, konflikt, vald, dårleg råd, mange flyttingar og sorg gjere det vanskeleg. Éin trygg vaksen, faste rutinar,
        varme og grenser, slekt og vener kan styrkje.

        **I barnehagen og på skulen** kan mobbing, mange vikarar, feil nivå og lite kontakt med vaksne gjere det vanskeleg. Ein vaksen som ser,
        ein ven, meistring og godt samarbeid med heimen kan styrkje.

        **I fritida** kan det vere ingenting å gå til, for dyrt, for langt, utrygt eller einsamt. Noko fast å gå til, ein trenar, ein møteplass
        og friluft kan styrkje.

        ### Slik bruker du lista
        - Sjå først, tenk så. Orda her er for å leggje merke til meir, ikkje for å setje merkelapp.
        - At noko vanskeleg manglar, er ikkje i seg sjølv ein styrke. Skriv det som faktisk hjelper.
        - Snakk med nokon om det du ser. To ser meir enn éin.
        - Er teikna vald eller overgrep, gå rett til [den sida](/handlingsveileder/mistanke-om-vold).
      `,
    }),
    en: { title: 'Signs and resources', summary: 'Help to see. Not a list to tick off, and not a score.' },
    tools: [observationNote, violence],
    next: ['observasjon', 'sett-ord-pa-undringen'],
    sees: {
      nb: 'Noe har endret seg, men jeg vet ikke hva',
      nn: 'Noko har endra seg, men eg veit ikkje kva',
      en: 'Something has changed, but I do not know what',
    },
    words: ['risiko', 'beskyttelse', 'vern', 'symptom', 'signaler', 'signal', 'rus', 'søvn'],
  },
  {
    slug: 'observasjon',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 10,
    nb: article({
      title: 'Observasjon',
      summary: 'En enkel mal: hva skjer, ordrett og kort, med det du tenker for seg.',
      body: prose`
        ### Slik gjør du det
        - Velg ett spørsmål: «Hva gjør hun når de andre leker?»
        - Observer **to–tre minutter** av gangen, noen ganger, i ulike situasjoner.
        - Skriv stikkord underveis, og skriv det rent samme dag.
        - La gjerne to observere hver for seg.
        - Del siden i to: til venstre **det jeg så**, til høyre **det jeg tenker**.

        ### Ta med
        - dato, klokkeslett, sted, aktivitet
        - hvem som var til stede
        - hva som skjedde, i rekkefølge
        - hva barnet sa, ordrett
        - hva de voksne gjorde
        - hvordan barnet hadde det
        - noe barnet fikk til
        - hva som hjalp

        ### Husk
        - Observer for å forstå, ikke for å bevise.
        - Si til foreldrene at dere observerer barnet deres særskilt.
        - Skriv så barnet og foreldrene kan lese det.
        - Observasjoner hører til i tjenestens eget system, ikke i stafettloggen.
      `,
    }),
    nn: article({
      title: 'Observasjon',
      summary: 'Ein enkel mal: kva skjer, ord for ord og kort, med det du tenkjer for seg.',
      body: prose`
        ### Slik gjer du det
        - Vel eitt spørsmål: «Kva gjer ho når dei andre leikar?»
        - Observer **to–tre minutt** om gongen, nokre gonger, i ulike situasjonar.
        - Skriv stikkord undervegs, og skriv det reint same dag.
        - La gjerne to observere kvar for seg.
        - Del sida i to: til venstre **det eg såg**, til høgre **det eg tenkjer**.

        ### Ta med
        - dato, klokkeslett, stad, aktivitet
        - kven som var til stades
        - kva som skjedde, i rekkjefølgje
        - kva barnet sa, ord for ord
        - kva dei vaksne gjorde
        - korleis barnet hadde det
        - noko barnet fekk til
        - kva som hjelpte

        ### Hugs
        - Observer for å forstå, ikkje for å bevise.
        - Sei til foreldra at de observerer barnet deira særskilt.
        - Skriv så barnet og foreldra kan lese det.
        - Observasjonar høyrer til i systemet til tenesta, ikkje i stafettloggen.
      `,
    }),
    en: {
      title: 'Observation',
      summary: 'A simple form: what happens, word for word and short, with your thoughts kept apart.',
    },
    tools: [signs, wonderWords],
    next: ['gjor-det-konkret'],
    checklist: {
      nb: [
        'Jeg har observert flere ganger',
        'Jeg har skilt mellom det jeg så og det jeg tenker',
        'Jeg har skrevet noe som gikk bra',
      ],
      nn: [
        'Eg har observert fleire gonger',
        'Eg har skilt mellom det eg såg og det eg tenkjer',
        'Eg har skrive noko som gjekk bra',
      ],
    },
    words: ['observasjonsskjema', 'logg', 'skjema', 'mal'],
  },
  {
    slug: 'undringsnotat',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 11,
    nb: article({
      title: 'Skriv en undring',
      summary: 'Noen linjer til deg selv, uten navn, så du husker hva du så og hva du bestemte deg for.',
      body: prose`
        ### Svar på dette
        - **Hva lurer jeg på?** Én setning.
        - **Hva har jeg sett?** To eksempler, med dag.
        - **Når går det bra?**
        - **Hva har jeg gjort, og hva har andre prøvd?**
        - **Hva sier barnet? Hva sier foreldrene?** Skriv det bare når du har spurt.
        - **Gjelder det miljøet?** Da er det et annet spor.
        - **Kan det være vold, overgrep eller omsorgssvikt?** Da stopper du her og følger den siden.
        - **Hva gjør jeg nå, og når har jeg bestemt meg?**

        ### Slik skriver du
        - Uten barnets navn, fødselsdato og uten ting som røper hvem det er.
        - Kort. Ti linjer er mye.
        - Slik at du kunne vist det til barnet.

        ### I Laget
        Er du innlogget, kan du skrive undringen under **Undring**. Bare du ser den, til du deler den. Du får en påminnelse når det er
        på tide å bestemme seg, og den slettes av seg selv.

        ### Utenfor
        Undringen er ikke en del av stafettloggen, journalen eller elevmappa.
      `,
    }),
    nn: article({
      title: 'Skriv ei undring',
      summary: 'Nokre linjer til deg sjølv, utan namn, så du hugsar kva du såg og kva du bestemte deg for.',
      body: prose`
        ### Svar på dette
        - **Kva lurer eg på?** Éi setning.
        - **Kva har eg sett?** To døme, med dag.
        - **Når går det bra?**
        - **Kva har eg gjort, og kva har andre prøvd?**
        - **Kva seier barnet? Kva seier foreldra?** Skriv det berre når du har spurt.
        - **Gjeld det miljøet?** Då er det eit anna spor.
        - **Kan det vere vald, overgrep eller omsorgssvikt?** Då stoppar du her og følgjer den sida.
        - **Kva gjer eg no, og når har eg bestemt meg?**

        ### Slik skriv du
        - Utan namnet på barnet, fødselsdato og ting som røper kven det er.
        - Kort. Ti linjer er mykje.
        - Slik at du kunne ha vist det til barnet.

        ### I Laget
        Er du innlogga, kan du skrive undringa under **Undring**. Berre du ser ho, til du deler ho. Du får ei påminning når det er
        på tide å bestemme seg, og ho blir sletta av seg sjølv.

        ### Utanfor
        Undringa er ikkje ein del av stafettloggen, journalen eller elevmappa.
      `,
    }),
    en: {
      title: 'Write a wonder',
      summary: 'A few lines to yourself, without a name, so that you remember what you saw and decided.',
    },
    tools: [violence],
    next: ['gjor-det-konkret', 'del-undringen'],
    words: ['undring', 'notat', 'mal', 'skjema'],
  },
]
