import { confidentiality, dutyToReport } from './laws.ts'
import { article, prose } from './prose.ts'
import type { StarterPage } from './starter.ts'
import { emergency, simultaneous, violence } from './tools.ts'

/** Bringing it to others: a report to child welfare, and a question without a name. */
export const passingOnTopics: readonly StarterPage[] = [
  {
    slug: 'bekymringsmelding',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 17,
    nb: article({
      title: 'Skriv en bekymringsmelding',
      summary: 'Meldingen til barneverntjenesten er din egen. Slik skriver du den, og slik går du fram etterpå.',
      body: prose`
        ### Før du skriver
        - Haster det, ringer du. Meldingen kan komme etterpå.
        - Er du i tvil, ring barneverntjenesten og drøft uten navn.
        - Skal foreldrene vite det først? **Ikke** ved mistanke om vold, overgrep eller noe som kan sette barnet i fare. Ellers er det best at
        de hører det fra deg. Spør barnevernet hvis du er usikker.

        ### Ta med
        - hvem barnet og foreldrene er
        - hva du er bekymret for, og hvor lenge
        - hva du har **sett og hørt**, når og hvor, og hva barnet har sagt, ordrett
        - hva dere har gjort, og hva som hjalp
        - hvem som vet om bekymringen, og om foreldrene vet det, med grunn
        - hvem som kan svare på spørsmål

        ### Slik skriver du
        - Skill mellom det du så, det noen fortalte, og det du tenker.
        - Ta med det som er bra også.
        - Skriv slik at foreldrene kan lese den.

        ### I Laget
        Er du innlogget, finner du et utkast du kan fylle ut under **Bekymringsmelding**. Bare du ser det. Du tar det ut som et dokument, sender
        det utenom Laget, og merker det som levert. Da slettes utkastet.

        ### Etterpå
        Du følger fortsatt opp barnet. Spør når du kan vente et svar. Noter selv hva du gjorde, i tjenestens eget system.

        ### Utenfor stafettloggen
        Meldingen står aldri i stafettloggen, og ingen leder skal godkjenne den.
      `,
    }),
    nn: article({
      title: 'Skriv ei bekymringsmelding',
      summary: 'Meldinga til barnevernstenesta er di eiga. Slik skriv du ho, og slik går du fram etterpå.',
      body: prose`
        ### Før du skriv
        - Hastar det, ringjer du. Meldinga kan kome etterpå.
        - Er du i tvil, ring barnevernstenesta og drøft utan namn.
        - Skal foreldra vite det først? **Ikkje** ved mistanke om vald, overgrep eller noko som kan setje barnet i fare. Elles er det best at
        dei høyrer det frå deg. Spør barnevernet om du er usikker.

        ### Ta med
        - kven barnet og foreldra er
        - kva du er uroleg for, og kor lenge
        - kva du har **sett og høyrt**, når og kvar, og kva barnet har sagt, ord for ord
        - kva de har gjort, og kva som hjelpte
        - kven som veit om uroa, og om foreldra veit det, med grunn
        - kven som kan svare på spørsmål

        ### Slik skriv du
        - Skil mellom det du såg, det nokon fortalde, og det du tenkjer.
        - Ta med det som er bra òg.
        - Skriv slik at foreldra kan lese ho.

        ### I Laget
        Er du innlogga, finn du eit utkast du kan fylle ut under **Bekymringsmelding**. Berre du ser det. Du tek det ut som eit dokument, sender
        det utanom Laget, og merkjer det som levert. Då blir utkastet sletta.

        ### Etterpå
        Du følgjer framleis opp barnet. Spør når du kan vente eit svar. Noter sjølv kva du gjorde, i systemet til tenesta.

        ### Utanfor stafettloggen
        Meldinga står aldri i stafettloggen, og ingen leiar skal godkjenne ho.
      `,
    }),
    en: {
      title: 'Write a concern report',
      summary: 'The report to child welfare is your own. How to write it, and what to do afterwards.',
    },
    law: [dutyToReport],
    tools: [emergency, violence],
    next: ['samtidighetsansvar'],
    checklist: {
      nb: [
        'Jeg har skrevet hva jeg så, og når',
        'Jeg har skilt mellom det jeg så og det jeg tenker',
        'Jeg har levert meldingen',
        'Jeg vet hva jeg gjør videre for barnet',
      ],
      nn: [
        'Eg har skrive kva eg såg, og når',
        'Eg har skilt mellom det eg såg og det eg tenkjer',
        'Eg har levert meldinga',
        'Eg veit kva eg gjer vidare for barnet',
      ],
    },
    words: ['melde', 'melding', 'barnevernet', 'mal', 'skjema', 'meldeplikt'],
  },
  {
    slug: 'droft-uten-navn',
    kind: 'topic',
    audience: 'staff',
    level: null,
    order: 18,
    nb: article({
      title: 'Drøft uten navn',
      summary: 'Få råd fra flere fag uten at noen vet hvem barnet er. Slik forbereder du spørsmålet.',
      body: prose`
        Drøfting gir deg råd. Ingen tar over, og ansvaret er fortsatt ditt.

        ### Ikke drøft dette
        Har du grunn til å tro at barnet blir utsatt for vold, overgrep eller alvorlig omsorgssvikt, skal du **melde**, ikke drøfte. Er du
        usikker på om det er slik, ring barneverntjenesten i dag.

        ### Fortell
        - omtrent hvor gammelt barnet er, og hvor du møter det
        - hva du ser, med et par eksempler
        - hva som går bra
        - hva som er prøvd, og hvordan det gikk
        - hva barnet sier, og hva foreldrene sier
        - **hva du vil ha råd om**, i ett spørsmål

        ### La være å si
        Navn, fødselsdato, adresse, skole, avdeling, søsken, yrke, hjemland når det er få, og alt som er så særskilt at noen vil kjenne det igjen.
        I en liten kommune skal det lite til.

        ### Etterpå
        - Skriv ned rådet, hvem som gjør hva, og når du ser på det igjen.
        - Fortell familien at du har spurt om råd, når det er trygt.
        - Si etter noen uker hvordan det gikk. Da lærer teamet.

        ### Med navn
        Vil familien, kan de være med, og dere kan snakke om barnet med navn. Da trengs samtykke.
      `,
    }),
    nn: article({
      title: 'Drøft utan namn',
      summary: 'Få råd frå fleire fag utan at nokon veit kven barnet er. Slik førebur du spørsmålet.',
      body: prose`
        Drøfting gir deg råd. Ingen tek over, og ansvaret er framleis ditt.

        ### Ikkje drøft dette
        Har du grunn til å tru at barnet blir utsett for vald, overgrep eller alvorleg omsorgssvikt, skal du **melde**, ikkje drøfte. Er du
        usikker på om det er slik, ring barnevernstenesta i dag.

        ### Fortel
        - omtrent kor gammalt barnet er, og kvar du møter det
        - kva du ser, med eit par døme
        - kva som går bra
        - kva som er prøvd, og korleis det gjekk
        - kva barnet seier, og kva foreldra seier
        - **kva du vil ha råd om**, i eitt spørsmål

        ### La vere å seie
        Namn, fødselsdato, adresse, skule, avdeling, søsken, yrke, heimland når det er få, og alt som er så særskilt at nokon vil kjenne det
        igjen. I ein liten kommune skal det lite til.

        ### Etterpå
        - Skriv ned rådet, kven som gjer kva, og når du ser på det igjen.
        - Fortel familien at du har spurt om råd, når det er trygt.
        - Sei etter nokre veker korleis det gjekk. Då lærer teamet.

        ### Med namn
        Vil familien, kan dei vere med, og de kan snakke om barnet med namn. Då trengst samtykke.
      `,
    }),
    en: {
      title: 'Discuss without a name',
      summary: 'Advice from several disciplines without anyone knowing who the child is.',
    },
    law: [confidentiality],
    tools: [violence, simultaneous],
    next: ['del-undringen', 'forsta-sammen'],
    words: ['anonymt', 'drøftingsteam', 'konsultasjonsteam', 'kompetanseteam', 'råd', 'rettleiing', 'veiledning'],
  },
]
