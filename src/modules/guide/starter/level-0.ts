import { avvergeplikt } from './laws.ts'
import { prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { concernReport, emergency, observationNote, signs, violence, wonderWords } from './tools.ts'

/** Level 0: is there reason for concern? */
export const level0: readonly StarterPage[] = [
  {
    slug: 'er-det-akutt',
    kind: 'step',
    audience: 'staff',
    level: 0,
    order: 1,
    nb: {
      title: 'Haster det?',
      summary: 'Det første du spør deg om, hver gang: Er barnet trygt nå?',
      what: prose`
        Finn ut om barnet eller noen rundt det er i fare. Tenk særlig på

        - vold, trusler, overgrep eller alvorlig omsorgssvikt
        - en voksen som er beruset når barnet skal hentes eller passes
        - snakk om å skade seg selv eller ta sitt eget liv
        - et lite barn uten en voksen
        - alvorlig sykdom eller skade
      `,
      how: prose`
        - Er det fare nå: ring **112** (politi) eller **113** (ambulanse). Ikke vent på leder.
        - Haster det, men ikke på minuttet: ring barneverntjenesten eller barnevernvakta.
        - Mistenker du vold eller overgrep: følg den egne siden, og si ikke fra til foreldrene.
        - Er du usikker: drøft uten å si navnet, i dag.
      `,
      who: prose`Du som ser det. Du trenger ingen tillatelse for å ringe. Si det til lederen din samme dag.`,
      body: prose`
        ### Husk
        - Magefølelse er nok til å ta en telefon. Du skal ikke bevise noe.
        - Plikten til å melde er din egen. Ingen kan si nei på dine vegne.
        - Noter klokkeslett, hva du så og hva som ble sagt, ordrett.

        ### Hva så
        Er svaret nei, går du videre til å sette ord på undringen. Er svaret ja, har du fortsatt et ansvar for barnet etter at du har ringt.
        Se [Samtidighetsansvar](/handlingsveileder/samtidighetsansvar).

        ### Utenfor stafettloggen
        Det som gjelder akutt fare, melding og politi, skrives ikke i stafettloggen.
      `,
    },
    nn: {
      title: 'Hastar det?',
      summary: 'Det første du spør deg om, kvar gong: Er barnet trygt no?',
      what: prose`
        Finn ut om barnet eller nokon rundt det er i fare. Tenk særleg på

        - vald, truslar, overgrep eller alvorleg omsorgssvikt
        - ein vaksen som er rusa når barnet skal hentast eller passast
        - snakk om å skade seg sjølv eller ta sitt eige liv
        - eit lite barn utan ein vaksen
        - alvorleg sjukdom eller skade
      `,
      how: prose`
        - Er det fare no: ring **112** (politi) eller **113** (ambulanse). Ikkje vent på leiar.
        - Hastar det, men ikkje på minuttet: ring barnevernstenesta eller barnevernvakta.
        - Mistenkjer du vald eller overgrep: følg den eigne sida, og sei ikkje frå til foreldra.
        - Er du usikker: drøft utan å seie namnet, i dag.
      `,
      who: prose`Du som ser det. Du treng ikkje løyve for å ringje. Sei det til leiaren din same dag.`,
      body: prose`
        ### Hugs
        - Magekjensla er nok til å ta ein telefon. Du skal ikkje bevise noko.
        - Plikta til å melde er di eiga. Ingen kan seie nei på dine vegner.
        - Noter klokkeslett, kva du såg og kva som vart sagt, ord for ord.

        ### Kva så
        Er svaret nei, går du vidare til å setje ord på undringa. Er svaret ja, har du framleis eit ansvar for barnet etter at du har ringt.
        Sjå [Samtidigheitsansvar](/handlingsveileder/samtidighetsansvar).

        ### Utanfor stafettloggen
        Det som gjeld akutt fare, melding og politi, blir ikkje skrive i stafettloggen.
      `,
    },
    en: { title: 'Is it urgent?', summary: 'The first question, every time: is the child safe now?' },
    deadline: { nb: 'Straks, samme dag', nn: 'Straks, same dag' },
    law: [avvergeplikt],
    tools: [emergency, violence, concernReport],
    next: ['sett-ord-pa-undringen', 'mistanke-om-vold'],
    checklist: {
      nb: [
        'Jeg har spurt meg om barnet er trygt nå',
        'Jeg har ringt hvis det hastet',
        'Jeg har sagt det til lederen min',
      ],
      nn: [
        'Eg har spurt meg om barnet er trygt no',
        'Eg har ringt dersom det hasta',
        'Eg har sagt det til leiaren min',
      ],
    },
    sees: {
      nb: 'Et barn kan være i fare akkurat nå',
      nn: 'Eit barn kan vere i fare akkurat no',
      en: 'A child may be in danger right now',
    },
    words: ['akutt', 'nødnummer', 'naudnummer', 'selvmord', 'sjølvmord', 'full', 'ruset'],
  },
  {
    slug: 'sett-ord-pa-undringen',
    kind: 'step',
    audience: 'staff',
    level: 0,
    order: 2,
    nb: {
      title: 'Sett ord på undringen',
      summary: 'Undringen er din. Den kan være vag, og den trenger ingen forklaring ennå.',
      what: prose`
        Gjør uroen til noe du kan si høyt. Kom den av noe du selv har sett, eller av noe noen har fortalt deg? Begge deler teller.
      `,
      how: prose`
        - Skriv én setning: «Jeg lurer på …»
        - Skriv når det begynte, og om det er blitt mer eller mindre.
        - Skriv også hva barnet får til, og når det har det bra.
        - Ikke gi det et navn. «Han gråter når han skal gå inn», ikke «han er engstelig».
        - Ikke skriv barnets navn i undringen.
      `,
      who: prose`Du som undrer deg, uansett stilling. Assistenten og vikaren ser ofte mest.`,
      body: prose`
        ### Husk
        - En endring som varer, betyr mer enn en dårlig dag.
        - Se på tegn og ressurser som hjelp til å se, ikke som en liste å krysse av.
        - Det er lov å ta feil. Det koster lite å undre seg, og mye å la være.

        ### Hva så
        Gjør undringen konkret, eller del den med en gang om du heller vil tenke sammen med noen.
      `,
    },
    nn: {
      title: 'Set ord på undringa',
      summary: 'Undringa er di. Ho kan vere vag, og ho treng inga forklaring enno.',
      what: prose`
        Gjer uroa til noko du kan seie høgt. Kom ho av noko du sjølv har sett, eller av noko nokon har fortalt deg? Begge delar tel.
      `,
      how: prose`
        - Skriv éi setning: «Eg lurer på …»
        - Skriv når det byrja, og om det er blitt meir eller mindre.
        - Skriv også kva barnet får til, og når det har det bra.
        - Ikkje gi det eit namn. «Han græt når han skal gå inn», ikkje «han er engsteleg».
        - Ikkje skriv namnet på barnet i undringa.
      `,
      who: prose`Du som undrar deg, uansett stilling. Assistenten og vikaren ser ofte mest.`,
      body: prose`
        ### Hugs
        - Ei endring som varer, betyr meir enn ein dårleg dag.
        - Bruk teikn og ressursar som hjelp til å sjå, ikkje som ei liste å krysse av.
        - Det er lov å ta feil. Det kostar lite å undre seg, og mykje å la vere.

        ### Kva så
        Gjer undringa konkret, eller del ho med ein gong om du heller vil tenkje saman med nokon.
      `,
    },
    en: {
      title: 'Put the wonder into words',
      summary: 'It is yours, it may be vague, and it needs no explanation yet.',
    },
    variants: [
      {
        service: 'health',
        nb: 'Du undrer deg kanskje over helse, utvikling, samspill, trivsel, rus eller forholdet mellom forelder og barn. Skriv i journalen det du har plikt til å skrive der. Undringen her er et notat til deg selv.',
        nn: 'Du undrar deg kanskje over helse, utvikling, samspel, trivsel, rus eller forholdet mellom forelder og barn. Skriv i journalen det du har plikt til å skrive der. Undringa her er eit notat til deg sjølv.',
      },
      {
        service: 'nav',
        nb: 'Begynn med spørsmålet: Har du, eller bor du sammen med, barn? Spør alle, og spør tidlig. Da er det ikke et mistenkelig spørsmål, men et vanlig.',
        nn: 'Start med spørsmålet: Har du, eller bur du saman med, barn? Spør alle, og spør tidleg. Då er det ikkje eit mistenkeleg spørsmål, men eit vanleg.',
      },
      {
        service: 'leisure',
        nb: 'Du er kanskje den voksne barnet selv har valgt. Vær til stede, vær vennlig, og legg merke til. Du skal ikke undersøke.',
        nn: 'Du er kanskje den vaksne barnet sjølv har valt. Ver til stades, ver venleg, og legg merke til. Du skal ikkje undersøkje.',
      },
    ],
    deadline: { nb: 'Samme dag eller dagen etter', nn: 'Same dag eller dagen etter' },
    tools: [wonderWords, signs],
    next: ['gjor-det-konkret', 'del-undringen'],
    checklist: {
      nb: [
        'Jeg har skrevet én setning om hva jeg lurer på',
        'Jeg har skrevet når det begynte',
        'Jeg har skrevet noe barnet får til',
      ],
      nn: [
        'Eg har skrive éi setning om kva eg lurer på',
        'Eg har skrive når det byrja',
        'Eg har skrive noko barnet får til',
      ],
    },
  },
  {
    slug: 'gjor-det-konkret',
    kind: 'step',
    audience: 'staff',
    level: 0,
    order: 3,
    nb: {
      title: 'Gjør det konkret',
      summary: 'Fra følelse til hendelser: hva skjer, når, hvor ofte og med hvem?',
      what: prose`
        Finn eksempler. Let like mye etter det som taler mot undringen, som etter det som støtter den. Se på det som er rundt barnet også:
        gruppa, de voksne, dagen og rutinene.
      `,
      how: prose`
        Spør deg selv:

        - Hva har jeg sett og hørt? Hva sa eller gjorde barnet?
        - I hvilke situasjoner, når på dagen eller uka, og hvor ofte?
        - Med hvem? Er det likt med andre barn og voksne?
        - Hvordan har barnet det: trygt, vaktsomt, trist, sint, fraværende?
        - Kan det barnet gjør, være en måte å si noe på?
        - Når går det bra, og hva gjør vi da?
        - Har noen vært urolige før?
        - Gjelder det ett barn, eller er det noe ved gruppa eller oss?

        Observer et par ganger, korte stunder. Skriv det du ser for seg, og det du tenker om det for seg.
      `,
      who: prose`Du som undrer deg. Be gjerne en kollega se på det samme.`,
      body: prose`
        ### Husk
        - Gjelder det mobbing eller et utrygt miljø, følger du [det sporet](/handlingsveileder/mobbing-og-utrygt-miljo) i stedet.
        - Ikke bruk lang tid. Noen dager holder ofte.
        - Det du skriver om et navngitt barn i tjenestens eget system, kan familien be om å få se. Skriv slik at de kan lese det.

        ### Hva så
        Ble undringen borte? Da er det et godt svar. Ble den tydeligere? Del den.
      `,
    },
    nn: {
      title: 'Gjer det konkret',
      summary: 'Frå kjensle til hendingar: kva skjer, når, kor ofte og med kven?',
      what: prose`
        Finn døme. Leit like mykje etter det som talar mot undringa, som etter det som støttar ho. Sjå på det som er rundt barnet òg:
        gruppa, dei vaksne, dagen og rutinane.
      `,
      how: prose`
        Spør deg sjølv:

        - Kva har eg sett og høyrt? Kva sa eller gjorde barnet?
        - I kva situasjonar, når på dagen eller i veka, og kor ofte?
        - Med kven? Er det likt med andre barn og vaksne?
        - Korleis har barnet det: trygt, vaktsamt, trist, sint, fråverande?
        - Kan det barnet gjer, vere ein måte å seie noko på?
        - Når går det bra, og kva gjer vi då?
        - Har nokon vore urolege før?
        - Gjeld det eitt barn, eller er det noko ved gruppa eller oss?

        Observer eit par gonger, korte stunder. Skriv det du ser for seg, og det du tenkjer om det for seg.
      `,
      who: prose`Du som undrar deg. Be gjerne ein kollega sjå på det same.`,
      body: prose`
        ### Hugs
        - Gjeld det mobbing eller eit utrygt miljø, følgjer du [det sporet](/handlingsveileder/mobbing-og-utrygt-miljo) i staden.
        - Ikkje bruk lang tid. Nokre dagar er ofte nok.
        - Det du skriv om eit namngitt barn i systemet til tenesta, kan familien be om å få sjå. Skriv slik at dei kan lese det.

        ### Kva så
        Vart undringa borte? Då er det eit godt svar. Vart ho tydelegare? Del ho.
      `,
    },
    en: { title: 'Make it concrete', summary: 'From feeling to events: what happens, when, how often and with whom?' },
    deadline: { nb: 'Noen dager, høyst en uke', nn: 'Nokre dagar, høgst éi veke' },
    tools: [observationNote, signs, wonderWords],
    next: ['del-undringen'],
    checklist: {
      nb: [
        'Jeg har minst to konkrete eksempler',
        'Jeg har sett etter når det går bra',
        'Jeg har tenkt på det som er rundt barnet',
      ],
      nn: [
        'Eg har minst to konkrete døme',
        'Eg har sett etter når det går bra',
        'Eg har tenkt på det som er rundt barnet',
      ],
    },
  },
]
