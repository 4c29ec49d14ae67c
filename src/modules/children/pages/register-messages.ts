import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The register: who is guardian of whom, from where it is known, and how they sign in. */
export const registerMessages = defineMessages({
  title: { nb: 'Register', nn: same, en: 'Register' },
  lead: {
    nb: 'Barna som er registrert på enheten din. Øverst står de der noen må bekreftes før familien kan svare.',
    nn: 'Barna som er registrerte på eininga di. Øvst står dei der nokon må stadfestast før familien kan svare.',
    en: 'The children registered in your unit. First come those where someone must be confirmed before the family can answer.',
  },
  toConfirm: { nb: 'Må bekreftes', nn: 'Må stadfestast', en: 'To be confirmed' },
  nothingToConfirm: {
    nb: 'Alle er bekreftet. Bra!',
    nn: 'Alle er stadfesta. Bra!',
    en: 'Everyone is confirmed. Good!',
  },
  others: { nb: 'Barna på enheten', nn: 'Barna på eininga', en: 'The unit’s children' },
  noChildren: {
    nb: 'Her kommer barna når noen på enheten starter en stafettlogg.',
    nn: 'Her kjem barna når nokon på eininga startar ein stafettlogg.',
    en: 'Children appear here when someone in the unit starts a relay log.',
  },
  born: { nb: 'Født', nn: 'Fødd', en: 'Born' },
  unconfirmed: {
    nb: { one: 'Én foresatt må bekreftes', other: '{count} foresatte må bekreftes' },
    nn: { one: 'Éin føresett må stadfestast', other: '{count} føresette må stadfestast' },
    en: { one: 'One guardian must be confirmed', other: '{count} guardians must be confirmed' },
  },
  confirm: { nb: 'Bekreft', nn: 'Stadfest', en: 'Confirm' },
  lookUp: { nb: 'Slå opp fordi', nn: same, en: 'Look up because' },
  'confirm-links': {
    nb: 'foresatte skal bekreftes',
    nn: 'føresette skal stadfestast',
    en: 'guardians are to be confirmed',
  },
  'family-asked': { nb: 'familien har spurt', nn: same, en: 'the family has asked' },
  'match-children': { nb: 'to kan være samme barn', nn: 'to kan vere same barn', en: 'two may be the same child' },
  'sign-in': { nb: 'noen skal logge inn', nn: 'nokon skal logge inn', en: 'someone is to sign in' },
  more: { nb: 'Vis flere', nn: 'Vis fleire', en: 'Show more' },

  guardians: { nb: 'Foresatte', nn: 'Føresette', en: 'Guardians' },
  noGuardians: {
    nb: 'Ingen foresatte er registrert.',
    nn: 'Ingen føresette er registrerte.',
    en: 'No guardians are registered.',
  },
  notConfirmed: {
    nb: 'Ikke bekreftet. Ser ingenting.',
    nn: 'Ikkje stadfesta. Ser ingenting.',
    en: 'Not confirmed. Sees nothing.',
  },
  has: { nb: 'Har foreldreansvar', nn: same, en: 'Has parental responsibility' },
  hasNot: { nb: 'Har ikke foreldreansvar', nn: 'Har ikkje foreldreansvar', en: 'Has no parental responsibility' },
  seesNothing: { nb: 'Ser ingenting.', nn: same, en: 'Sees nothing.' },
  from: { nb: 'ifølge {source}', nn: 'ifølgje {source}', en: 'according to {source}' },
  'population-register': { nb: 'folkeregisteret', nn: same, en: 'the population register' },
  court: { nb: 'retten', nn: same, en: 'the court' },
  'child-welfare': { nb: 'barnevernet', nn: same, en: 'child welfare' },
  'document-seen': { nb: 'et dokument jeg har sett', nn: 'eit dokument eg har sett', en: 'a document I have seen' },
  change: {
    nb: 'Endre foreldreansvaret til {name}',
    nn: same,
    en: 'Change {name}’s parental responsibility',
  },
  end: {
    nb: '{name} er ikke lenger foresatt',
    nn: '{name} er ikkje lenger føresett',
    en: '{name} is no longer a guardian',
  },
  giveCode: { nb: 'Gi {name} en kode', nn: 'Gi {name} ein kode', en: 'Give {name} a code' },
  codeText: {
    nb: 'Den som skal logge inn første gang, må ha en kode i tillegg til BankID. Gi den til personen selv. En ny kode gjør den forrige ugyldig.',
    nn: 'Den som skal logge inn første gong, må ha ein kode i tillegg til BankID. Gi han til personen sjølv. Ein ny kode gjer den førre ugyldig.',
    en: 'Whoever signs in for the first time needs a code besides BankID. Give it to the person. A new code makes the one before it invalid.',
  },

  signIn: { nb: 'Innlogging for {name}', nn: same, en: 'Sign-in for {name}' },
  hasSignIn: { nb: '{name} har egen innlogging.', nn: '{name} har eiga innlogging.', en: '{name} has a sign-in.' },
  noSignIn: {
    nb: 'Fra {age} år kan {name} få sin egen.',
    nn: 'Frå {age} år kan {name} få si eiga.',
    en: 'From the age of {age} {name} can have one.',
  },
  connect: { nb: 'Gi {name} egen innlogging', nn: 'Gi {name} eiga innlogging', en: 'Give {name} a sign-in' },
  connectLead: {
    nb: '{name} logger inn med BankID og ser det alderen tilsier. Ved 16 år leser {name} hele loggen selv.',
    nn: '{name} loggar inn med BankID og ser det alderen tilseier. Ved 16 år les {name} heile loggen sjølv.',
    en: '{name} signs in with BankID and sees what the age allows. At 16 {name} reads the whole log.',
  },
  connectSave: { nb: 'Gi innlogging', nn: same, en: 'Give the sign-in' },

  same: { nb: 'Er to av dem samme barn?', nn: 'Er to av dei same barn?', en: 'Are two of them the same child?' },
  sameNone: {
    nb: 'Ingen andre på enheten er født samme dag med et navn til felles.',
    nn: 'Ingen andre på eininga er fødde same dag med eit namn til felles.',
    en: 'Nobody else in the unit was born the same day with a name in common.',
  },
  sameSome: {
    nb: {
      one: 'Én annen på enheten er født samme dag og har et navn til felles.',
      other: '{count} andre på enheten er født samme dag og har et navn til felles.',
    },
    nn: {
      one: 'Éin annan på eininga er fødd same dag og har eit namn til felles.',
      other: '{count} andre på eininga er fødde same dag og har eit namn til felles.',
    },
    en: {
      one: 'One other in the unit was born the same day and has a name in common.',
      other: '{count} others in the unit were born the same day and have a name in common.',
    },
  },
  compare: { nb: 'Sammenlign', nn: 'Samanlikn', en: 'Compare' },
  matchTitle: {
    nb: 'Er dette samme barn som {name}?',
    nn: 'Er dette same barn som {name}?',
    en: 'Is this the same child as {name}?',
  },
  matchLead: {
    nb: 'Blir to til ett, gjelder foresatte og svar for begge. Det kan ikke gjøres om her. Er du i tvil, la være.',
    nn: 'Blir to til eitt, gjeld føresette og svar for begge. Det kan ikkje gjerast om her. Er du i tvil, lat vere.',
    en: 'If two become one, guardians and answers count for both. It cannot be undone here. If in doubt, leave it.',
  },
  matchWhich: { nb: 'Hvem?', nn: 'Kven?', en: 'Who?' },
  registered: { nb: 'Registrert', nn: same, en: 'Registered' },
  matchSave: { nb: 'Det er samme barn', nn: 'Det er same barn', en: 'It is the same child' },
})
