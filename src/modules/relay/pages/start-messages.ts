import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The form with which a log begins. */
export const startMessages = defineMessages({
  title: { nb: 'Start en stafettlogg', nn: 'Start ein stafettlogg', en: 'Start a relay log' },
  lead: {
    nb: 'Snakk med familien først. Dette er alt som står her til de har sagt ja, og bare du, lederen din og foreldrene ser det.',
    nn: 'Snakk med familien først. Dette er alt som står her til dei har sagt ja, og berre du, leiaren din og foreldra ser det.',
    en: 'Talk with the family first. This is all there is until they have said yes, and only you, your head and the parents see it.',
  },
  child: { nb: 'Barnet', nn: same, en: 'The child' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  birthDate: { nb: 'Født', nn: 'Fødd', en: 'Born' },
  identityNumber: { nb: 'Fødselsnummer', nn: same, en: 'Identity number' },
  identityNumberHelp: {
    nb: 'Hvis du har det. Her kan bare syntetiske nummer brukes, for dette er en øvelse.',
    nn: 'Om du har det. Her kan ein berre bruke syntetiske nummer, for dette er ei øving.',
    en: 'If you have it. Only synthetic numbers can be used here, because this is practice.',
  },
  guardian: { nb: 'Forelder eller foresatt', nn: 'Forelder eller føresett', en: 'Parent or guardian' },
  secondGuardian: {
    nb: 'En til, hvis det er flere',
    nn: 'Ein til, om det er fleire',
    en: 'Another, if there are more',
  },
  relation: { nb: 'Hvem er det?', nn: 'Kven er det?', en: 'Who is it?' },
  why: { nb: 'Hvorfor, i én setning', nn: 'Kvifor, i éi setning', en: 'Why, in one sentence' },
  whyHelp: {
    nb: 'Familien leser dette. Begynn gjerne med det som går bra.',
    nn: 'Familien les dette. Begynn gjerne med det som går bra.',
    en: 'The family reads this. You may begin with what goes well.',
  },
  services: { nb: 'Hvem bør være med?', nn: 'Kven bør vere med?', en: 'Who should take part?' },
  servicesHelp: {
    nb: '{own} er med fra før. Familien svarer for hver tjeneste.',
    nn: '{own} er med frå før. Familien svarer for kvar teneste.',
    en: '{own} already takes part. The family answers for each service.',
  },
  areas: { nb: 'Hva handler det om?', nn: 'Kva handlar det om?', en: 'What is it about?' },
  areasHelp: {
    nb: 'Spør bare om det dere trenger.',
    nn: 'Spør berre om det de treng.',
    en: 'Ask only for what you need.',
  },
  send: { nb: 'Spør familien', nn: same, en: 'Ask the family' },
})
