import { defineMessages, same } from '#platform/language/define-messages.ts'

export const demoIssuerMessages = defineMessages({
  who: { nb: 'Hvem vil du være?', nn: 'Kven vil du vere?', en: 'Who do you want to be?' },
  whoMeans: {
    nb: 'Dette er en øvelse, og alle her er oppdiktet. Velg en person, så ser du Laget slik hun eller han ser det. I virkeligheten logger man inn med BankID eller jobbkontoen.',
    nn: 'Dette er ei øving, og alle her er oppdikta. Vel ein person, så ser du Laget slik ho eller han ser det. I røynda loggar ein inn med BankID eller jobbkontoen.',
    en: 'This is a practice installation, and everyone here is invented. Choose a person and see Laget as she or he does. In reality one signs in with BankID or a work account.',
  },
  be: { nb: 'Logg inn som {name}', nn: same, en: 'Sign in as {name}' },
  cancel: { nb: 'Avbryt', nn: same, en: 'Cancel' },
  stopped: { nb: 'Innloggingen stoppet', nn: 'Innlogginga stoppa', en: 'Signing in stopped' },
  stoppedMeans: {
    nb: 'Den tok for lang tid, eller den er brukt før. Begynn på nytt.',
    nn: 'Ho tok for lang tid, eller ho er brukt før. Begynn på nytt.',
    en: 'It took too long, or it has been used before. Start again.',
  },
  again: { nb: 'Logg inn på nytt', nn: same, en: 'Sign in again' },
  signedOut: { nb: 'Du er logget ut', nn: 'Du er logga ut', en: 'You are signed out' },
})
