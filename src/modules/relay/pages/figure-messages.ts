import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Figures about the relay logs. A count comes as the words of its group (#ui/figures): *35–39*, *færre enn 5*. */
export const figureMessages = defineMessages({
  title: { nb: 'Tall om stafettloggene', nn: 'Tal om stafettloggane', en: 'The relay logs in figures' },
  lead: {
    nb: 'Tallene står i grupper på fem, og er de små, står det «færre enn 5». Slik kan ingen kjenne igjen et barn, heller ikke ved å regne.',
    nn: 'Tala står i grupper på fem, og er dei små, står det «færre enn 5». Slik kan ingen kjenne att eit barn, heller ikkje ved å rekne.',
    en: 'The figures stand in groups of five, and small ones as “fewer than 5”. So nobody can recognise a child, nor work one out.',
  },
  nothing: {
    nb: 'Her kommer tall om stafettloggene, to ganger i året. Halvåret som går nå, telles når det er slutt: {day}.',
    nn: 'Her kjem tal om stafettloggane, to gonger i året. Halvåret som går no, blir talt når det er slutt: {day}.',
    en: 'Figures about the relay logs will be here, twice a year. The present half-year is counted when it is over: {day}.',
  },
  spreadLater: {
    nb: 'Hvilket nivå de er på og hvem som holder stafettpinnen, vises når det er minst fem.',
    nn: 'Kva nivå dei er på og kven som held stafettpinnen, blir vist når det er minst fem.',
    en: 'Which level they are on and who holds the baton is shown when there are at least five.',
  },
  inForce: { nb: 'I gang', nn: same, en: 'Under way' },
  inForceSaid: {
    nb: '{n} stafettlogger var i gang da {period} var slutt.',
    nn: '{n} stafettloggar var i gang då {period} var slutt.',
    en: '{n} relay logs were under way when {period} ended.',
  },
  byLevel: { nb: 'Hvilket nivå', nn: 'Kva nivå', en: 'Which level' },
  levelIs: { nb: 'Nivå {level}', nn: same, en: 'Level {level}' },
  byHolder: { nb: 'Hvem som holdt stafettpinnen', nn: 'Kven som heldt stafettpinnen', en: 'Who held the baton' },
  nobody: { nb: 'Ingen: loggen sto på pause', nn: 'Ingen: loggen stod på pause', en: 'Nobody: the log was paused' },
  rest: { nb: 'Andre tjenester', nn: 'Andre tenester', en: 'Other services' },
  former: { nb: 'En tidligere tjeneste', nn: 'Ei tidlegare teneste', en: 'A former service' },
  awaitingSaid: {
    nb: '{n} familier var spurt og hadde ikke svart ennå.',
    nn: '{n} familiar var spurde og hadde ikkje svart enno.',
    en: '{n} families had been asked and had not answered yet.',
  },
  comingAndGoing: { nb: 'Åpnet og avsluttet', nn: 'Opna og avslutta', en: 'Opened and closed' },
  comingAndGoingTable: {
    nb: 'Åpnet, avsluttet og slettet',
    nn: 'Opna, avslutta og sletta',
    en: 'Opened, closed and deleted',
  },
  openedSaid: {
    nb: '{opened} stafettlogger ble åpnet, og {closed} ble avsluttet.',
    nn: '{opened} stafettloggar vart opna, og {closed} vart avslutta.',
    en: '{opened} relay logs were opened, and {closed} were closed.',
  },
  endedSaid: {
    nb: '{n} spørsmål til familier ble slettet uten samtykke.',
    nn: '{n} spørsmål til familiar vart sletta utan samtykke.',
    en: '{n} questions to families were deleted without consent.',
  },
  opened: { nb: 'Åpnet', nn: 'Opna', en: 'Opened' },
  closed: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  'no-consent': { nb: 'Slettet uten samtykke', nn: 'Sletta utan samtykke', en: 'Deleted without consent' },
  awaiting: { nb: 'Ventet på svar til slutt', nn: 'Venta på svar til slutt', en: 'Awaiting an answer at the end' },
  answers: { nb: 'Fra spørsmål til samtykke', nn: 'Frå spørsmål til samtykke', en: 'From question to consent' },
  answersTable: { nb: 'Hvor lang tid det tok', nn: 'Kor lang tid det tok', en: 'How long it took' },
  answersSaid: {
    nb: '{soon} av {opened} logger ble åpnet innen to uker etter at familien ble spurt.',
    nn: '{soon} av {opened} loggar vart opna innan to veker etter at familien vart spurd.',
    en: '{soon} of {opened} logs were opened within two weeks of asking the family.',
  },
  answersFew: {
    nb: 'Færre enn 5 logger ble åpnet. Da er det for få til å si hvor lang tid det tok.',
    nn: 'Færre enn 5 loggar vart opna. Då er det for få til å seie kor lang tid det tok.',
    en: 'Fewer than 5 logs were opened. That is too few to say how long it took.',
  },
  soon: { nb: 'Innen to uker', nn: 'Innan to veker', en: 'Within two weeks' },
  later: { nb: 'Senere', nn: 'Seinare', en: 'Later' },
  evaluated: {
    nb: 'Så vi på tiltakene i tide?',
    nn: 'Såg vi på tiltaka i tide?',
    en: 'Were measures evaluated in time?',
  },
  evaluatedTable: { nb: 'Avtalte evalueringer', nn: 'Avtalte evalueringar', en: 'Agreed evaluations' },
  evaluatedSaid: {
    nb: '{kept} av {promised} avtalte evalueringer ble gjort i tide.',
    nn: '{kept} av {promised} avtalte evalueringar vart gjorde i tide.',
    en: '{kept} of {promised} agreed evaluations were made in time.',
  },
  evaluatedFew: {
    nb: 'Færre enn 5 evalueringer var avtalt. Da er det for få til å si hvor mange som ble gjort i tide.',
    nn: 'Færre enn 5 evalueringar var avtalte. Då er det for få til å seie kor mange som vart gjorde i tide.',
    en: 'Fewer than 5 evaluations were agreed. That is too few to say how many were made in time.',
  },
  'in-time': { nb: 'I tide', nn: same, en: 'In time' },
  late: { nb: 'Etter den avtalte dagen', nn: same, en: 'After the agreed day' },
  'not-yet': { nb: 'Ikke gjort', nn: 'Ikkje gjort', en: 'Not made' },
  how: { nb: 'Slik er det talt', nn: same, en: 'How it is counted' },
  howInForce: {
    nb: '«I gang» er logger som var åpne eller sto på pause da halvåret var slutt.',
    nn: '«I gang» er loggar som var opne eller stod på pause då halvåret var slutt.',
    en: '“Under way” are logs that were open or paused when the half-year ended.',
  },
  howAnswers: {
    nb: 'En logg er åpnet i det halvåret familien sa ja første gang. En logg som er åpnet igjen senere, telles ikke som åpnet en gang til.',
    nn: 'Ein logg er opna i det halvåret familien sa ja første gongen. Ein logg som er opna igjen seinare, blir ikkje talt som opna ein gong til.',
    en: 'A log is opened in the half-year when the family first said yes. A log that is reopened later is not counted as opened again.',
  },
  howEnded: {
    nb: '«Slettet uten samtykke»: familien sa nei, svarte ikke innen fristen, eller spørsmålet ble trukket tilbake. Alt om barnet er slettet, bare tallet står igjen.',
    nn: '«Sletta utan samtykke»: familien sa nei, svarte ikkje innan fristen, eller spørsmålet vart trekt tilbake. Alt om barnet er sletta, berre talet står att.',
    en: '“Deleted without consent”: the family said no, did not answer in time, or the question was withdrawn. Everything about the child is deleted; only the count remains.',
  },
  howEvaluated: {
    nb: 'En evaluering er gjort i tide når den er skrevet senest den dagen som var avtalt. Flyttes dagen, gjelder den nye.',
    nn: 'Ei evaluering er gjord i tide når ho er skriven seinast den dagen som var avtalt. Blir dagen flytta, gjeld den nye.',
    en: 'An evaluation is made in time when it is written on the agreed day at the latest. If the day is moved, the new one counts.',
  },
})
