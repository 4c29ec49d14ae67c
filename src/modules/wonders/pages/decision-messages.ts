import { defineMessages, same } from '#platform/language/define-messages.ts'

/** What a wonder ends as, and with whom it is shared. */
export const decisionMessages = defineMessages({
  title: { nb: 'Hva gjør du med undringen?', nn: 'Kva gjer du med undringa?', en: 'What do you do about the wonder?' },
  question: { nb: 'Hva har du kommet til?', nn: 'Kva har du kome til?', en: 'What have you come to?' },
  'no-concern': { nb: 'Ingen grunn til uro', nn: same, en: 'No reason for concern' },
  'no-concern-help': {
    nb: 'Undringen er avsluttet, og blir slettet når tiden er ute.',
    nn: 'Undringa er avslutta, og blir sletta når tida er ute.',
    en: 'The wonder has ended, and is deleted when its time is over.',
  },
  log: { nb: 'Start en stafettlogg', nn: 'Start ein stafettlogg', en: 'Start a relay log' },
  'log-help': {
    nb: 'Snakk med familien først. Det du har sett, står ferdig i skjemaet, og du skriver det om til ord familien kan lese. Undringen blir ikke delt, og ingenting annet før familien har sagt ja.',
    nn: 'Snakk med familien først. Det du har sett, står ferdig i skjemaet, og du skriv det om til ord familien kan lese. Undringa blir ikkje delt, og ikkje noko anna før familien har sagt ja.',
    en: 'Talk with the family first. What you have seen stands in the form, and you put it in words that the family can read. The wonder is not shared, and nothing else before the family has said yes.',
  },
  discussion: { nb: 'Drøft den anonymt', nn: 'Drøft henne anonymt', en: 'Discuss it anonymously' },
  'discussion-help': {
    nb: 'Spør andre fagfolk til råds, uten å si hvem barnet er. Det du har skrevet, står ferdig i spørsmålet, der bare du ser det.',
    nn: 'Spør andre fagfolk til råds, utan å seie kven barnet er. Det du har skrive, står ferdig i spørsmålet, der berre du ser det.',
    en: 'Ask other professionals for advice, without saying who the child is. What you have written stands in the question, where you alone see it.',
  },
  report: { nb: 'Meld fra til barnevernet', nn: 'Meld frå til barnevernet', en: 'Report to child welfare' },
  'report-help': {
    nb: 'Plikten til å melde er din egen. Du trenger ikke spørre noen om lov. Det du har skrevet, står i utkastet.',
    nn: 'Plikta til å melde er di eiga. Du treng ikkje spørje nokon om lov. Det du har skrive, står i utkastet.',
    en: 'The duty to report is your own. You need not ask anyone for leave. What you have written stands in the draft.',
  },
  save: { nb: 'Gå videre', nn: 'Gå vidare', en: 'Go on' },
  ended: { nb: 'Du har bestemt: {what}', nn: same, en: 'You have decided: {what}' },
  endedFor: { nb: 'Bestemt: {what}', nn: same, en: 'Decided: {what}' },
  simultaneous: {
    nb: 'Du følger fortsatt opp barnet i hverdagen, også når andre har tatt over noe.',
    nn: 'Du følgjer framleis opp barnet i kvardagen, også når andre har teke over noko.',
    en: 'You still follow up the child from day to day, also when others have taken something over.',
  },
  toStart: {
    nb: 'Til skjemaet for stafettloggen',
    nn: same,
    en: 'To the form for the log',
  },
  toDiscussions: { nb: 'Til drøftingene', nn: 'Til drøftingane', en: 'To the discussions' },
  toReports: {
    nb: 'Til bekymringsmeldingene dine',
    nn: 'Til bekymringsmeldingane dine',
    en: 'To your concern reports',
  },
  callNow: {
    nb: 'Ring barnevernet i kommunen. Er det fare nå, ring 112.',
    nn: 'Ring barnevernet i kommunen. Er det fare no, ring 112.',
    en: 'Call the municipality’s child welfare service. If there is danger now, call 112.',
  },

  shareTitle: { nb: 'Del undringen', nn: 'Del undringa', en: 'Share the wonder' },
  shareLead: {
    nb: 'Den du deler med, kan lese alt du har skrevet i undringen, og det du skriver siden. Du kan slutte å dele når du vil.',
    nn: 'Den du deler med, kan lese alt du har skrive i undringa, og det du skriv sidan. Du kan slutte å dele når du vil.',
    en: 'Whoever you share it with can read all you have written in the wonder, and what you write later. You can stop sharing whenever you like.',
  },
  with: { nb: 'Hvem vil du dele med?', nn: 'Kven vil du dele med?', en: 'Whom will you share it with?' },
  head: { nb: '{name}, leder', nn: '{name}, leiar', en: '{name}, head' },
  share: { nb: 'Del', nn: same, en: 'Share' },
  nobody: {
    nb: 'Det er ingen flere på enheten du kan dele den med.',
    nn: 'Det er ingen fleire på eininga du kan dele henne med.',
    en: 'There is nobody else in the unit to share it with.',
  },
})
