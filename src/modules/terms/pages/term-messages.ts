import { defineMessages, same } from '#platform/language/define-messages.ts'

export const termMessages = defineMessages({
  title: { nb: 'Begreper', nn: 'Omgrep', en: 'Terms' },
  lead: {
    nb: 'Ord som lett blandes sammen, og hva vi mener med dem her i kommunen.',
    nn: 'Ord som lett blir blanda saman, og kva vi meiner med dei her i kommunen.',
    en: 'Words that are easily mixed up, and what we mean by them in this municipality.',
  },
  empty: {
    nb: 'Her kommer ordene kommunen har blitt enig om. De er ikke lagt inn ennå.',
    nn: 'Her kjem orda kommunen har blitt samd om. Dei er ikkje lagde inn enno.',
    en: 'The words that the municipality has agreed on will be here. They have not been put in yet.',
  },
  isAgreed: { nb: 'Avtalt', nn: same, en: 'Agreed' },
  proposals: {
    nb: 'Det som er merket «Avtalt», har kommunen blitt enig om. Resten er forslag.',
    nn: 'Det som er merkt «Avtalt», har kommunen blitt samd om. Resten er framlegg.',
    en: 'What is marked “Agreed” the municipality has agreed on. The rest are proposals.',
  },
  proposalMeans: {
    nb: 'Dette er et forslag. Kommunen har ikke avtalt det ennå.',
    nn: 'Dette er eit framlegg. Kommunen har ikkje avtalt det enno.',
    en: 'This is a proposal. The municipality has not agreed on it yet.',
  },
  agreed: { nb: 'Avtalt av', nn: same, en: 'Agreed by' },
  agreedBy: { nb: '{who}, {day}', nn: same, en: same },
  notSame: { nb: 'Ikke det samme som', nn: 'Ikkje det same som', en: 'Not the same as' },
  saved: { nb: 'Sist endret {day}.', nn: 'Sist endra {day}.', en: 'Last changed {day}.' },
  before: { nb: 'Slik var det før', nn: same, en: 'What it was before' },
  savedBy: { nb: '{who}, {day}', nn: same, en: same },
  fromTheStart: { nb: 'Fra starten, {day}', nn: 'Frå starten, {day}', en: 'From the start, {day}' },
  edit: { nb: 'Endre', nn: same, en: 'Edit' },
  add: { nb: 'Legg til et ord', nn: 'Legg til eit ord', en: 'Add a word' },
  retired: { nb: 'Ord vi ikke bruker lenger', nn: 'Ord vi ikkje bruker lenger', en: 'Words we no longer use' },
  outOfUse: { nb: 'Ute av bruk siden {day}', nn: 'Ute av bruk sidan {day}', en: 'Out of use since {day}' },
  outOfUseMeans: {
    nb: 'Kommunen bruker ikke dette ordet lenger. Her står det hva vi mente med det.',
    nn: 'Kommunen bruker ikkje dette ordet lenger. Her står det kva vi meinte med det.',
    en: 'The municipality no longer uses this word. Here is what we meant by it.',
  },
  retire: { nb: 'Ta ut av bruk', nn: same, en: 'Take out of use' },
  retireMeans: {
    nb: 'Ordet vises ikke lenger på andre sider. Det som er skrevet om det, blir stående, og du kan ta det i bruk igjen.',
    nn: 'Ordet blir ikkje lenger vist på andre sider. Det som er skrive om det, blir ståande, og du kan ta det i bruk att.',
    en: 'The word is no longer shown on other pages. What is written about it stays, and you can take it into use again.',
  },
  takeUp: { nb: 'Ta i bruk igjen', nn: 'Ta i bruk att', en: 'Take into use again' },
  here: { nb: 'Ord på denne siden', nn: 'Ord på denne sida', en: 'Words on this page' },
})

export const termFormMessages = defineMessages({
  editTitle: { nb: 'Endre hva ordet betyr', nn: 'Endre kva ordet betyr', en: 'Change what the word means' },
  addTitle: { nb: 'Nytt begrep', nn: 'Nytt omgrep', en: 'New term' },
  wordNb: { nb: 'Ordet på bokmål', nn: same, en: 'The word in Bokmål' },
  wordNn: { nb: 'Ordet på nynorsk', nn: same, en: 'The word in Nynorsk' },
  wordEn: { nb: 'Ordet på engelsk', nn: same, en: 'The word in English' },
  shortNb: { nb: 'Hva det betyr, på bokmål', nn: 'Kva det betyr, på bokmål', en: 'What it means, in Bokmål' },
  shortNn: { nb: 'Hva det betyr, på nynorsk', nn: 'Kva det betyr, på nynorsk', en: 'What it means, in Nynorsk' },
  shortEn: { nb: 'Hva det betyr, på engelsk', nn: 'Kva det betyr, på engelsk', en: 'What it means, in English' },
  shortHelp: {
    nb: 'En eller to setninger. De vises der ordet står.',
    nn: 'Ei eller to setningar. Dei blir viste der ordet står.',
    en: 'One or two sentences. They are shown where the word stands.',
  },
  moreNb: { nb: 'Mer om ordet, på bokmål', nn: 'Meir om ordet, på bokmål', en: 'More about the word, in Bokmål' },
  moreNn: { nb: 'Mer om ordet, på nynorsk', nn: 'Meir om ordet, på nynorsk', en: 'More about the word, in Nynorsk' },
  agreedBy: { nb: 'Hvem som har avtalt det', nn: 'Kven som har avtalt det', en: 'Who agreed on it' },
  agreedByHelp: {
    nb: 'For eksempel styringsgruppa eller ledermøtet. Så lenge dette står tomt, er det et forslag.',
    nn: 'Til dømes styringsgruppa eller leiarmøtet. Så lenge dette står tomt, er det eit framlegg.',
    en: 'For example the steering group. As long as this is empty, it is a proposal.',
  },
  agreedOn: { nb: 'Når det ble avtalt', nn: 'Når det vart avtalt', en: 'When it was agreed' },
  save: { nb: 'Lagre', nn: same, en: 'Save' },
  elsewhere: { nb: 'En annen', nn: 'Ein annan', en: 'Somebody else' },
})
