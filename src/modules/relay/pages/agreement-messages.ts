import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Forms for goals and measures. */
export const agreementMessages = defineMessages({
  goalTitle: { nb: 'Et mål for {name}', nn: 'Eit mål for {name}', en: 'A goal for {name}' },
  goalText: { nb: 'Hva vil {name}?', nn: 'Kva vil {name}?', en: 'What does {name} want?' },
  goalTitleOwn: { nb: 'Et mål for deg', nn: 'Eit mål for deg', en: 'A goal for you' },
  goalTextOwn: { nb: 'Hva vil du?', nn: 'Kva vil du?', en: 'What do you want?' },
  goalHelpOwn: { nb: 'Med dine egne ord.', nn: 'Med dine eigne ord.', en: 'In your own words.' },
  goalHelp: {
    nb: 'Med barnets egne ord når det går.',
    nn: 'Med barnet sine eigne ord når det går.',
    en: 'In the child’s own words when possible.',
  },
  goalSave: { nb: 'Lagre målet', nn: same, en: 'Save the goal' },
  measureTitle: { nb: 'Et tiltak for {name}', nn: 'Eit tiltak for {name}', en: 'A measure for {name}' },
  changeTitle: {
    nb: 'Endre et tiltak for {name}',
    nn: 'Endre eit tiltak for {name}',
    en: 'Change a measure for {name}',
  },
  measureText: { nb: 'Hva skal gjøres?', nn: 'Kva skal gjerast?', en: 'What shall be done?' },
  measureHelp: {
    nb: 'Én ting, så tydelig at alle ser når den er gjort.',
    nn: 'Éin ting, så tydeleg at alle ser når han er gjord.',
    en: 'One thing, so clear that everyone sees when it is done.',
  },
  responsible: { nb: 'Hvem gjør det?', nn: 'Kven gjer det?', en: 'Who does it?' },
  responsibleHelp: {
    nb: 'Én person svarer for tiltaket.',
    nn: 'Éin person svarer for tiltaket.',
    en: 'One person answers for the measure.',
  },
  contributors: { nb: 'Hvem hjelper til?', nn: 'Kven hjelper til?', en: 'Who helps?' },
  goal: { nb: 'Hvilket mål hører det til?', nn: 'Kva mål høyrer det til?', en: 'Which goal does it serve?' },
  deadline: { nb: 'Innen når?', nn: 'Innan når?', en: 'By when?' },
  evaluateOn: { nb: 'Når ser vi om det hjelper?', nn: same, en: 'When do we see whether it helps?' },
  measureSave: { nb: 'Avtal det', nn: same, en: 'Agree on it' },
  changeSave: { nb: 'Lagre endringen', nn: 'Lagre endringa', en: 'Save the change' },
  family: { nb: 'familien', nn: same, en: 'the family' },
  editTitle: {
    nb: 'Endre det du skrev om {name}',
    nn: 'Endre det du skreiv om {name}',
    en: 'Change what you wrote about {name}',
  },
  editTitleOwn: {
    nb: 'Endre det du skrev i loggen din',
    nn: 'Endre det du skreiv i loggen din',
    en: 'Change what you wrote in your log',
  },
  editText: { nb: 'Teksten', nn: same, en: 'The text' },
  editHelp: {
    nb: 'Det som sto her før, blir tatt vare på.',
    nn: 'Det som stod her før, blir teke vare på.',
    en: 'What stood here before is kept.',
  },
  removeTitle: { nb: 'Skrevet i feil logg?', nn: 'Skrive i feil logg?', en: 'Written in the wrong log?' },
  removeText: {
    nb: 'Da blir det borte for alle med en gang. Personvernombudet får beskjed og finner ut hvem som kan ha lest det.',
    nn: 'Då blir det borte for alle med ein gong. Personvernombodet får beskjed og finn ut kven som kan ha lese det.',
    en: 'Then it is gone for everyone at once. The data protection officer is told and finds out who may have read it.',
  },
  remove: { nb: 'Ta det bort', nn: same, en: 'Remove it' },
})
