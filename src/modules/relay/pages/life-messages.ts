import { defineMessages, same } from '#platform/language/define-messages.ts'

/** How a log begins, changes and ends: the question to the family, the level, another service, closing, opening again. */
export const lifeMessages = defineMessages({
  startTitle: {
    nb: 'Endre det familien til {name} er spurt om',
    nn: 'Endre det familien til {name} er spurd om',
    en: 'Change what {name}’s family is asked',
  },
  startLead: {
    nb: 'Ingen har svart ennå. Familien leser det som står her når du har lagret.',
    nn: 'Ingen har svart enno. Familien les det som står her når du har lagra.',
    en: 'Nobody has answered yet. The family reads what it says here once you have saved.',
  },
  startSave: { nb: 'Lagre', nn: same, en: 'Save' },
  startStale: {
    nb: 'Noen andre endret det mens du skrev',
    nn: 'Nokon andre endra det medan du skreiv',
    en: 'Somebody else changed it while you were writing',
  },
  startStaleText: {
    nb: 'Nå står det: «{why}». Se over, og lagre på nytt om du vil ha det du skrev.',
    nn: 'No står det: «{why}». Sjå over, og lagre på nytt om du vil ha det du skreiv.',
    en: 'Now it says: “{why}”. Look it over, and save again if you want what you wrote.',
  },

  levelTitle: { nb: 'Nivå for {name}', nn: same, en: 'Level for {name}' },
  levelLead: {
    nb: 'Nivået sier hvor mange som hjelper nå. Snakk om det med familien og laget før du endrer det.',
    nn: 'Nivået seier kor mange som hjelper no. Snakk om det med familien og laget før du endrar det.',
    en: 'The level says how many help now. Talk about it with the family and the team before you change it.',
  },
  level: { nb: 'Hvor er vi nå?', nn: 'Kvar er vi no?', en: 'Where are we now?' },
  'level-1': { nb: 'Nivå 1', nn: same, en: 'Level 1' },
  'level-1-help': {
    nb: 'Én tjeneste hjelper, sammen med familien.',
    nn: 'Éi teneste hjelper, saman med familien.',
    en: 'One service helps, together with the family.',
  },
  'level-2': { nb: 'Nivå 2', nn: same, en: 'Level 2' },
  'level-2-help': {
    nb: 'To eller tre tjenester hjelper og må avtale hvem som gjør hva.',
    nn: 'To eller tre tenester hjelper og må avtale kven som gjer kva.',
    en: 'Two or three services help and must agree who does what.',
  },
  'level-3': { nb: 'Nivå 3', nn: same, en: 'Level 3' },
  'level-3-help': {
    nb: 'Mange hjelper, ofte lenge. Alle møtes jevnlig om én plan.',
    nn: 'Mange hjelper, ofte lenge. Alle møtest jamleg om éin plan.',
    en: 'Many help, often for long. All meet regularly around one plan.',
  },
  levelSave: { nb: 'Lagre nivået', nn: same, en: 'Save the level' },

  joinTitle: {
    nb: 'Skal {service} bli med rundt {name}?',
    nn: same,
    en: 'Shall {service} join around {name}?',
  },
  joinTitleNone: {
    nb: 'Ingen tjeneste ber om å bli med',
    nn: 'Inga teneste ber om å bli med',
    en: 'No service asks to join',
  },
  joinNone: {
    nb: 'Spør en tjeneste om å bli med rundt {name}, kommer spørsmålet her.',
    nn: 'Spør ei teneste om å bli med rundt {name}, kjem spørsmålet her.',
    en: 'If a service asks to join around {name}, the question comes here.',
  },
  joinWaiting: {
    nb: 'Du har svart. Vi venter på de andre.',
    nn: 'Du har svart. Vi ventar på dei andre.',
    en: 'You have answered. We are waiting for the others.',
  },
  joinLead: {
    nb: '{service} har også tenkt på å starte en stafettlogg for {name}, og vet ikke om denne.',
    nn: '{service} har også tenkt på å starte ein stafettlogg for {name}, og veit ikkje om denne.',
    en: '{service} has also thought of starting a relay log for {name}, and does not know of this one.',
  },
  joinMeansYes: {
    nb: 'Sier dere alle ja, blir den som spurte, med i laget og ser det familien krysser av for.',
    nn: 'Seier de alle ja, blir den som spurde, med i laget og ser det familien kryssar av for.',
    en: 'If you all say yes, the person who asked joins the team and sees what the family ticks.',
  },
  joinMeansNo: {
    nb: 'Sier én nei, får {service} bare vite at familien ikke ønsker det nå.',
    nn: 'Seier éin nei, får {service} berre vite at familien ikkje ønskjer det no.',
    en: 'If one says no, {service} is told only that the family does not want this now.',
  },
  joinAnswer: { nb: 'Hva svarer du?', nn: 'Kva svarer du?', en: 'What do you answer?' },
  joinYes: { nb: 'Ja, bli med', nn: same, en: 'Yes, join' },
  joinNo: { nb: 'Nei, ikke nå', nn: 'Nei, ikkje no', en: 'No, not now' },
  joinAreas: {
    nb: 'Ved ja: {service} får se det som handler om',
    nn: 'Ved ja: {service} får sjå det som handlar om',
    en: 'If yes: {service} may see what is about',
  },
  joinSend: { nb: 'Send svaret', nn: same, en: 'Send the answer' },

  closeTitle: { nb: 'Avslutt loggen for {name}', nn: same, en: 'Close the log for {name}' },
  closeLead: {
    nb: 'Gjør det sammen med {name} og familien. Det du skriver her, er det siste som står i loggen.',
    nn: 'Gjer det saman med {name} og familien. Det du skriv her, er det siste som står i loggen.',
    en: 'Do it together with {name} and the family. What you write here is the last thing in the log.',
  },
  closeReason: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  'goal-reached': {
    nb: 'Vi er kommet dit vi ville',
    nn: 'Vi er komne dit vi ville',
    en: 'We have come where we wanted',
  },
  'no-longer-needed': {
    nb: 'Det trengs ikke lenger at flere hjelper sammen',
    nn: 'Det trengst ikkje lenger at fleire hjelper saman',
    en: 'It is no longer needed that several help together',
  },
  'other-follow-up': {
    nb: 'Hjelpen går videre på en annen måte',
    nn: 'Hjelpa går vidare på ein annan måte',
    en: 'The help goes on in another way',
  },
  moved: { nb: 'Familien flytter', nn: 'Familien flyttar', en: 'The family moves' },
  'family-wish': { nb: 'Familien ønsker det', nn: 'Familien ønskjer det', en: 'The family wishes it' },
  closeNote: {
    nb: 'Hva er blitt bedre, og hvem følger opp videre?',
    nn: 'Kva er blitt betre, og kven følgjer opp vidare?',
    en: 'What has become better, and who follows up from here?',
  },
  closeNoteHelp: {
    nb: 'Begynn med det {name} har fått til.',
    nn: same,
    en: 'Begin with what {name} has achieved.',
  },
  closeBefore: { nb: 'Før du avslutter', nn: 'Før du avsluttar', en: 'Before you close' },
  closeJournal: {
    nb: 'Hver tjeneste skriver det den må, i sin egen journal: loggen erstatter den ikke. Det gjelder {services}.',
    nn: 'Kvar teneste skriv det ho må, i sin eigen journal: loggen erstattar han ikkje. Det gjeld {services}.',
    en: 'Each service writes what it must in its own records: the log does not replace them. That concerns {services}.',
  },
  closeDuty: {
    nb: 'Plikten til å melde fra om alvorlig fare gjelder som før, for hver av dere.',
    nn: 'Plikta til å melde frå om alvorleg fare gjeld som før, for kvar av dykk.',
    en: 'The duty to report serious danger is unchanged, for each of you.',
  },
  closeSees: {
    nb: 'Familien ser loggen som før. Laget ser den ikke lenger; du kan lese den i {days} dager til.',
    nn: 'Familien ser loggen som før. Laget ser han ikkje lenger; du kan lese han i {days} dagar til.',
    en: 'The family sees the log as before. The team no longer does; you can read it for {days} more days.',
  },
  closeSend: { nb: 'Avslutt loggen', nn: same, en: 'Close the log' },

  reopenTitle: {
    nb: 'Åpne loggen for {name} igjen',
    nn: 'Opne loggen for {name} igjen',
    en: 'Open {name}’s log again',
  },
  reopenLead: {
    nb: 'Familien blir spurt på nytt. Til de har sagt ja, ser ingen i tjenestene det som står i loggen.',
    nn: 'Familien blir spurd på nytt. Til dei har sagt ja, ser ingen i tenestene det som står i loggen.',
    en: 'The family is asked anew. Until they have said yes, nobody in the services sees what is in the log.',
  },
  reopenWhy: { nb: 'Hvorfor nå, i én setning', nn: 'Kvifor no, i éi setning', en: 'Why now, in one sentence' },
  reopenAreas: {
    nb: 'Loggen åpner igjen når familien sier ja til alt den handler om fra før. Du vet ikke alltid hva det er. La alt stå om du er i tvil.',
    nn: 'Loggen opnar igjen når familien seier ja til alt han handlar om frå før. Du veit ikkje alltid kva det er. Lat alt stå om du er i tvil.',
    en: 'The log opens again when the family says yes to everything it is about already. You do not always know what that is. Leave all of it if in doubt.',
  },
  reopenSend: { nb: 'Spør familien', nn: same, en: 'Ask the family' },
})
