import { childCoordinator, dutyToCoordinate } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'

/** What each level is for; its steps stand in a file of their own. */
export const levels: readonly StarterPage[] = [
  {
    slug: 'niva-0',
    kind: 'level',
    audience: 'staff',
    level: 0,
    order: 0,
    nb: article({
      title: 'Nivå 0: Er det grunn til bekymring?',
      summary: 'Du lurer på om et barn har det bra. Her finner du ut hva du ser, deler det, og bestemmer veien videre.',
      body: prose`
        Det begynner ofte med noe lite: et barn som er stillere enn før, en forelder som ikke kommer, en uro du ikke helt får tak i. Du trenger
        ikke å være sikker for å begynne. Du trenger bare å ta det på alvor.

        På nivå 0 skal du

        - spørre deg om det haster
        - sette ord på det du ser
        - dele det med noen
        - snakke med barnet og foreldrene
        - bestemme hva som skjer videre, sammen med leder og familie

        Trinnene er en rekkefølge, ikke en trapp du må gå slavisk. Ofte går du litt fram og tilbake.

        ### Dette er ikke nivå 0
        Mistenker du vold, overgrep eller alvorlig omsorgssvikt, skal du ikke undre deg videre her, og du skal ikke kontakte foreldrene.
        Gå til [Mistanke om vold eller overgrep](/handlingsveileder/mistanke-om-vold).

        ### Hvor står det skrevet
        Undringen din hører ikke hjemme i en stafettlogg. Den er din, og den skrives uten navnet på barnet. En stafettlogg åpnes først når
        familien har sagt ja.
      `,
    }),
    nn: article({
      title: 'Nivå 0: Er det grunn til uro?',
      summary: 'Du lurer på om eit barn har det bra. Her finn du ut kva du ser, deler det, og avgjer vegen vidare.',
      body: prose`
        Det byrjar ofte med noko lite: eit barn som er stillare enn før, ein forelder som ikkje kjem, ei uro du ikkje heilt får tak i. Du treng
        ikkje å vere sikker for å byrje. Du treng berre å ta det på alvor.

        På nivå 0 skal du

        - spørje deg om det hastar
        - setje ord på det du ser
        - dele det med nokon
        - snakke med barnet og foreldra
        - avgjere kva som skjer vidare, saman med leiar og familie

        Stega er ei rekkjefølgje, ikkje ei trapp du må gå slavisk. Ofte går du litt fram og tilbake.

        ### Dette er ikkje nivå 0
        Mistenkjer du vald, overgrep eller alvorleg omsorgssvikt, skal du ikkje undre deg vidare her, og du skal ikkje kontakte foreldra.
        Gå til [Mistanke om vald eller overgrep](/handlingsveileder/mistanke-om-vold).

        ### Kvar står det skrive
        Undringa di høyrer ikkje heime i ein stafettlogg. Ho er di, og ho blir skriven utan namnet på barnet. Ein stafettlogg blir opna først
        når familien har sagt ja.
      `,
    }),
    en: {
      title: 'Level 0: Is there reason for concern?',
      summary: 'You wonder whether a child is well. Put it into words, share it, and decide the way forward.',
    },
    next: ['er-det-akutt', 'niva-1'],
  },
  {
    slug: 'niva-1',
    kind: 'level',
    audience: 'staff',
    level: 1,
    order: 0,
    nb: article({
      title: 'Nivå 1: Hjelp i egen tjeneste',
      summary: 'Dere og familien lager en plan med det dere selv kan gjøre, og ser om det hjelper.',
      body: prose`
        Det meste løses her: i barnehagen, på skolen, på helsestasjonen. Dere blir enige med barnet og foreldrene om hva dere vil oppnå, hvem
        som gjør hva, og når dere ser på det igjen.

        På nivå 1 skal dere

        - forstå utfordringen sammen med familien
        - lage en plan med få, tydelige tiltak
        - gjøre det dere avtalte
        - se om det hjelper
        - velge veien videre

        ### Stafettlogg fra nå av
        Når tiltakene begynner, spør dere familien om samtykke til en stafettlogg. Der står målet, tiltakene og avtalene, og familien leser det
        samme som dere. En person holder stafettpinnen. Sier familien nei, følger dere den samme planen uten loggen.

        ### Råd utenfra
        Dere kan spørre andre tjenester om råd uten navn. Det er fortsatt nivå 1. Det gjelder også ressursteamet i barnehagen eller på skolen.
      `,
    }),
    nn: article({
      title: 'Nivå 1: Hjelp i eiga teneste',
      summary: 'De og familien lagar ein plan med det de sjølve kan gjere, og ser om det hjelper.',
      body: prose`
        Det meste blir løyst her: i barnehagen, på skulen, på helsestasjonen. De blir samde med barnet og foreldra om kva de vil oppnå, kven
        som gjer kva, og når de ser på det igjen.

        På nivå 1 skal de

        - forstå utfordringa saman med familien
        - lage ein plan med få, tydelege tiltak
        - gjere det de avtalte
        - sjå om det hjelper
        - velje vegen vidare

        ### Stafettlogg frå no av
        Når tiltaka byrjar, spør de familien om samtykke til ein stafettlogg. Der står målet, tiltaka og avtalane, og familien les det
        same som de. Éin person held stafettpinnen. Seier familien nei, følgjer de den same planen utan loggen.

        ### Råd utanfrå
        De kan spørje andre tenester om råd utan namn. Det er framleis nivå 1. Det gjeld også ressursteamet i barnehagen eller på skulen.
      `,
    }),
    en: {
      title: 'Level 1: Help within one service',
      summary: 'Make a plan with the family, carry it out, and see whether it helps.',
    },
    next: ['forsta-sammen', 'niva-2'],
  },
  {
    slug: 'niva-2',
    kind: 'level',
    audience: 'staff',
    level: 2,
    order: 0,
    nb: article({
      title: 'Nivå 2: Én eller to tjenester til',
      summary: 'Dere trenger noen med på laget. Familien velger hvem, og alle får én plan.',
      body: prose`
        Dere har prøvd det dere kan selv, eller dere ser at barnet trenger noe dere ikke har. Da inviterer dere en tjeneste til, sammen med
        familien.

        På nivå 2 skal dere

        - spørre familien om samtykke til akkurat den tjenesten
        - møtes, og lage én felles plan
        - gjøre hver deres del, og vite om hverandres
        - evaluere sammen, med barnets egen opplevelse
        - velge veien videre

        ### Ingen overtar
        En ny tjeneste kommer i tillegg. Du som fulgte barnet, følger det fortsatt. Stafettpinnen ligger hos den som har den, til en annen har
        sagt ja til å ta over.

        ### Møter uten foreldrene
        Dette er unntaket. Slike møter brukes bare for å avklare hvem som har ansvar for hva, og foreldrene har sagt ja på forhånd.
      `,
    }),
    nn: article({
      title: 'Nivå 2: Éi eller to tenester til',
      summary: 'De treng nokon med på laget. Familien vel kven, og alle får éin plan.',
      body: prose`
        De har prøvd det de kan sjølve, eller de ser at barnet treng noko de ikkje har. Då inviterer de ei teneste til, saman med
        familien.

        På nivå 2 skal de

        - spørje familien om samtykke til akkurat den tenesta
        - møtast, og lage éin felles plan
        - gjere kvar sin del, og vite om det dei andre gjer
        - evaluere saman, med barnet si eiga oppleving
        - velje vegen vidare

        ### Ingen tek over
        Ei ny teneste kjem i tillegg. Du som følgde barnet, følgjer det framleis. Stafettpinnen ligg hos den som har han, til ein annan har
        sagt ja til å ta over.

        ### Møte utan foreldra
        Dette er unntaket. Slike møte blir brukte berre for å avklare kven som har ansvar for kva, og foreldra har sagt ja på førehand.
      `,
    }),
    en: {
      title: 'Level 2: One or two more services',
      summary: 'Someone joins the team. The family chooses who, and there is one plan.',
    },
    next: ['inviter-en-tjeneste', 'niva-3', 'niva-1'],
  },
  {
    slug: 'niva-3',
    kind: 'level',
    audience: 'staff',
    level: 3,
    order: 0,
    nb: article({
      title: 'Nivå 3: Flere tjenester sammen',
      summary: 'Når mange skal hjelpe, må noen samordne. Barnet skal merke én innsats, ikke fem.',
      body: prose`
        Barnet og familien trenger hjelp fra flere samtidig, ofte over lengre tid. Faren er størst for at noe faller mellom to stoler, og at
        familien selv må holde trådene.

        På nivå 3 skal dere

        - samle dem som trengs, og ikke flere
        - lage én plan der rekkefølgen er tydelig
        - samordne, og si fra når noe stopper
        - evaluere til fast tid
        - be om hjelp oppover når dere står fast
        - velge veien videre

        ### Spør hver gang
        - Har familien rett til barnekoordinator, koordinator eller individuell plan? Si det til dem, og hjelp dem å søke.
        - Er stafettpinnen hos rett person nå?
        - Kan noe av det vi gjør, slutte?

        ### Nivå 3 er ikke det samme som barnevern
        Barnevernet kan være med på alle nivåer. Plikten til å melde gjelder på alle nivåer.
      `,
    }),
    nn: article({
      title: 'Nivå 3: Fleire tenester saman',
      summary: 'Når mange skal hjelpe, må nokon samordne. Barnet skal merke éin innsats, ikkje fem.',
      body: prose`
        Barnet og familien treng hjelp frå fleire samtidig, ofte over lengre tid. Faren er størst for at noko fell mellom to stolar, og at
        familien sjølv må halde trådane.

        På nivå 3 skal de

        - samle dei som trengst, og ikkje fleire
        - lage éin plan der rekkjefølgja er tydeleg
        - samordne, og seie frå når noko stoppar
        - evaluere til fast tid
        - be om hjelp oppover når de står fast
        - velje vegen vidare

        ### Spør kvar gong
        - Har familien rett til barnekoordinator, koordinator eller individuell plan? Sei det til dei, og hjelp dei å søkje.
        - Er stafettpinnen hos rett person no?
        - Kan noko av det vi gjer, slutte?

        ### Nivå 3 er ikkje det same som barnevern
        Barnevernet kan vere med på alle nivå. Plikta til å melde gjeld på alle nivå.
      `,
    }),
    en: {
      title: 'Level 3: Several services together',
      summary: 'When many help, someone must coordinate. The child should notice one effort, not five.',
    },
    law: [dutyToCoordinate, childCoordinator],
    next: ['samle-laget', 'niva-2'],
  },
]
