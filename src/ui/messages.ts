import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The kit's own words. What a page is about, its module says. */
export const kitMessages = defineMessages({
  product: { nb: 'Laget', nn: same, en: same },
  skipToContent: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  language: { nb: 'Språk', nn: same, en: 'Language' },
  mainMenu: { nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' },
  signIn: { nb: 'Logg inn', nn: same, en: 'Sign in' },
  signOut: { nb: 'Logg ut', nn: same, en: 'Sign out' },
  changeRole: { nb: 'Bytt rolle', nn: 'Byt rolle', en: 'Change role' },
  practice: { nb: 'Øvelse', nn: 'Øving', en: 'Practice' },
  practiceMeans: {
    nb: 'Alle menneskene her er oppdiktet. Skriv ikke om virkelige barn.',
    nn: 'Alle menneska her er oppdikta. Skriv ikkje om verkelege barn.',
    en: 'Everyone here is invented. Do not write about real children.',
  },
  emergency: { nb: 'Haster det?', nn: 'Hastar det?', en: 'Is it urgent?' },
  childHelpline: {
    nb: 'Alarmtelefonen for barn og unge',
    nn: same,
    en: 'Helpline for children and young people',
  },
  police: { nb: 'Politi', nn: same, en: 'Police' },
  ambulance: { nb: 'Ambulanse', nn: same, en: 'Ambulance' },

  failedTitle: { nb: 'Feil: {title}', nn: same, en: 'Error: {title}' },
  errorsFound: {
    nb: { one: 'Én ting må rettes', other: '{count} ting må rettes' },
    nn: { one: 'Éin ting må rettast', other: '{count} ting må rettast' },
    en: { one: 'One thing needs to be corrected', other: '{count} things need to be corrected' },
  },
  nothingLost: {
    nb: 'Det du skrev, er tatt vare på.',
    nn: 'Det du skreiv, er teke vare på.',
    en: 'What you wrote is kept.',
  },
  optional: { nb: 'valgfritt', nn: 'valfritt', en: 'optional' },
  required: { nb: 'må fylles ut', nn: 'må fyllast ut', en: 'required' },
  chooseOne: { nb: 'Velg én', nn: 'Vel éin', en: 'Choose one' },
  notChosen: { nb: 'Ikke valgt', nn: 'Ikkje valt', en: 'Not chosen' },
  dateHelp: {
    nb: 'Dag, måned og år, for eksempel {example}.',
    nn: 'Dag, månad og år, til dømes {example}.',
    en: 'Day, month and year, for example {example}.',
  },
  clockHelp: { nb: 'For eksempel 14.30.', nn: 'Til dømes 14.30.', en: 'For example 14.30.' },
  limit: { nb: 'Inntil {count} tegn.', nn: 'Inntil {count} teikn.', en: 'Up to {count} characters.' },
  charactersLeft: { nb: 'tegn igjen', nn: 'teikn igjen', en: 'characters left' },
  charactersOver: { nb: 'tegn for mye', nn: 'teikn for mykje', en: 'characters too many' },

  saveDraft: { nb: 'Lagre utkast', nn: same, en: 'Save draft' },
  discardDraft: { nb: 'Forkast utkastet', nn: same, en: 'Discard the draft' },
  draftShown: {
    nb: 'Her er utkastet ditt fra {when}. Bare du ser det.',
    nn: 'Her er utkastet ditt frå {when}. Berre du ser det.',
    en: 'Here is your draft from {when}. Only you can see it.',
  },
  draftStays: {
    nb: 'Utkastet ditt er som du skrev det. Teksten du ville ta med hit, kan du kopiere fra her.',
    nn: 'Utkastet ditt er som du skreiv det. Teksten du ville ta med hit, kan du kopiere frå her.',
    en: 'Your draft is as you wrote it. The text you wanted to bring here you can copy from below.',
  },
  textBeside: { nb: 'Vis teksten', nn: same, en: 'Show the text' },
  draftSaved: { nb: 'Utkastet er lagret', nn: 'Utkastet er lagra', en: 'The draft is saved' },
  draftFailed: {
    nb: 'Utkastet ble ikke lagret. Teksten står her fortsatt, og vi prøver igjen.',
    nn: 'Utkastet vart ikkje lagra. Teksten står her framleis, og vi prøver igjen.',
    en: 'The draft was not saved. Your text is still here, and we will try again.',
  },
  draftAway: {
    nb: 'Du er uten nett. Det du skriver, er tatt vare på i denne nettleseren.',
    nn: 'Du er utan nett. Det du skriv, er teke vare på i denne nettlesaren.',
    en: 'You are offline. What you write is kept in this browser.',
  },
  draftBrought: {
    nb: 'Her er det du skrev uten nett. Det er ikke sendt ennå.',
    nn: 'Her er det du skreiv utan nett. Det er ikkje sendt enno.',
    en: 'Here is what you wrote while you were offline. It is not sent yet.',
  },
  draftOffered: {
    nb: 'Du skrev noe annet her mens du var uten nett. Det er ikke sendt.',
    nn: 'Du skreiv noko anna her medan du var utan nett. Det er ikkje sendt.',
    en: 'You wrote something else here while you were offline. It is not sent.',
  },
  bringDraft: { nb: 'Hent det fram', nn: same, en: 'Bring it back' },
  sending: { nb: 'Sender …', nn: same, en: 'Sending …' },

  keptTitle: { nb: 'Ikke sendt ennå', nn: 'Ikkje sendt enno', en: 'Not sent yet' },
  kept: {
    nb: 'Du ble logget ut før det du skrev {when}, ble sendt. Her er det. Se over og send på nytt.',
    nn: 'Du vart logga ut før det du skreiv {when}, vart sendt. Her er det. Sjå over og send på nytt.',
    en: 'You were signed out before what you wrote {when} was sent. Here it is. Look it over and send it again.',
  },

  conflict: {
    nb: '{who} lagret {when}, mens du skrev',
    nn: '{who} lagra {when}, medan du skreiv',
    en: '{who} saved {when}, while you were writing',
  },
  conflictMeans: {
    nb: 'Ingenting er borte. Se på begge, rett det du vil i skjemaet under, og lagre på nytt.',
    nn: 'Ingenting er borte. Sjå på begge, rett det du vil i skjemaet under, og lagre på nytt.',
    en: 'Nothing is lost. Look at both, change what you want in the form below, and save again.',
  },
  yours: { nb: 'Det du skrev', nn: 'Det du skreiv', en: 'What you wrote' },
  theirs: { nb: 'Det som er lagret', nn: 'Det som er lagra', en: 'What is saved' },
  bothSame: { nb: 'Likt hos begge', nn: same, en: 'The same in both' },
  empty: { nb: 'Ikke fylt ut', nn: 'Ikkje fylt ut', en: 'Not filled in' },

  liveEnded: {
    nb: 'Denne siden følger ikke lenger med på hva som er nytt.',
    nn: 'Denne sida følgjer ikkje lenger med på kva som er nytt.',
    en: 'This page no longer follows what is new.',
  },
  reload: { nb: 'Last siden på nytt', nn: 'Last sida på nytt', en: 'Reload the page' },

  newest: { nb: 'Vis nyeste', nn: 'Vis nyaste', en: 'Show newest' },
  older: { nb: 'Vis eldre', nn: same, en: 'Show older' },
  back: { nb: 'Tilbake', nn: same, en: 'Back' },
  step: { nb: 'Steg {step} av {of}', nn: same, en: 'Step {step} of {of}' },
  stepDone: { nb: 'ferdig', nn: same, en: 'done' },
  search: { nb: 'Søk', nn: same, en: 'Search' },
  show: { nb: 'Vis', nn: same, en: 'Show' },
  print: { nb: 'Skriv ut', nn: same, en: 'Print' },
  copy: { nb: 'Kopier', nn: same, en: 'Copy' },
  copied: { nb: 'Kopiert', nn: same, en: 'Copied' },
})
