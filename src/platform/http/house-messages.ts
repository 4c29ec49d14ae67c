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
  other: { nb: 'gjorde noe annet', nn: 'gjorde noko anna', en: 'did something else' },
})
