import { defineMessages, same } from '#platform/language/define-messages.ts'

/** What the team came to, and what happened afterwards. */
export const adviceMessages = defineMessages({
  write: { nb: 'Skriv det teamet kom fram til', nn: same, en: 'Write what the team came to' },
  lead: {
    nb: 'Ta det i denne rekkefølgen. Den som spurte, leser det.',
    nn: 'Ta det i denne rekkjefølgja. Den som spurde, les det.',
    en: 'Take it in this order. The person who asked reads it.',
  },
  step: { nb: '{n}. {what}', nn: same, en: same },
  facts: { nb: 'Hva vet vi?', nn: 'Kva veit vi?', en: 'What do we know?' },
  factsHelp: {
    nb: 'Bare det som er sett eller sagt.',
    nn: 'Berre det som er sett eller sagt.',
    en: 'Only what has been seen or said.',
  },
  understanding: {
    nb: 'Hvordan forstår vi det?',
    nn: 'Korleis forstår vi det?',
    en: 'How do we understand it?',
  },
  hypotheses: { nb: 'Hva kan det komme av?', nn: 'Kva kan det kome av?', en: 'What may it come from?' },
  hypothesesHelp: {
    nb: 'Flere forklaringer, og hva som holder det ved like.',
    nn: 'Fleire forklaringar, og kva som held det ved like.',
    en: 'Several explanations, and what keeps it going.',
  },
  advice: { nb: 'Råd', nn: same, en: 'Advice' },
  adviceNumber: { nb: 'Råd {n}', nn: same, en: 'Advice {n}' },
  text: { nb: 'Hva rår vi til?', nn: 'Kva rår vi til?', en: 'What do we advise?' },
  responsible: { nb: 'Hvem gjør det?', nn: 'Kven gjer det?', en: 'Who does it?' },
  responsibleHelp: {
    nb: 'Står det tomt, gjør den som spurte det.',
    nn: 'Står det tomt, gjer den som spurde det.',
    en: 'If it is left empty, the person who asked does it.',
  },
  followUpOn: { nb: 'Når ser vi på det igjen?', nn: same, en: 'When do we look at it again?' },
  save: { nb: 'Gi rådet', nn: same, en: 'Give the advice' },
  askVaguer: { nb: 'Be om færre detaljer', nn: 'Be om færre detaljar', en: 'Ask for fewer details' },
  vaguerLead: {
    nb: 'Kan noen kjenne igjen barnet, be den som spurte skrive det om. Teamet ser ikke spørsmålet før det er gjort.',
    nn: 'Kan nokon kjenne att barnet, be den som spurde skrive det om. Teamet ser ikkje spørsmålet før det er gjort.',
    en: 'If anyone may recognise the child, ask the person who asked to rewrite it. The team does not see the question until that is done.',
  },
  vaguerWords: {
    nb: 'Hva kan sies mindre nøye?',
    nn: 'Kva kan seiast mindre nøye?',
    en: 'What can be said less exactly?',
  },
  vaguerSend: { nb: 'Be om det', nn: same, en: 'Ask for it' },
  asker: { nb: 'den som spurte', nn: 'den som spurde', en: 'the person who asked' },
  formerMember: { nb: 'en som har sluttet', nn: 'ein som har slutta', en: 'someone who has left' },
  who: { nb: 'Hvem: {name}', nn: 'Kven: {name}', en: 'Who: {name}' },
  again: { nb: 'Ser på det igjen', nn: same, en: 'Looked at again' },
  outcomeTitle: { nb: 'Hva skjedde?', nn: 'Kva skjedde?', en: 'What happened?' },
  outcomeLead: {
    nb: 'Fortell teamet om rådet var til hjelp. Skriv fortsatt ikke hvem det er.',
    nn: 'Fortel teamet om rådet var til hjelp. Skriv framleis ikkje kven det er.',
    en: 'Tell the team whether the advice was of use. Still, do not write who it is.',
  },
  outcome: { nb: 'Hvordan går det nå?', nn: 'Korleis går det no?', en: 'How is it now?' },
  better: { nb: 'Bedre', nn: 'Betre', en: 'Better' },
  same: { nb: 'Som før', nn: same, en: 'As before' },
  worse: { nb: 'Verre', nn: same, en: 'Worse' },
  'other-help': { nb: 'Barnet får annen hjelp', nn: 'Barnet får anna hjelp', en: 'The child gets other help' },
  words: { nb: 'Vil du si mer?', nn: 'Vil du seie meir?', en: 'Do you want to say more?' },
  tell: { nb: 'Fortell', nn: 'Fortel', en: 'Tell' },
  notYet: {
    nb: 'Her kommer det teamet kommer fram til.',
    nn: 'Her kjem det teamet kjem fram til.',
    en: 'What the team comes to will be here.',
  },
})
