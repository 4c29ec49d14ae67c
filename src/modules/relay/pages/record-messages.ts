import { defineMessages, same } from '#platform/language/define-messages.ts'

/** What the family has answered: written down by staff, kept to be printed; and what the young person decides about her own health. */
export const recordMessages = defineMessages({
  title: {
    nb: 'Skriv ned det familien til {name} har svart',
    nn: same,
    en: 'Write down what {name}’s family has answered',
  },
  lead: {
    nb: 'Når noen har svart på papir eller muntlig. Det du skriver, gjelder som et svar de har gitt selv, og de kan se at det var du som skrev det.',
    nn: 'Når nokon har svart på papir eller munnleg. Det du skriv, gjeld som eit svar dei har gitt sjølve, og dei kan sjå at det var du som skreiv det.',
    en: 'When someone has answered on paper or orally. What you write counts as an answer they gave themselves, and they can see that you wrote it.',
  },
  nobody: {
    nb: 'Ingen kan svare ennå: registeret må først bekrefte hvem som har foreldreansvar.',
    nn: 'Ingen kan svare enno: registeret må først stadfeste kven som har foreldreansvar.',
    en: 'Nobody can answer yet: the register must first confirm who has parental responsibility.',
  },
  unconfirmed: {
    nb: 'Registeret har ikke bekreftet {names} ennå.',
    nn: 'Registeret har ikkje stadfesta {names} enno.',
    en: 'The register has not confirmed {names} yet.',
  },
  giver: { nb: 'Hvem svarte?', nn: 'Kven svarte?', en: 'Who answered?' },
  channel: { nb: 'På hvilken måte?', nn: 'På kva måte?', en: 'In which way?' },
  paper: { nb: 'På papir', nn: same, en: 'On paper' },
  oral: { nb: 'Muntlig', nn: 'Munnleg', en: 'Orally' },
  givenOn: { nb: 'Når?', nn: same, en: 'When?' },
  how: { nb: 'Hvor og hvordan?', nn: 'Kvar og korleis?', en: 'Where and how?' },
  howHelp: {
    nb: 'For eksempel «på møtet på skolen, tolk på telefon» eller «skjemaet ligger i arkivet».',
    nn: 'Til dømes «på møtet på skulen, tolk på telefon» eller «skjemaet ligg i arkivet».',
    en: 'For example “at the meeting at school, interpreter by phone” or “the form is in the archive”.',
  },
  boxes: {
    nb: 'Kryss av for det svaret var ja til. Uten noe kryss er svaret nei til denne tjenesten.',
    nn: 'Kryss av for det svaret var ja til. Utan noko kryss er svaret nei til denne tenesta.',
    en: 'Tick what the answer was yes to. With nothing ticked the answer is no to this service.',
  },
  untilHelp: {
    nb: 'Etter denne dagen ser ingen av tjenestene loggen, om ingen sier ja igjen.',
    nn: 'Etter denne dagen ser ingen av tenestene loggen, om ingen seier ja igjen.',
    en: 'After this day none of the services sees the log, unless someone says yes again.',
  },
  answer: { nb: 'Hva var svaret?', nn: 'Kva var svaret?', en: 'What was the answer?' },
  yes: { nb: 'Ja, til det som er krysset av', nn: 'Ja, til det som er kryssa av', en: 'Yes, to what is ticked' },
  no: { nb: 'Nei', nn: same, en: 'No' },
  send: { nb: 'Skriv ned svaret', nn: same, en: 'Write down the answer' },

  summaryTitle: {
    nb: 'Samtykke til samarbeid om {name}',
    nn: same,
    en: 'Consent to working together on {name}',
  },
  now: { nb: 'Dette gjelder nå', nn: 'Dette gjeld no', en: 'What is in force now' },
  nobodySees: { nb: 'Ingen tjenester ser loggen.', nn: 'Ingen tenester ser loggen.', en: 'No service sees the log.' },
  saidBy: { nb: 'Svar fra {name}', nn: 'Svar frå {name}', en: 'Answers from {name}' },
  someone: { nb: 'en i familien', nn: 'ein i familien', en: 'someone in the family' },
  noAnswers: { nb: 'Ingen har svart ennå.', nn: 'Ingen har svart enno.', en: 'Nobody has answered yet.' },
  when: { nb: 'Svar gitt', nn: same, en: 'Answered' },
  until: { nb: 'Gjelder til', nn: 'Gjeld til', en: 'In force until' },
  given: { nb: 'Ja: {areas}', nn: same, en: 'Yes: {areas}' },
  refused: { nb: 'Nei', nn: same, en: 'No' },
  withdrawn: { nb: 'Samtykket er trukket', nn: 'Samtykket er trekt', en: 'Consent withdrawn' },
  onPaper: {
    nb: 'på papir {how}, skrevet ned av {by}',
    nn: 'på papir {how}, skrive ned av {by}',
    en: 'on paper {how}, written down by {by}',
  },
  spoken: {
    nb: 'muntlig {how}, skrevet ned av {by}',
    nn: 'munnleg {how}, skrive ned av {by}',
    en: 'orally {how}, written down by {by}',
  },
  means: {
    nb: 'Tjenestene har taushetsplikt, også overfor hverandre. Samtykket lar dem snakke sammen om det som er krysset av, og bare så lenge det står her. Det kan trekkes når som helst. Hjelpen fortsetter uansett.',
    nn: 'Tenestene har teieplikt, også overfor kvarandre. Samtykket lèt dei snakke saman om det som er kryssa av, og berre så lenge det står her. Det kan trekkjast når som helst. Hjelpa held fram uansett.',
    en: 'The services have a duty of confidentiality, towards each other too. The consent lets them talk with each other about what is ticked, and only for as long as it says here. It can be withdrawn at any time. The help goes on all the same.',
  },

  healthTitle: {
    nb: 'Hvem får se det som handler om helsa di?',
    nn: 'Kven får sjå det som handlar om helsa di?',
    en: 'Who may see what is about your health?',
  },
  healthLead: {
    nb: 'Du bestemmer. De som ikke får se det, ser resten av loggen. Du kan ombestemme deg når du vil.',
    nn: 'Du bestemmer. Dei som ikkje får sjå det, ser resten av loggen. Du kan ombestemme deg når du vil.',
    en: 'You decide. Those who may not see it see the rest of the log. You can change your mind whenever you like.',
  },
  healthSees: { nb: 'ser det nå', nn: 'ser det no', en: 'sees it now' },
  healthSeesNot: { nb: 'ser det ikke', nn: 'ser det ikkje', en: 'does not see it' },
  healthShow: { nb: 'La {name} se det', nn: 'Lat {name} sjå det', en: 'Let {name} see it' },
  healthHide: { nb: 'Ikke la {name} se det', nn: 'Ikkje lat {name} sjå det', en: 'Do not let {name} see it' },
  healthNobody: {
    nb: 'Det er ingen foresatte å vise det til.',
    nn: 'Det er ingen føresette å vise det til.',
    en: 'There are no guardians to show it to.',
  },
})
