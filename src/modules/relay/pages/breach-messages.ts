import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Is what stood in a wrong log a breach of personal data security? Found out and decided by the data-protection officer. */
export const breachMessages = defineMessages({
  title: {
    nb: 'Er det et brudd på personvernet?',
    nn: 'Er det eit brot på personvernet?',
    en: 'Is it a personal data breach?',
  },
  lead: {
    nb: 'Skriv det du vet nå. Du kan lagre flere ganger; det som sto før, blir tatt vare på. Skriv ikke mer om barnet enn nødvendig.',
    nn: 'Skriv det du veit no. Du kan lagre fleire gonger; det som stod før, blir teke vare på. Skriv ikkje meir om barnet enn nødvendig.',
    en: 'Write what you know now. You can save several times; what stood before is kept. Write no more about the child than the case needs.',
  },
  section: { nb: 'Brudd på personvernet?', nn: 'Brot på personvernet?', en: 'A personal data breach?' },
  'state-waiting': { nb: 'Venter på vurdering', nn: 'Ventar på vurdering', en: 'Waiting to be assessed' },
  'state-begun': { nb: 'Vurderes', nn: 'Blir vurdert', en: 'Being assessed' },
  'state-closed': { nb: 'Lukket', nn: 'Lukka', en: 'Closed' },
  reportBy: {
    nb: 'Skal det meldes til Datatilsynet, er fristen',
    nn: 'Skal det meldast til Datatilsynet, er fristen',
    en: 'If it must be reported to the supervisory authority, the deadline is',
  },
  reportByPassed: {
    nb: 'Fristen for å melde til Datatilsynet gikk ut',
    nn: 'Fristen for å melde til Datatilsynet gjekk ut',
    en: 'The deadline for reporting to the supervisory authority passed',
  },
  write: { nb: 'Skriv vurderingen', nn: 'Skriv vurderinga', en: 'Write the assessment' },
  goOn: { nb: 'Skriv mer i vurderingen', nn: 'Skriv meir i vurderinga', en: 'Add to the assessment' },
  nothing: {
    nb: 'Ingen har skrevet noe ennå.',
    nn: 'Ingen har skrive noko enno.',
    en: 'Nobody has written anything yet.',
  },
  earlier: { nb: 'Slik sto det før', nn: 'Slik stod det før', en: 'As it stood before' },

  happened: { nb: 'Hva har skjedd?', nn: 'Kva har skjedd?', en: 'What happened?' },
  happenedHelp: {
    nb: 'Hvem skrev hva hvor, hvordan ble det oppdaget, og hva er gjort.',
    nn: 'Kven skreiv kva kvar, korleis vart det oppdaga, og kva er gjort.',
    en: 'Who wrote what where, how it was found out, and what was done.',
  },
  concerns: { nb: 'Hvem kan det gjelde?', nn: 'Kven kan det gjelde?', en: 'Whom may it concern?' },
  concernsHelp: {
    nb: 'Den det sto om, og den som eide loggen det sto i.',
    nn: 'Den det stod om, og den som eigde loggen det stod i.',
    en: 'The one it was about, and the one whose log it stood in.',
  },
  risk: {
    nb: 'Hvor stor er risikoen for dem?',
    nn: 'Kor stor er risikoen for dei?',
    en: 'How great is the risk to them?',
  },
  'risk-unlikely': {
    nb: 'Lite trolig at det skader noen',
    nn: 'Lite truleg at det skader nokon',
    en: 'Unlikely to harm anyone',
  },
  'risk-risk': { nb: 'Det kan skade noen', nn: 'Det kan skade nokon', en: 'It may harm someone' },
  'risk-high': {
    nb: 'Høy: det kan skade noen mye',
    nn: 'Høg: det kan skade nokon mykje',
    en: 'High: it may harm someone greatly',
  },
  reported: {
    nb: 'Er det meldt til Datatilsynet?',
    nn: same,
    en: 'Has it been reported to the supervisory authority?',
  },
  'reported-not-yet': { nb: 'Ikke ennå', nn: 'Ikkje enno', en: 'Not yet' },
  'reported-not-needed': { nb: 'Nei, det trengs ikke', nn: 'Nei, det trengst ikkje', en: 'No, it is not needed' },
  'reported-reported': { nb: 'Ja', nn: same, en: 'Yes' },
  reportedOn: { nb: 'Hvilken dag ble det meldt?', nn: 'Kva dag vart det meldt?', en: 'On which day was it reported?' },
  delay: {
    nb: 'Hvorfor ble det meldt for sent?',
    nn: 'Kvifor vart det meldt for seint?',
    en: 'Why was it reported late?',
  },
  delayHelp: {
    nb: 'Bare når fristen var ute.',
    nn: 'Berre når fristen var ute.',
    en: 'Only if the deadline had passed.',
  },
  told: {
    nb: 'Har de det gjelder, fått vite det?',
    nn: 'Har dei det gjeld, fått vite det?',
    en: 'Have those concerned been told?',
  },
  'told-not-yet': { nb: 'Ikke ennå', nn: 'Ikkje enno', en: 'Not yet' },
  'told-not-needed': { nb: 'Nei, det trengs ikke', nn: 'Nei, det trengst ikkje', en: 'No, it is not needed' },
  'told-told': { nb: 'Ja', nn: same, en: 'Yes' },
  decision: {
    nb: 'Hva har du bestemt, og hvorfor?',
    nn: 'Kva har du bestemt, og kvifor?',
    en: 'What have you decided, and why?',
  },
  close: {
    nb: 'Avviket er ferdig behandlet. Lukk det.',
    nn: 'Avviket er ferdig behandla. Lukk det.',
    en: 'The case is done. Close it.',
  },
  closeHelp: {
    nb: 'Da kan ingen skrive mer i vurderingen.',
    nn: 'Då kan ingen skrive meir i vurderinga.',
    en: 'Nobody can write more in it then.',
  },
  save: { nb: 'Lagre vurderingen', nn: 'Lagre vurderinga', en: 'Save the assessment' },
  deskWhy: {
    nb: 'Kan være et brudd på personvernet',
    nn: 'Kan vere eit brot på personvernet',
    en: 'May be a personal data breach',
  },
  assess: { nb: 'Vurder', nn: same, en: 'Assess' },
})
