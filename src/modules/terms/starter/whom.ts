import { nothingMore, type StarterTerm } from './starter.ts'

/** For whom, and about what. */
export const whomWords: readonly StarterTerm[] = [
  {
    slug: 'utsatte-barn-og-unge',
    word: { nb: 'utsatte barn og unge', nn: 'utsette barn og unge', en: 'children and young people at risk' },
    short: {
      nb: 'Barn og unge som over tid trenger hjelp fra minst to tjenester. De kan ha svært ulik bakgrunn og ulike behov.',
      nn: 'Barn og unge som over tid treng hjelp frå minst to tenester. Dei kan ha svært ulik bakgrunn og ulike behov.',
      en: 'Children and young people who over time need help from at least two services. Their backgrounds and needs can differ widely.',
    },
    more: {
      nb: 'Vi bruker ordet bredt. Gjelder det bare dem som har det aller vanskeligst, kommer hjelpen for sent til å forebygge. Det er barnets behov som avgjør hvem som skal hjelpe. Ordet er for planer og samtaler mellom voksne. Til barnet bruker vi navnet.',
      nn: 'Vi bruker ordet breitt. Gjeld det berre dei som har det aller vanskelegast, kjem hjelpa for seint til å førebyggje. Det er behova til barnet som avgjer kven som skal hjelpe. Ordet er for planar og samtalar mellom vaksne. Til barnet bruker vi namnet.',
    },
    notSame: ['gjenstridige-problemer'],
  },
  {
    slug: 'gjenstridige-problemer',
    word: { nb: 'gjenstridige problemer', nn: 'gjenstridige problem', en: 'wicked problems' },
    short: {
      nb: 'Problemer som ikke lar seg avgrense eller løse én gang for alle. Flere sektorer er berørt, og de forstår problemet ulikt.',
      nn: 'Problem som ikkje lèt seg avgrense eller løyse éin gong for alle. Fleire sektorar er råka, og dei forstår problemet ulikt.',
      en: 'Problems that cannot be delimited or solved once and for all. Several sectors are concerned, and understand them differently.',
    },
    more: {
      nb: 'Det er problemet som er gjenstridig, aldri barnet eller familien. Det hjelper ikke å dele det i biter. Først må dere forstå det sammen.',
      nn: 'Det er problemet som er gjenstridig, aldri barnet eller familien. Det hjelper ikkje å dele det i bitar. Først må de forstå det saman.',
    },
    notSame: ['medgjorlige-problemer', 'utsatte-barn-og-unge'],
  },
  {
    slug: 'medgjorlige-problemer',
    word: { nb: 'medgjørlige problemer', nn: 'medgjerlege problem', en: 'tame problems' },
    short: {
      nb: 'Problemer som kan avgrenses, deles opp og løses, også når de er sammensatte. Da kan hver tjeneste ta sin del.',
      nn: 'Problem som kan avgrensast, delast opp og løysast, også når dei er samansette. Då kan kvar teneste ta sin del.',
      en: 'Problems that can be delimited, divided and solved, even when they are compound. Then each service can take its part.',
    },
    more: nothingMore,
    notSame: ['gjenstridige-problemer'],
  },
  {
    slug: 'brukermedvirkning',
    word: { nb: 'brukermedvirkning', nn: 'brukarmedverknad', en: 'user participation' },
    short: {
      nb: 'Barn, unge og foreldre er med og former hjelpen: når den planlegges, gis og evalueres. Det de sier, får følger.',
      nn: 'Barn, unge og foreldre er med og formar hjelpa: når ho blir planlagd, gitt og evaluert. Det dei seier, får følgjer.',
      en: 'Children, young people and parents shape the help: when it is planned, given and evaluated. What they say has consequences.',
    },
    more: {
      nb: 'Fire krav hører til:\n\n- Hjelpen er tilpasset den det gjelder.\n- Tjenestene henger sammen for den som får dem.\n- Barnet og familien får rom til å medvirke, og blir tatt hensyn til.\n- Det er lett å få kontakt, oversikt og nok informasjon til å velge.',
      nn: 'Fire krav høyrer til:\n\n- Hjelpa er tilpassa den det gjeld.\n- Tenestene heng saman for den som får dei.\n- Barnet og familien får rom til å medverke, og blir tekne omsyn til.\n- Det er lett å få kontakt, oversikt og nok informasjon til å velje.',
    },
    notSame: ['samtykke'],
  },
  {
    slug: 'kjennetegn',
    word: { nb: 'kjennetegn', nn: 'kjenneteikn', en: 'hallmark' },
    short: {
      nb: 'Det vi kan se, høre eller telle når et mål er på vei til å bli nådd. Barn og unge skal kunne kjenne det igjen.',
      nn: 'Det vi kan sjå, høyre eller telje når eit mål er på veg til å bli nådd. Barn og unge skal kunne kjenne det igjen.',
      en: 'What we can see, hear or count when a goal is on its way to being reached. Children and young people should recognise it.',
    },
    more: nothingMore,
    notSame: [],
  },
]
