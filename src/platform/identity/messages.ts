import { defineMessages, same } from '../language/define-messages.ts'

export const identityMessages = defineMessages({
  signIn: { nb: 'Logg inn', nn: same, en: 'Sign in' },
  signInWith: { nb: 'Logg inn med {issuer}', nn: same, en: 'Sign in with {issuer}' },
  signInAgain: { nb: 'Logg inn på nytt', nn: same, en: 'Sign in again' },
  chooseIssuer: {
    nb: 'Velg hvordan du vil logge inn. Vet du ikke hva du skal velge, er det som regel det øverste.',
    nn: 'Vel korleis du vil logge inn. Veit du ikkje kva du skal velje, er det som regel det øvste.',
    en: 'Choose how you want to sign in. If you do not know which one, it is usually the first.',
  },
  expiredTitle: { nb: 'Du er logget ut', nn: 'Du er logga ut', en: 'You have been signed out' },
  expired: {
    nb: 'Du har vært borte en stund, og da logger vi deg ut, så ingen andre kan se det du ser. Logg inn, så kommer du tilbake dit du var.',
    nn: 'Du har vore borte ei stund, og då loggar vi deg ut, så ingen andre kan sjå det du ser. Logg inn, så kjem du tilbake dit du var.',
    en: 'You have been away for a while, and then we sign you out so that nobody else can see what you see. Sign in and you will be back where you were.',
  },

  kept: {
    nb: 'Det du skrev, er tatt vare på i en halv time. Det er ikke sendt ennå.',
    nn: 'Det du skreiv, er teke vare på i ein halv time. Det er ikkje sendt enno.',
    en: 'What you wrote is kept for half an hour. It is not sent yet.',
  },

  chooseMunicipality: { nb: 'Hvor vil du være?', nn: 'Kvar vil du vere?', en: 'Where do you want to be?' },
  chooseMunicipalityMeans: {
    nb: 'Flere kommuner kjenner deg. Det du ser og gjør, hører til den du velger. Du kan bytte ved å logge inn på nytt.',
    nn: 'Fleire kommunar kjenner deg. Det du ser og gjer, høyrer til den du vel. Du kan byte ved å logge inn på nytt.',
    en: 'Several municipalities know you. What you see and do belongs to the one you choose. You can change by signing in again.',
  },

  chooseRole: { nb: 'Hvem er du her nå?', nn: 'Kven er du her no?', en: 'Who are you here now?' },
  chooseRoleMeans: {
    nb: 'Du har flere roller. Velg den du skal bruke nå. Sporet viser hvilken rolle du hadde da du så eller gjorde noe.',
    nn: 'Du har fleire roller. Vel den du skal bruke no. Sporet viser kva rolle du hadde då du såg eller gjorde noko.',
    en: 'You have several roles. Choose the one you will use now. The trace shows which role you had when you saw or did something.',
  },
  ownSignIn: { nb: 'Innloggingen din', nn: 'Innlogginga di', en: 'Your sign-in' },
  hereAs: { nb: 'Du er her som {role}.', nn: same, en: 'You are here as {role}.' },
  chosenNow: { nb: 'Valgt nå', nn: 'Vald no', en: 'Chosen now' },
  roleInPlace: { nb: '{title}, {unit}', nn: same, en: same },
  family: { nb: 'Deg selv og barna dine', nn: 'Deg sjølv og barna dine', en: 'Yourself and your children' },
  seesFamily: {
    nb: 'Du ser det som er delt om barna dine eller deg selv.',
    nn: 'Du ser det som er delt om barna dine eller deg sjølv.',
    en: 'You see what is shared about your children or yourself.',
  },
  seesEmployee: {
    nb: 'Du ser loggene du er med i.',
    nn: 'Du ser loggane du er med i.',
    en: 'You see the logs you take part in.',
  },
  seesHead: {
    nb: 'Du ser hvem som holder stafettpinnen for enheten din, og hva som haster.',
    nn: 'Du ser kven som held stafettpinnen for eininga di, og kva som hastar.',
    en: 'You see who holds the baton for your unit, and what is urgent.',
  },
  seesRegistrar: {
    nb: 'Du bekrefter hvem som er foresatt. Du ser ikke innholdet i loggene.',
    nn: 'Du stadfestar kven som er føresett. Du ser ikkje innhaldet i loggane.',
    en: 'You confirm who is a guardian. You do not see what the logs contain.',
  },
  seesFigures: {
    nb: 'Du ser tall og innstillinger, aldri enkeltbarn.',
    nn: 'Du ser tal og innstillingar, aldri einskildbarn.',
    en: 'You see figures and settings, never a single child.',
  },
  seesTrace: {
    nb: 'Du ser sporet etter hva andre har gjort, uten innhold.',
    nn: 'Du ser sporet etter kva andre har gjort, utan innhald.',
    en: 'You see the trace of what others have done, without content.',
  },
  continueTo: { nb: 'Gå videre', nn: 'Gå vidare', en: 'Continue' },
  enterCode: { nb: 'Skriv inn engangskoden', nn: 'Skriv inn eingongskoden', en: 'Enter the one-time code' },
  enterCodeMeans: {
    nb: 'Første gang du logger inn som foresatt eller ungdom, trenger du en kode. Du får den av den som tok kontakt med deg, på skolen, i barnehagen eller på helsestasjonen. Slik er vi sikre på at det er riktig person som får se.',
    nn: 'Første gong du loggar inn som føresett eller ungdom, treng du ein kode. Du får han av den som tok kontakt med deg, på skulen, i barnehagen eller på helsestasjonen. Slik er vi sikre på at det er rett person som får sjå.',
    en: 'The first time you sign in as a guardian or a young person you need a code. You get it from the person who contacted you, at the school, the kindergarten or the health clinic. That way we are sure the right person gets to see.',
  },
  code: { nb: 'Engangskode', nn: 'Eingongskode', en: 'One-time code' },
  codeHelp: {
    nb: 'Åtte bokstaver og tall, for eksempel KH7M-2RXA.',
    nn: 'Åtte bokstavar og tal, til dømes KH7M-2RXA.',
    en: 'Eight letters and digits, for example KH7M-2RXA.',
  },
  codeMissing: { nb: 'Skriv koden du har fått.', nn: same, en: 'Enter the code you were given.' },
  codeWrong: {
    nb: {
      one: 'Koden stemmer ikke. Du kan prøve én gang til.',
      other: 'Koden stemmer ikke. Du kan prøve {count} ganger til.',
    },
    nn: {
      one: 'Koden stemmer ikkje. Du kan prøve éin gong til.',
      other: 'Koden stemmer ikkje. Du kan prøve {count} gonger til.',
    },
    en: {
      one: 'The code is not right. You can try once more.',
      other: 'The code is not right. You can try {count} more times.',
    },
  },
  codeSpent: {
    nb: 'Koden stemte ikke, og nå kan den ikke brukes mer. Be den som ga deg koden, om en ny.',
    nn: 'Koden stemde ikkje, og no kan han ikkje brukast meir. Be den som gav deg koden, om ein ny.',
    en: 'The code was not right, and now it can no longer be used. Ask the person who gave it to you for a new one.',
  },
  codeNone: {
    nb: 'Du har ingen kode som gjelder nå. Den er brukt, for gammel eller prøvd for mange ganger. Be den som tok kontakt med deg, om en ny.',
    nn: 'Du har ingen kode som gjeld no. Han er brukt, for gammal eller prøvd for mange gonger. Be den som tok kontakt med deg, om ein ny.',
    en: 'You have no code that is valid now. It has been used, is too old or was tried too many times. Ask the person who contacted you for a new one.',
  },
  otherRole: { nb: 'Bruk en annen rolle', nn: 'Bruk ei anna rolle', en: 'Use another role' },

  nothingHereTitle: {
    nb: 'Her er det ikke noe for deg nå',
    nn: 'Her er det ikkje noko for deg no',
    en: 'There is nothing here for you now',
  },
  nothingHere: {
    nb: 'Du er logget inn med {issuer}, men det er ikke noe å vise deg akkurat nå.',
    nn: 'Du er logga inn med {issuer}, men det er ikkje noko å vise deg akkurat no.',
    en: 'You are signed in with {issuer}, but there is nothing to show you right now.',
  },
  noRole: {
    nb: 'Det er ikke noe å vise deg akkurat nå.',
    nn: 'Det er ikkje noko å vise deg akkurat no.',
    en: 'There is nothing to show you right now.',
  },
  unknownStaff: {
    nb: 'Jobber du i kommunen? Lederen din kan gi deg en rolle her.',
    nn: 'Arbeider du i kommunen? Leiaren din kan gi deg ei rolle her.',
    en: 'Do you work for the municipality? Your leader can give you a role here.',
  },
  unknownFamily: {
    nb: 'Er du foresatt eller ungdom? Snakk med den som tok kontakt med deg, for eksempel læreren eller helsesykepleieren. Det kan være at noe gjenstår før du kan logge inn.',
    nn: 'Er du føresett eller ungdom? Snakk med den som tok kontakt med deg, til dømes læraren eller helsesjukepleiaren. Det kan vere at noko står att før du kan logge inn.',
    en: 'Are you a guardian or a young person? Talk to the person who contacted you, for example the teacher or the health nurse. There may be something left to do before you can sign in.',
  },
  unknownOther: {
    nb: 'Har du brukt feil innlogging? Logg ut, og prøv en annen.',
    nn: 'Har du brukt feil innlogging? Logg ut, og prøv ei anna.',
    en: 'Did you use the wrong sign-in? Sign out and try another.',
  },
  signOutOf: { nb: 'Logg ut av {issuer}', nn: same, en: 'Sign out of {issuer}' },

  failedTitle: { nb: 'Du ble ikke logget inn', nn: 'Du vart ikkje logga inn', en: 'You were not signed in' },
  tryAgain: { nb: 'Prøv igjen', nn: same, en: 'Try again' },
  'sign-in-unknown': {
    nb: 'Innloggingen tok for lang tid, eller den er brukt før. Det skjer også når man går tilbake i nettleseren. Begynn på nytt.',
    nn: 'Innlogginga tok for lang tid, eller ho er brukt før. Det skjer òg når ein går tilbake i nettlesaren. Begynn på nytt.',
    en: 'Signing in took too long, or it has been used before. This also happens when you go back in the browser. Start again.',
  },
  cancelled: {
    nb: 'Innloggingen ble avbrutt. Du kan prøve igjen når du vil.',
    nn: 'Innlogginga vart avbroten. Du kan prøve igjen når du vil.',
    en: 'Signing in was cancelled. You can try again whenever you like.',
  },
  'answer-not-valid': {
    nb: 'Svaret fra {issuer} kunne ikke godtas. Prøv igjen. Skjer det flere ganger, si fra til kommunen.',
    nn: 'Svaret frå {issuer} kunne ikkje godtakast. Prøv igjen. Skjer det fleire gonger, sei frå til kommunen.',
    en: 'The answer from {issuer} could not be accepted. Try again. If it happens several times, tell the municipality.',
  },
  'issuer-unreachable': {
    nb: '{issuer} svarer ikke akkurat nå. Vent litt og prøv igjen.',
    nn: '{issuer} svarar ikkje akkurat no. Vent litt og prøv igjen.',
    en: '{issuer} is not answering right now. Wait a little and try again.',
  },
  'level-too-low': {
    nb: 'Her må du logge inn på det høyeste sikkerhetsnivået, for eksempel med BankID eller Buypass. Prøv igjen, og velg en av dem.',
    nn: 'Her må du logge inn på det høgste tryggleiksnivået, til dømes med BankID eller Buypass. Prøv igjen, og vel ein av dei.',
    en: 'Here you must sign in at the highest security level, for example with BankID or Buypass. Try again and choose one of them.',
  },
  'not-authenticated-anew': {
    nb: 'Vi ba om at du skulle vise hvem du er på nytt, men det skjedde ikke. Prøv igjen.',
    nn: 'Vi bad om at du skulle vise kven du er på nytt, men det skjedde ikkje. Prøv igjen.',
    en: 'We asked you to prove again who you are, but that did not happen. Try again.',
  },
  'no-identity-number': {
    nb: '{issuer} sendte ikke fødselsnummeret ditt, og uten det vet vi ikke hvem du er. Velg en innlogging som er knyttet til et norsk fødselsnummer eller D-nummer.',
    nn: '{issuer} sende ikkje fødselsnummeret ditt, og utan det veit vi ikkje kven du er. Vel ei innlogging som er knytt til eit norsk fødselsnummer eller D-nummer.',
    en: '{issuer} did not send your national identity number, and without it we do not know who you are. Choose a sign-in that is tied to a Norwegian identity number or D-number.',
  },
  'identity-number-not-taken': {
    nb: 'Dette er en øvelse, og her kan bare oppdiktede personer logge inn.',
    nn: 'Dette er ei øving, og her kan berre oppdikta personar logge inn.',
    en: 'This is a practice installation, and only invented people can sign in here.',
  },
  'no-subject': {
    nb: '{issuer} sa ikke hvem du er. Prøv igjen. Skjer det flere ganger, si fra til kommunen.',
    nn: '{issuer} sa ikkje kven du er. Prøv igjen. Skjer det fleire gonger, sei frå til kommunen.',
    en: '{issuer} did not say who you are. Try again. If it happens several times, tell the municipality.',
  },
  tooManyTitle: { nb: 'For mange forsøk', nn: same, en: 'Too many attempts' },
  tooMany: {
    nb: {
      one: 'Det har vært mange forsøk på å logge inn herfra. Vent ett minutt, og prøv igjen.',
      other: 'Det har vært mange forsøk på å logge inn herfra. Vent {count} minutter, og prøv igjen.',
    },
    nn: {
      one: 'Det har vore mange forsøk på å logge inn herifrå. Vent eitt minutt, og prøv igjen.',
      other: 'Det har vore mange forsøk på å logge inn herifrå. Vent {count} minutt, og prøv igjen.',
    },
    en: {
      one: 'There have been many attempts to sign in from here. Wait one minute and try again.',
      other: 'There have been many attempts to sign in from here. Wait {count} minutes and try again.',
    },
  },

  signOut: { nb: 'Logg ut', nn: same, en: 'Sign out' },
  signOutEverywhere: { nb: 'Logg ut overalt', nn: same, en: 'Sign out everywhere' },
  signOutEverywhereMeans: {
    nb: 'Har du glemt å logge ut på en annen maskin, eller mistet telefonen? Da logger du ut alle steder på én gang.',
    nn: 'Har du gløymt å logge ut på ei anna maskin, eller mista telefonen? Då loggar du ut alle stader på éin gong.',
    en: 'Did you forget to sign out on another machine, or lose your phone? This signs you out in all places at once.',
  },
  signOutEverywhereLater: {
    nb: 'Har du mistet telefonen, eller glemt å logge ut på en annen maskin?',
    nn: 'Har du mista telefonen, eller gløymt å logge ut på ei anna maskin?',
    en: 'Have you lost your phone, or forgotten to sign out on another machine?',
  },
  signedOut: { nb: 'Du er logget ut', nn: 'Du er logga ut', en: 'You are signed out' },
  signedOutMeans: {
    nb: 'Bruker du en maskin som andre også bruker, bør du lukke nettleseren.',
    nn: 'Brukar du ei maskin som andre òg brukar, bør du lukke nettlesaren.',
    en: 'If you are using a machine that others use too, you should close the browser.',
  },
  signedOutGoingOn: {
    nb: 'Du er logget ut her. Nå logger vi deg også ut av {issuer}.',
    nn: 'Du er logga ut her. No loggar vi deg òg ut av {issuer}.',
    en: 'You are signed out here. Now we are signing you out of {issuer} as well.',
  },
  signedOutHereOnly: {
    nb: 'Du kan fortsatt være logget inn hos tjenesten du logget inn med. Lukk nettleseren for å være sikker.',
    nn: 'Du kan framleis vere logga inn hos tenesta du logga inn med. Lukk nettlesaren for å vere sikker.',
    en: 'You may still be signed in to the service you signed in with. Close the browser to be sure.',
  },
  notOursTitle: { nb: 'Det ble ikke gjort', nn: 'Det vart ikkje gjort', en: 'It was not done' },
  notOurs: {
    nb: 'Siden du sendte fra, gjelder ikke lenger, eller den var ikke vår. Gå tilbake, last siden på nytt, og prøv igjen.',
    nn: 'Sida du sende frå, gjeld ikkje lenger, eller ho var ikkje vår. Gå tilbake, last sida på nytt, og prøv igjen.',
    en: 'The page you sent from is no longer valid, or it was not ours. Go back, reload the page and try again.',
  },
})

export type IdentityWords = ReturnType<typeof identityMessages>

/** Why somebody was not signed in, by the name it has in the trace. */
export type SignInFailure =
  | 'sign-in-unknown'
  | 'cancelled'
  | 'answer-not-valid'
  | 'issuer-unreachable'
  | 'level-too-low'
  | 'not-authenticated-anew'
  | 'no-identity-number'
  | 'identity-number-not-taken'
  | 'no-subject'
