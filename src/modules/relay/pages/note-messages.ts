import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The form for a note, a concern or a bright spot. */
export const noteMessages = defineMessages({
  title: { nb: 'Skriv noe om {name}', nn: 'Skriv noko om {name}', en: 'Write something about {name}' },
  titleOwn: { nb: 'Skriv noe i loggen din', nn: 'Skriv noko i loggen din', en: 'Write something in your log' },
  kind: { nb: 'Hva vil du skrive?', nn: 'Kva vil du skrive?', en: 'What do you want to write?' },
  note: { nb: 'Et kort notat', nn: 'Eit kort notat', en: 'A short note' },
  noteHelp: {
    nb: 'Noe som skjedde, eller noe vi ble enige om.',
    nn: 'Noko som hende, eller noko vi vart samde om.',
    en: 'Something that happened, or something we agreed.',
  },
  brightSpot: { nb: 'Et lysglimt', nn: 'Eit lysglimt', en: 'A bright spot' },
  brightSpotHelp: { nb: 'Noe som gikk bra.', nn: 'Noko som gjekk bra.', en: 'Something that went well.' },
  concern: { nb: 'En bekymring', nn: 'Ei uro', en: 'A concern' },
  concernHelp: {
    nb: 'Det du har sett eller hørt. Skriv det du vet, ikke det du tror.',
    nn: 'Det du har sett eller høyrt. Skriv det du veit, ikkje det du trur.',
    en: 'What you have seen or heard. Write what you know, not what you think.',
  },
  text: { nb: 'Teksten', nn: same, en: 'The text' },
  textHelp: {
    nb: 'Kort, med ord {name} og familien kan lese.',
    nn: same,
    en: 'Short, in words that {name} and the family can read.',
  },
  notAboutAdults: {
    nb: 'Skriv ikke om de voksnes helse, økonomi eller forhold.',
    nn: 'Skriv ikkje om helsa, økonomien eller forholda til dei vaksne.',
    en: 'Do not write about the adults’ health, money or relationships.',
  },
  textHelpOwn: {
    nb: 'Skriv som du vil. De som hjelper deg med det du krysser av for under, kan lese det. Det kan også foresatte som ser loggen.',
    nn: 'Skriv som du vil. Dei som hjelper deg med det du kryssar av for under, kan lese det. Det kan også føresette som ser loggen.',
    en: 'Write as you like. Those who help you with what you tick below can read it. So can guardians who see the log.',
  },
  areas: { nb: 'Hva handler det om?', nn: 'Kva handlar det om?', en: 'What is it about?' },
  areasHelp: {
    nb: 'Det avgjør hvilke tjenester som ser det.',
    nn: 'Det avgjer kva tenester som ser det.',
    en: 'This decides which services see it.',
  },
  save: { nb: 'Lagre i loggen', nn: same, en: 'Save in the log' },
  violence: {
    nb: 'Tror du at et barn blir utsatt for vold eller overgrep? Skriv det ikke her. Ring barnevernet, eller politiet på 112. Plikten til å melde fra er din egen.',
    nn: 'Trur du at eit barn blir utsett for vald eller overgrep? Skriv det ikkje her. Ring barnevernet, eller politiet på 112. Plikta til å melde frå er di eiga.',
    en: 'Do you think a child is exposed to violence or abuse? Do not write it here. Call child welfare, or the police on 112. The duty to report is your own.',
  },
})
