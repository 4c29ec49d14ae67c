import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Around a report: what the duty is, whom to call, what happens to the draft. */
export const reportMessages = defineMessages({
  title: { nb: 'Bekymringsmelding', nn: same, en: 'Concern report' },
  lead: {
    nb: 'Meld fra til barnevernet når du har grunn til å tro at et barn blir alvorlig krenket eller ikke får den omsorgen det trenger. Plikten er din egen: du spør ingen om lov, og du venter ikke på noen.',
    nn: 'Meld frå til barnevernet når du har grunn til å tru at eit barn blir alvorleg krenkt eller ikkje får den omsorga det treng. Plikta er di eiga: du spør ingen om lov, og du ventar ikkje på nokon.',
    en: 'Report to child welfare when you have reason to believe that a child is seriously harmed or does not get the care it needs. The duty is your own: you ask nobody for leave, and you wait for nobody.',
  },
  callTitle: { nb: 'Haster det, så ring nå', nn: 'Hastar det, så ring no', en: 'If it is urgent, call now' },
  callPolice: { nb: 'Fare for liv eller helse: 112', nn: same, en: 'Danger to life or health: 112' },
  callDay: {
    nb: 'På dagtid: barnevernet i kommunen',
    nn: same,
    en: 'In the daytime: the municipality’s child welfare service',
  },
  callNight: {
    nb: 'Ellers: barnevernvakta, eller Alarmtelefonen for barn og unge, 116 111, hele døgnet',
    nn: 'Elles: barnevernvakta, eller Alarmtelefonen for barn og unge, 116 111, heile døgnet',
    en: 'Otherwise: the child welfare emergency service, or the Alarm Telephone for Children and Youth, 116 111, day and night',
  },
  notParents: {
    nb: 'Mistenker du vold eller overgrep, skal foreldrene ikke få vite om meldingen av deg. Barnevernet og politiet avgjør når og hvordan de får vite det.',
    nn: 'Mistenkjer du vald eller overgrep, skal foreldra ikkje få vite om meldinga av deg. Barnevernet og politiet avgjer når og korleis dei får vite det.',
    en: 'If you suspect violence or abuse, the parents shall not learn of the report from you. Child welfare and the police decide when and how they are told.',
  },
  simultaneous: {
    nb: 'Du følger fortsatt opp barnet når du har meldt. Det som hjelper i hverdagen, går videre.',
    nn: 'Du følgjer framleis opp barnet når du har meldt. Det som hjelper i kvardagen, går vidare.',
    en: 'You still follow up the child when you have reported. What helps from day to day goes on.',
  },
  own: {
    nb: 'Bare du ser utkastet. Det står ikke i noen stafettlogg, og familien ser det ikke i Laget. Det blir slettet når du sier at meldingen er overlevert.',
    nn: 'Berre du ser utkastet. Det står ikkje i nokon stafettlogg, og familien ser det ikkje i Laget. Det blir sletta når du seier at meldinga er overlevert.',
    en: 'Only you see the draft. It stands in no relay log, and the family does not see it in Laget. It is deleted when you say that the report has been handed over.',
  },
  saveAny: {
    nb: 'Du kan lagre før alt er fylt ut.',
    nn: same,
    en: 'You can save before everything is filled in.',
  },
  begin: { nb: 'Skriv en bekymringsmelding', nn: 'Skriv ei bekymringsmelding', en: 'Write a concern report' },
  drafts: { nb: 'Utkastene dine', nn: 'Utkasta dine', en: 'Your drafts' },
  begun: { nb: 'Begynt', nn: 'Byrja', en: 'Begun' },
  deletedOn: {
    nb: 'Slettes hvis du ikke skriver mer før',
    nn: 'Blir sletta om du ikkje skriv meir før',
    en: 'Deleted unless you write more before',
  },
  goOn: { nb: 'Skriv videre', nn: 'Skriv vidare', en: 'Write on' },
  deskReason: {
    nb: 'Er ikke overlevert. Haster det, så ring.',
    nn: 'Er ikkje overlevert. Hastar det, så ring.',
    en: 'Has not been handed over. If it is urgent, call.',
  },
  handedOver: { nb: 'Meldingen er overlevert', nn: 'Meldinga er overlevert', en: 'The report has been handed over' },
  handedOverText: {
    nb: 'Utkastet er slettet. Du får svar fra barnevernet om at meldingen er mottatt.',
    nn: 'Utkastet er sletta. Du får svar frå barnevernet om at meldinga er motteken.',
    en: 'The draft is deleted. Child welfare will tell you that the report was received.',
  },
  discarded: { nb: 'Utkastet er slettet', nn: 'Utkastet er sletta', en: 'The draft has been deleted' },
  elsewhere: {
    nb: 'Du selv i et annet vindu',
    nn: 'Du sjølv i eit anna vindauge',
    en: 'You yourself in another window',
  },
  save: { nb: 'Lagre og gå videre', nn: 'Lagre og gå vidare', en: 'Save and go on' },

  checkTitle: { nb: 'Se over og overlever', nn: 'Sjå over og overlever', en: 'Look it over and hand it over' },
  missing: { nb: 'Dette må barnevernet ha', nn: same, en: 'Child welfare must have this' },
  missingText: {
    nb: 'Meldingen er lagret, men kan ikke tas ut ennå. Vet du ikke, så skriv at du ikke vet. Haster det, så ring i stedet.',
    nn: 'Meldinga er lagra, men kan ikkje takast ut enno. Veit du ikkje, så skriv at du ikkje veit. Hastar det, så ring i staden.',
    en: 'The report is saved but cannot be taken out yet. If you do not know, write that you do not know. If it is urgent, call instead.',
  },
  complete: { nb: 'Alt som må med, er med', nn: same, en: 'All that must be there is there' },
  how: { nb: 'Slik overleverer du den', nn: 'Slik overleverer du henne', en: 'How to hand it over' },
  howPortal: {
    nb: 'Bruk nasjonal portal for bekymringsmelding, eller slik kommunen din har sagt. Ta med PDF-en eller datafila.',
    nn: 'Bruk nasjonal portal for bekymringsmelding, eller slik kommunen din har sagt. Ta med PDF-fila eller datafila.',
    en: 'Use the national portal for concern reports, or as your municipality has said. Take the PDF or the data file along.',
  },
  howNoMail: {
    nb: 'Ikke send den i vanlig e-post.',
    nn: 'Ikkje send henne i vanleg e-post.',
    en: 'Do not send it by ordinary e-mail.',
  },
  howFiles: {
    nb: 'Slett fila fra maskinen din når den er overlevert.',
    nn: 'Slett fila frå maskina di når ho er overlevert.',
    en: 'Delete the file from your computer when it has been handed over.',
  },
  pdf: { nb: 'Last ned PDF', nn: same, en: 'Download PDF' },
  json: { nb: 'Last ned datafil (JSON)', nn: same, en: 'Download data file (JSON)' },
  change: { nb: 'Endre noe', nn: 'Endre noko', en: 'Change something' },
  handOver: {
    nb: 'Jeg har overlevert meldingen',
    nn: 'Eg har overlevert meldinga',
    en: 'I have handed the report over',
  },
  handOverText: {
    nb: 'Da blir utkastet slettet her, for godt. Familien får ikke se i Laget at du har meldt.',
    nn: 'Då blir utkastet sletta her, for godt. Familien får ikkje sjå i Laget at du har meldt.',
    en: 'The draft is then deleted here, for good. The family does not see in Laget that you have reported.',
  },
  discard: {
    nb: 'Slett utkastet uten å melde',
    nn: 'Slett utkastet utan å melde',
    en: 'Delete the draft without reporting',
  },
})
