import { defineMessages, same } from '#platform/language/define-messages.ts'

/** What was written in the wrong log: taken out by the head, looked into by the data-protection officer. */
export const removalMessages = defineMessages({
  title: { nb: 'Skrevet i feil logg?', nn: 'Skrive i feil logg?', en: 'Written in the wrong log?' },
  lead: {
    nb: 'Her ser du hvem som skrev når, ikke hva eller om hvem. Ta bort det som ikke skulle stått der: det blir borte for alle med en gang, og personvernombudet ser nærmere på det.',
    nn: 'Her ser du kven som skreiv når, ikkje kva eller om kven. Ta bort det som ikkje skulle stått der: det blir borte for alle med ein gong, og personvernombodet ser nærare på det.',
    en: 'Here you see who wrote when, not what or about whom. Remove what should not have been there: it is gone for everyone at once, and the data protection officer takes it from there.',
  },
  day: { nb: 'Hvilken dag?', nn: 'Kva dag?', en: 'Which day?' },
  nothing: {
    nb: 'Ingen på enheten skrev noe den dagen.',
    nn: 'Ingen på eininga skreiv noko den dagen.',
    en: 'Nobody in the unit wrote anything that day.',
  },
  wrote: { nb: '{who}: {kind}', nn: same, en: '{who}: {kind}' },
  family: { nb: 'En i familien', nn: 'Ein i familien', en: 'Someone in the family' },
  you: { nb: 'Du', nn: same, en: 'You' },
  remove: { nb: 'Ta bort', nn: same, en: 'Remove' },
  removeTitle: {
    nb: 'Ta bort det som er skrevet i feil logg',
    nn: 'Ta bort det som er skrive i feil logg',
    en: 'Remove what was written in the wrong log',
  },
  removeLead: {
    nb: 'Det blir borte for alle med en gang. Personvernombudet får se det og finner ut hvem som kan ha lest det.',
    nn: 'Det blir borte for alle med ein gong. Personvernombodet får sjå det og finn ut kven som kan ha lese det.',
    en: 'It is gone for everyone at once. The data protection officer can see it and finds out who may have read it.',
  },
  why: { nb: 'Hva er feil?', nn: 'Kva er feil?', en: 'What is wrong?' },
  'wrong-child': {
    nb: 'Det handler om et annet barn',
    nn: 'Det handlar om eit anna barn',
    en: 'It is about another child',
  },
  'wrong-content': {
    nb: 'Det skulle ikke stått i en logg',
    nn: 'Det skulle ikkje stått i ein logg',
    en: 'It should not be in a log',
  },
  'about-an-adult': {
    nb: 'Det handler om en voksens private forhold',
    nn: 'Det handlar om private forhold hos ein vaksen',
    en: 'It is about an adult’s private life',
  },

  removedTitle: { nb: 'Tatt bort fra logger', nn: 'Teke bort frå loggar', en: 'Removed from logs' },
  removedLead: {
    nb: 'Det som er skrevet i feil logg. Innholdet leser du ett for ett, og hver gang du leser, blir det sporet.',
    nn: 'Det som er skrive i feil logg. Innhaldet les du eitt for eitt, og kvar gong du les, blir det spora.',
    en: 'What was written in the wrong log. You read the content one by one, and each time you read it is traced.',
  },
  removedNothing: {
    nb: 'Ingenting er tatt bort. Det er bra.',
    nn: 'Ingenting er teke bort. Det er bra.',
    en: 'Nothing has been removed. That is good.',
  },
  removedBy: { nb: 'tatt bort av {name}', nn: 'teke bort av {name}', en: 'removed by {name}' },
  wroteBy: { nb: 'skrevet av {name}', nn: 'skrive av {name}', en: 'written by {name}' },
  read: { nb: 'Les', nn: same, en: 'Read' },
  trace: {
    nb: 'Hvem har gjort hva i kommunen',
    nn: 'Kven har gjort kva i kommunen',
    en: 'Who has done what in the municipality',
  },

  entryTitle: { nb: '{kind} som er tatt bort', nn: '{kind} som er teke bort', en: '{kind} that was removed' },
  text: { nb: 'Dette sto der', nn: 'Dette stod der', en: 'This is what it said' },
  earlier: { nb: 'Tidligere tekst', nn: 'Tidlegare tekst', en: 'Earlier text' },
  written: { nb: 'Skrevet', nn: 'Skrive', en: 'Written' },
  removed: { nb: 'Tatt bort', nn: 'Teke bort', en: 'Removed' },
  areas: { nb: 'Tema', nn: same, en: 'Areas' },
  views: { nb: 'Familien hadde sagt', nn: same, en: 'The family had said' },
  child: { nb: 'Barnet hadde sagt', nn: same, en: 'The child had said' },
  guardians: { nb: 'Foresatte hadde sagt', nn: 'Dei føresette hadde sagt', en: 'The guardians had said' },
  readers: { nb: 'Hvem kan ha lest det', nn: 'Kven kan ha lese det', en: 'Who may have read it' },
  readersMeans: {
    nb: 'Disse åpnet loggen mens det sto der. Sporet sier ikke hvilke linjer de leste.',
    nn: 'Desse opna loggen medan det stod der. Sporet seier ikkje kva linjer dei las.',
    en: 'These opened the log while it was there. The trace does not say which lines they read.',
  },
  readersNobody: {
    nb: 'Ingen åpnet loggen mens det sto der.',
    nn: 'Ingen opna loggen medan det stod der.',
    en: 'Nobody opened the log while it was there.',
  },
  times: {
    nb: { one: 'én gang', other: '{count} ganger' },
    nn: { one: 'éin gong', other: '{count} gonger' },
    en: { one: 'once', other: '{count} times' },
  },
})
