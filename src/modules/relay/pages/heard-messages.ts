import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Whether anyone has talked with the child, asked of a guardian who answers for her. The words are those of the evaluation where they are about the same. */
export const heardMessages = defineMessages({
  talked: {
    nb: 'Har noen snakket med {name} om dette?',
    nn: 'Har nokon snakka med {name} om dette?',
    en: 'Has anyone talked with {name} about this?',
  },
  eitherWay: {
    nb: 'Svaret om deling gjelder uansett hva du velger her.',
    nn: 'Svaret om deling gjeld uansett kva du vel her.',
    en: 'The answer about sharing counts whatever you choose here.',
  },
  yes: { nb: 'Ja', nn: same, en: 'Yes' },
  notYet: { nb: 'Ikke ennå', nn: 'Ikkje enno', en: 'Not yet' },
  talkedByHelp: {
    nb: 'La stå tomt om det var du eller dere.',
    nn: 'Lat stå tomt om det var du eller de.',
    en: 'Leave empty if it was you.',
  },
  talkedByHelpRecorded: {
    nb: 'La stå tomt om det var den som svarte.',
    nn: 'Lat stå tomt om det var den som svarte.',
    en: 'Leave empty if it was the one who answered.',
  },
  talkedOn: { nb: 'Hvilken dag?', nn: 'Kva dag?', en: 'On which day?' },
  missing: { nb: 'Hvorfor ikke ennå?', nn: 'Kvifor ikkje enno?', en: 'Why not yet?' },
  later: { nb: 'Vi gjør det senere', nn: 'Vi gjer det seinare', en: 'We will do it later' },
  saidYes: { nb: 'Ja, {who}', nn: same, en: 'Yes, {who}' },
  saidNotYet: { nb: 'Ikke ennå: {why}', nn: 'Ikkje enno: {why}', en: 'Not yet: {why}' },
  /** Said to the holder until somebody has. */
  unheard: {
    nb: 'Ingen har snakket med {name} om dette ennå.',
    nn: 'Ingen har snakka med {name} om dette enno.',
    en: 'Nobody has talked with {name} about this yet.',
  },
})
