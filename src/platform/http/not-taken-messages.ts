import { defineMessages, same } from '../language/define-messages.ts'

/** A post that was not taken and has no form to come back in. */
export const notTakenMessages = defineMessages({
  title: { nb: 'Det du skrev, er ikke lagret', nn: 'Det du skreiv, er ikkje lagra', en: 'What you wrote is not saved' },
  written: { nb: 'Det du skrev', nn: 'Det du skreiv', en: 'What you wrote' },
  copy: {
    nb: 'Vil du ta vare på det, må du kopiere det herfra. Det forsvinner når du lukker siden.',
    nn: 'Vil du ta vare på det, må du kopiere det herifrå. Det forsvinn når du lukkar sida.',
    en: 'If you want to keep it, copy it from here. It is gone when you close the page.',
  },
  absent: {
    nb: 'Siden finnes ikke lenger for deg.',
    nn: 'Sida finst ikkje lenger for deg.',
    en: 'The page is no longer there for you.',
  },
  signedOut: { nb: 'Du er logget ut.', nn: 'Du er logga ut.', en: 'You are signed out.' },
  noRole: {
    nb: 'Du har ikke lenger rollen du skrev i.',
    nn: 'Du har ikkje lenger rolla du skreiv i.',
    en: 'You no longer have the role you were writing in.',
  },
  signIn: { nb: 'Logg inn', nn: same, en: 'Sign in' },
  chooseRole: { nb: 'Velg rolle', nn: 'Vel rolle', en: 'Choose a role' },
  toFrontPage: { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the front page' },
  toForm: { nb: 'Åpne skjemaet på nytt', nn: 'Opne skjemaet på nytt', en: 'Open the form again' },
  oldPage: {
    nb: 'Siden var blitt for gammel. Ingenting er lagret. Se over og send på nytt.',
    nn: 'Sida var vorten for gammal. Ingenting er lagra. Sjå over og send på nytt.',
    en: 'The page had become too old. Nothing was saved. Look it over and send it again.',
  },
})
