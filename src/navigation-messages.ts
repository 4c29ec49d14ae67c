import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The main menu: what each role has pages for. */
export const navigationMessages = defineMessages({
  desk: { nb: 'Mitt arbeid', nn: same, en: 'My work' },
  family: { nb: 'Stafettloggene', nn: 'Stafettloggane', en: 'The relay logs' },
  guide: { nb: 'Handlingsveileder', nn: 'Handlingsrettleiar', en: 'Action guide' },
  'guide-desk': { nb: 'Rediger veilederen', nn: 'Rediger rettleiaren', en: 'Edit the guide' },
  directory: { nb: 'Tjenester', nn: 'Tenester', en: 'Services' },
  wonders: { nb: 'Undring', nn: same, en: 'Wonders' },
  reports: { nb: 'Bekymringsmelding', nn: same, en: 'Concern report' },
  discussions: { nb: 'Drøfting', nn: same, en: 'Discussions' },
  register: { nb: 'Register', nn: same, en: 'Register' },
  terms: { nb: 'Begreper', nn: 'Omgrep', en: 'Terms' },
  privacy: { nb: 'Personvern', nn: same, en: 'Data protection' },
  trace: { nb: 'Spor', nn: same, en: 'Trace' },
  administration: { nb: 'Administrasjon', nn: same, en: 'Administration' },
  settings: { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  figures: { nb: 'Tall om stafettloggene', nn: 'Tal om stafettloggane', en: 'The relay logs in figures' },
  discussed: { nb: 'Tall om drøftingene', nn: 'Tal om drøftingane', en: 'The discussions in figures' },
  load: { nb: 'Arbeidsmengde', nn: 'Arbeidsmengd', en: 'Workload' },
  unit: { nb: 'Ansatte på enheten', nn: 'Tilsette på eininga', en: 'Staff of the unit' },
  wrong: { nb: 'Skrevet feil?', nn: 'Skrive feil?', en: 'Written wrong?' },

  'guide-about': {
    nb: 'Hva du gjør når du er bekymret for et barn, trinn for trinn.',
    nn: 'Kva du gjer når du er uroa for eit barn, steg for steg.',
    en: 'What to do when you are worried about a child, step by step.',
  },
  'directory-about': {
    nb: 'Hvem som kan hjelpe barn, unge og familier, og hvordan du når dem.',
    nn: 'Kven som kan hjelpe barn, unge og familiar, og korleis du når dei.',
    en: 'Who can help children, young people and families, and how to reach them.',
  },
  'guide-desk-about': {
    nb: 'Sidene i handlingsveilederen: skriv, publiser, og les hva leserne sier.',
    nn: 'Sidene i handlingsrettleiaren: skriv, publiser, og les kva lesarane seier.',
    en: 'The pages of the action guide: write, publish, and read what readers say.',
  },
  'wonders-about': {
    nb: 'Det du undrer deg over, for deg selv, til du vet om det er grunn til uro.',
    nn: 'Det du undrar deg over, for deg sjølv, til du veit om det er grunn til uro.',
    en: 'What you wonder about, for yourself, until you know whether there is reason for concern.',
  },
  'terms-about': {
    nb: 'Ord som blandes sammen, og hva kommunen har avtalt at de betyr.',
    nn: 'Ord som blir blanda saman, og kva kommunen har avtalt at dei betyr.',
    en: 'Words that get mixed up, and what the municipality has agreed that they mean.',
  },
  'reports-about': {
    nb: 'Meld fra til barnevernet. Plikten er din egen, og utkastet er bare ditt.',
    nn: 'Meld frå til barnevernet. Plikta er di eiga, og utkastet er berre ditt.',
    en: 'Report to child welfare. The duty is your own, and the draft is yours alone.',
  },
  'discussions-about': {
    nb: 'Spør et tverrfaglig team om råd, uten å si hvem barnet er.',
    nn: 'Spør eit tverrfagleg team om råd, utan å seie kven barnet er.',
    en: 'Ask a team across the services for advice, without saying who the child is.',
  },
  'register-about': {
    nb: 'Barna på enheten, hvem som er foresatt, og kodene de logger inn med første gang.',
    nn: 'Barna på eininga, kven som er føresett, og kodane dei loggar inn med første gong.',
    en: 'The unit’s children, who is guardian, and the codes they sign in with the first time.',
  },
  'unit-about': {
    nb: 'Hvem som arbeider her. Avslutt stillingen når noen slutter.',
    nn: 'Kven som arbeider her. Avslutt stillinga når nokon sluttar.',
    en: 'Who works here. End a post when someone leaves.',
  },
  'load-about': {
    nb: 'Hvor mye hver ansatt har ansvar for nå.',
    nn: 'Kor mykje kvar tilsett har ansvar for no.',
    en: 'How much each member of staff is responsible for now.',
  },
  'wrong-about': {
    nb: 'Ta bort det noen på enheten har skrevet i feil logg.',
    nn: 'Ta bort det nokon på eininga har skrive i feil logg.',
    en: 'Remove what someone in the unit has written in the wrong log.',
  },
  'privacy-about': {
    nb: 'Det som er tatt bort fra logger, og om det er et brudd på personvernet.',
    nn: 'Det som er teke bort frå loggar, og om det er eit brot på personvernet.',
    en: 'What has been removed from logs, and whether it is a personal data breach.',
  },
  'trace-about': {
    nb: 'Hvem som har gjort hva i kommunen, og når.',
    nn: 'Kven som har gjort kva i kommunen, og når.',
    en: 'Who has done what in the municipality, and when.',
  },
  'administration-about': {
    nb: 'Enhetene og hvem som arbeider der.',
    nn: 'Einingane og kven som arbeider der.',
    en: 'The units and who works in them.',
  },
  'settings-about': {
    nb: 'Reglene Laget følger i kommunen, og hvem som har endret dem.',
    nn: 'Reglane Laget følgjer i kommunen, og kven som har endra dei.',
    en: 'The rules Laget follows in the municipality, and who changed them.',
  },
  'discussed-about': {
    nb: 'Hva teamene blir spurt om. Aldri et enkelt spørsmål.',
    nn: 'Kva teama blir spurde om. Aldri eit einskilt spørsmål.',
    en: 'What the teams are asked about. Never a single question.',
  },
  'figures-about': {
    nb: 'Hvor mange logger som er i gang, og om vi gjør det vi har avtalt. Aldri et enkelt barn.',
    nn: 'Kor mange loggar som er i gang, og om vi gjer det vi har avtalt. Aldri eit einskilt barn.',
    en: 'How many logs there are, and whether we do what we agreed. Never a single child.',
  },
})
