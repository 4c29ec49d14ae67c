import { defineMessages } from '../language/define-messages.ts'

/** Why not, where no module has said it better. */
export const houseReasons = defineMessages({
  refused: { nb: 'Dette kan du ikke gjøre nå.', nn: 'Dette kan du ikkje gjere no.', en: 'You cannot do this now.' },
  'not-your-role': {
    nb: 'Dette hører ikke til rollen du har nå.',
    nn: 'Dette høyrer ikkje til rolla du har no.',
    en: 'This does not belong to the role you have now.',
  },
  'changed-meanwhile': {
    nb: 'Noe ble endret mens du holdt på. Se hva som står her nå, og prøv igjen.',
    nn: 'Noko vart endra medan du heldt på. Sjå kva som står her no, og prøv igjen.',
    en: 'Something changed while you were at it. See what it says now, and try again.',
  },
  'key-used-for-something-else': {
    nb: 'Skjemaet er sendt før, med noe annet i. Last siden på nytt og prøv igjen.',
    nn: 'Skjemaet er sendt før, med noko anna i. Last sida på nytt og prøv igjen.',
    en: 'This form was sent before with something else in it. Reload the page and try again.',
  },
})

/** What an operation of the house itself is called in the trace. */
export const houseActs = defineMessages({
  'platform.save-draft': { nb: 'begynte å skrive noe', nn: 'byrja å skrive noko', en: 'began to write something' },
  'platform.discard-draft': { nb: 'kastet noe påbegynt', nn: 'kasta noko påbyrja', en: 'threw away something begun' },
  'identity.sign-in': { nb: 'logget inn', nn: 'logga inn', en: 'signed in' },
  'identity.sign-out': { nb: 'logget ut', nn: 'logga ut', en: 'signed out' },
  'identity.sign-out-everywhere': { nb: 'logget ut overalt', nn: 'logga ut overalt', en: 'signed out everywhere' },
  'identity.redeem-code': { nb: 'brukte en engangskode', nn: 'brukte ein eingongskode', en: 'used a one-time code' },
  'identity.choose-role': { nb: 'valgte rolle', nn: 'valde rolle', en: 'chose a role' },
  'mail.begin-attempt': {
    nb: 'begynte å sende en beskjed',
    nn: 'byrja å sende ein beskjed',
    en: 'began to send a message',
  },
  'mail.end-attempt': {
    nb: 'prøvde å sende en beskjed',
    nn: 'prøvde å sende ein beskjed',
    en: 'tried to send a message',
  },
  other: { nb: 'gjorde noe annet', nn: 'gjorde noko anna', en: 'did something else' },
})
