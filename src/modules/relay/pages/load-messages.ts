import { defineMessages, same } from '#platform/language/define-messages.ts'

/** How much a head's own staff has to do. */
export const loadMessages = defineMessages({
  title: { nb: 'Arbeidsmengden på enheten', nn: 'Arbeidsmengda på eininga', en: 'The workload of the unit' },
  lead: {
    nb: 'Hvor mye de ansatte har ansvar for i stafettloggene nå, så du kan fordele oppgaver og avlaste. Du ser ikke hvilke logger eller barn det gjelder.',
    nn: 'Kor mykje dei tilsette har ansvar for i stafettloggane no, så du kan fordele oppgåver og avlaste. Du ser ikkje kva loggar eller barn det gjeld.',
    en: 'How much the staff answers for in the relay logs now, so that you can share out work and relieve. You do not see which logs or children it is about.',
  },
  nobody: {
    nb: 'Ingen arbeider på enheten nå. Her kommer de ansatte, med hvor mange logger og tiltak hver av dem har.',
    nn: 'Ingen arbeider på eininga no. Her kjem dei tilsette, med kor mange loggar og tiltak kvar av dei har.',
    en: 'Nobody works in the unit now. The staff will be here, with how many logs and measures each of them has.',
  },
  partSaid: {
    nb: '{some} av {all} ansatte er med i en stafettlogg nå.',
    nn: '{some} av {all} tilsette er med i ein stafettlogg no.',
    en: '{some} of {all} members of staff take part in a relay log now.',
  },
  holdsSaid: {
    nb: {
      zero: 'Ingen stafettpinne er hos enheten.',
      one: 'Én stafettpinne er hos enheten.',
      other: '{count} stafettpinner er hos enheten.',
    },
    nn: {
      zero: 'Ingen stafettpinne er hos eininga.',
      one: 'Éin stafettpinne er hos eininga.',
      other: '{count} stafettpinnar er hos eininga.',
    },
    en: {
      zero: 'No baton is with the unit.',
      one: 'One baton is with the unit.',
      other: '{count} batons are with the unit.',
    },
  },
  measuresSaid: {
    nb: {
      zero: 'De har ikke ansvar for noe tiltak.',
      one: 'De har ansvar for ett tiltak.',
      other: 'De har ansvar for {count} tiltak.',
    },
    nn: {
      zero: 'Dei har ikkje ansvar for noko tiltak.',
      one: 'Dei har ansvar for eitt tiltak.',
      other: 'Dei har ansvar for {count} tiltak.',
    },
    en: {
      zero: 'They answer for no measure.',
      one: 'They answer for one measure.',
      other: 'They answer for {count} measures.',
    },
  },
  overdueSaid: {
    nb: {
      zero: 'Ingen frist er gått ut.',
      one: 'Én frist er gått ut.',
      other: '{count} frister er gått ut.',
    },
    nn: {
      zero: 'Ingen frist har gått ut.',
      one: 'Éin frist har gått ut.',
      other: '{count} fristar har gått ut.',
    },
    en: {
      zero: 'No deadline has passed.',
      one: 'One deadline has passed.',
      other: '{count} deadlines have passed.',
    },
  },
  table: { nb: 'De ansatte, alfabetisk', nn: 'Dei tilsette, alfabetisk', en: 'The staff, in alphabetical order' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  logs: { nb: 'Med i', nn: same, en: 'Takes part in' },
  holds: { nb: 'Holder', nn: 'Held', en: 'Holds' },
  measures: { nb: 'Tiltak', nn: same, en: 'Measures' },
  overdue: { nb: 'Over fristen', nn: same, en: 'Overdue' },
  how: { nb: 'Slik er det talt', nn: same, en: 'How it is counted' },
  howNow: {
    nb: 'Tallene er slik det er akkurat nå, i logger som er åpne eller på pause.',
    nn: 'Tala er slik det er akkurat no, i loggar som er opne eller på pause.',
    en: 'The numbers are as things stand right now, in logs that are open or paused.',
  },
  howHolds: {
    nb: '«Holder» er logger der den ansatte har stafettpinnen. De er også talt i «Med i».',
    nn: '«Held» er loggar der den tilsette har stafettpinnen. Dei er òg talde i «Med i».',
    en: '“Holds” are logs where the person has the baton. They are counted in “Takes part in” too.',
  },
  howMeasures: {
    nb: '«Tiltak» er det den ansatte har ansvar for og som ikke er avsluttet. «Over fristen» er de der fristen er gått ut.',
    nn: '«Tiltak» er det den tilsette har ansvar for og som ikkje er avslutta. «Over fristen» er dei der fristen har gått ut.',
    en: '“Measures” are those the person answers for that have not ended. “Overdue” are those whose deadline has passed.',
  },
})
