import { nothingMore, type StarterTerm } from './starter.ts'

/** How services work together: the words that are used for one another. */
export const togetherWords: readonly StarterTerm[] = [
  {
    slug: 'samhandling',
    word: { nb: 'samhandling', nn: 'samhandling', en: 'interplay' },
    short: {
      nb: 'Vi handler i takt fordi vi forstår målet og rollene våre likt. Det bygger på tillit og på respekt for det de andre kan.',
      nn: 'Vi handlar i takt fordi vi forstår målet og rollene våre likt. Det byggjer på tillit og på respekt for det dei andre kan.',
      en: 'We act in step because we understand the goal and our roles alike. It rests on trust and on respect for what others can do.',
    },
    more: {
      nb: 'Noen bruker ordet om hele kommunen og «samarbeid» om det enkelte barnet. Her bruker vi det om måten vi handler på, samme hvor.',
      nn: 'Somme bruker ordet om heile kommunen og «samarbeid» om det einskilde barnet. Her bruker vi det om måten vi handlar på, same kvar.',
    },
    notSame: ['samarbeid', 'samordning'],
  },
  {
    slug: 'samarbeid',
    word: { nb: 'samarbeid', nn: 'samarbeid', en: 'cooperation' },
    short: {
      nb: 'To eller flere gjør noe sammen som de er enige om. Hver beholder sine egne mål og bestemmer over sitt eget.',
      nn: 'To eller fleire gjer noko saman som dei er samde om. Kvar held på sine eigne mål og bestemmer over sitt eige.',
      en: 'Two or more do something together that they agree on. Each keeps its own goals and decides over its own.',
    },
    more: {
      nb: 'Samarbeid avhenger ofte av hvem som kjenner hvem. Det er verdifullt, og det er sårbart når noen slutter.',
      nn: 'Samarbeid er ofte avhengig av kven som kjenner kven. Det er verdifullt, og det er sårbart når nokon sluttar.',
    },
    notSame: ['samordning', 'samhandling'],
  },
  {
    slug: 'samordning',
    word: { nb: 'samordning', nn: 'samordning', en: 'coordination' },
    short: {
      nb: 'Mål, ressurser og tiltak i flere tjenester ses i sammenheng og tilpasses hverandre. Det er bindende, og lederne er med.',
      nn: 'Mål, ressursar og tiltak i fleire tenester blir sett i samanheng og tilpassa kvarandre. Det er bindande, og leiarane er med.',
      en: 'Goals, resources and measures of several services are seen together and fitted to each other. It binds, and the leaders take part.',
    },
    more: {
      nb: 'Den som samordner, har fått myndighet til det, og hver tjeneste gir fra seg litt av sin selvbestemmelse. Derfor trenger samordning en beslutning, ikke bare god vilje. Tverrfaglig samarbeid kan være en del av samordningen.',
      nn: 'Den som samordnar, har fått mynde til det, og kvar teneste gir frå seg litt av si eiga råderett. Difor treng samordning ei avgjerd, ikkje berre god vilje. Tverrfagleg samarbeid kan vere ein del av samordninga.',
    },
    notSame: ['samarbeid', 'samhandling', 'tverrfaglig-samarbeid'],
  },
  {
    slug: 'koordinering',
    word: { nb: 'koordinering', nn: 'koordinering', en: 'coordinating' },
    short: {
      nb: 'Et annet ord for samordning. Si gjerne om du mener rundt ett barn, eller i hele kommunen.',
      nn: 'Eit anna ord for samordning. Sei gjerne om du meiner rundt eitt barn, eller i heile kommunen.',
      en: 'Another word for coordination. Say whether you mean around one child or in the whole municipality.',
    },
    more: nothingMore,
    notSame: ['samarbeid'],
  },
  {
    slug: 'tverrfaglig-samarbeid',
    word: { nb: 'tverrfaglig samarbeid', nn: 'tverrfagleg samarbeid', en: 'interdisciplinary cooperation' },
    short: {
      nb: 'Folk med ulike fag arbeider sammen om det samme. Det er en form for samarbeid, ikke et annet ord for samordning.',
      nn: 'Folk med ulike fag arbeider saman om det same. Det er ei form for samarbeid, ikkje eit anna ord for samordning.',
      en: 'People of different disciplines work together on the same matter. A form of cooperation, not another word for coordination.',
    },
    more: nothingMore,
    notSame: ['samordning', 'tverretatlig'],
  },
  {
    slug: 'tverrprofesjonell',
    word: { nb: 'tverrprofesjonell', nn: 'tverrprofesjonell', en: 'interprofessional' },
    short: {
      nb: 'På tvers av yrkesgrupper, også innenfor samme tjeneste: lærer og miljøterapeut, jordmor og helsesykepleier.',
      nn: 'På tvers av yrkesgrupper, også innanfor same teneste: lærar og miljøterapeut, jordmor og helsesjukepleiar.',
      en: 'Across professions, also within one service: teacher and social worker, midwife and public health nurse.',
    },
    more: nothingMore,
    notSame: ['tverretatlig', 'tverrsektoriell'],
  },
  {
    slug: 'tverretatlig',
    word: { nb: 'tverretatlig', nn: 'tverretatleg', en: 'interagency' },
    short: {
      nb: 'På tvers av tjenester eller virksomheter: skolen og barneverntjenesten, helsestasjonen og PPT.',
      nn: 'På tvers av tenester eller verksemder: skulen og barnevernstenesta, helsestasjonen og PPT.',
      en: 'Across services or organisations: the school and child welfare, the health clinic and the educational psychology service.',
    },
    more: {
      nb: 'I mange kommuner brukes ordet likt med «tverrsektoriell», fordi etater er blitt til sektorer. Avtal hva dere mener.',
      nn: 'I mange kommunar blir ordet brukt likt med «tverrsektoriell», fordi etatar er blitt til sektorar. Avtal kva de meiner.',
    },
    notSame: ['tverrprofesjonell', 'tverrsektoriell'],
  },
  {
    slug: 'tverrsektoriell',
    word: { nb: 'tverrsektoriell', nn: 'tverrsektoriell', en: 'intersectoral' },
    short: {
      nb: 'På tvers av samfunnssektorer, for eksempel helse og oppvekst. Det går på tvers av både yrker og tjenester, og krever mest.',
      nn: 'På tvers av samfunnssektorar, til dømes helse og oppvekst. Det går på tvers av både yrke og tenester, og krev mest.',
      en: 'Across sectors of society, such as health and education. It crosses both professions and services, and demands most.',
    },
    more: nothingMore,
    notSame: ['tverretatlig', 'tverrprofesjonell'],
  },
  {
    slug: 'samordningsstigen',
    word: { nb: 'samordningsstigen', nn: 'samordningsstigen', en: 'the coordination ladder' },
    short: {
      nb: 'Fire trinn: dele informasjon, forstå problemet likt, unngå å svekke hverandres mål, og lage felles plan og tiltak.',
      nn: 'Fire steg: dele informasjon, forstå problemet likt, unngå å svekkje måla til kvarandre, og lage felles plan og tiltak.',
      en: "Four steps: share information, understand the problem alike, avoid weakening each other's goals, and make plans and measures together.",
    },
    more: {
      nb: 'Noen ganger er første trinn nok. Bli enige om hvor høyt dere vil før dere lager møter og roller.',
      nn: 'Nokre gonger er første steg nok. Bli samde om kor høgt de vil før de lagar møte og roller.',
    },
    notSame: ['samordning'],
  },
]
