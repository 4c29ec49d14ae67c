import { defineMessages, same } from '#platform/language/define-messages.ts'

/** What Laget says to anyone. */
export const frontMessages = defineMessages({
  title: { nb: 'Ett lag rundt barnet', nn: 'Eitt lag rundt barnet', en: 'One team around the child' },
  lead: {
    nb: 'Når et barn trenger hjelp fra flere, skal hjelperne snakke sammen. Her har familien og de som hjelper, én felles stafettlogg.',
    nn: 'Når eit barn treng hjelp frå fleire, skal hjelparane snakke saman. Her har familien og dei som hjelper, éin felles stafettlogg.',
    en: 'When a child needs help from several, the helpers must talk together. Here the family and those who help share one relay log.',
  },
  worried: { nb: 'Jeg er bekymret for et barn', nn: 'Eg er uroa for eit barn', en: 'I am worried about a child' },
  worriedLeads: {
    nb: 'Hva du kan gjøre nå, trinn for trinn. For ansatte, foreldre, naboer og barn.',
    nn: 'Kva du kan gjere no, steg for steg. For tilsette, foreldre, naboar og barn.',
    en: 'What you can do now, step by step. For staff, parents, neighbours and children.',
  },
  needHelp: { nb: 'Jeg trenger hjelp', nn: 'Eg treng hjelp', en: 'I need help' },
  needHelpLeads: {
    nb: 'Hvem som kan hjelpe deg og familien din, og hvordan du når dem.',
    nn: 'Kven som kan hjelpe deg og familien din, og korleis du når dei.',
    en: 'Who can help you and your family, and how to reach them.',
  },
  forThose: {
    nb: 'For dere som har en stafettlogg',
    nn: 'For dykk som har ein stafettlogg',
    en: 'For those who have a relay log',
  },
  signIn: { nb: 'Logg inn', nn: same, en: 'Sign in' },
  how: { nb: 'Slik virker det', nn: 'Slik verkar det', en: 'How it works' },
  howHolder: {
    nb: 'Én person holder alltid stafettpinnen, og slipper den ikke før en annen har tatt imot.',
    nn: 'Éin person held alltid stafettpinnen, og slepper han ikkje før ein annan har teke imot.',
    en: 'One person always holds the baton, and does not let go before another has taken it.',
  },
  howFamily: {
    nb: 'Ingenting deles før familien har sagt ja. De bestemmer hvem som får se hva, og kan ombestemme seg.',
    nn: 'Ingenting blir delt før familien har sagt ja. Dei bestemmer kven som får sjå kva, og kan ombestemme seg.',
    en: 'Nothing is shared before the family has said yes. They decide who sees what, and may change their mind.',
  },
  howTrace: {
    nb: 'Familien ser hvem som har lest og skrevet i loggen.',
    nn: 'Familien ser kven som har lese og skrive i loggen.',
    en: 'The family sees who has read and written in the log.',
  },
  howMeasure: {
    nb: 'Hvert tiltak har én ansvarlig, en frist og en dag da vi ser om det hjalp.',
    nn: 'Kvart tiltak har éin ansvarleg, ein frist og ein dag då vi ser om det hjelpte.',
    en: 'Each measure has one responsible person, a deadline and a day when we see whether it helped.',
  },
})
