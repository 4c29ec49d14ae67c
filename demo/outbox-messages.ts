import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The demo's page with every mail that would have been sent. */
export const outboxMessages = defineMessages({
  title: { nb: 'Utboks', nn: same, en: 'Outbox' },
  lead: {
    nb: 'I øvelsen sendes ingen e-post. Her står det som ville blitt sendt: at noe venter, og ikke noe mer. Den som eier en tekst i tjenesteoversikten, får også en lenke å svare med.',
    nn: 'I øvinga blir ingen e-post send. Her står det som ville vorte sendt: at noko ventar, og ikkje noko meir. Den som eig ein tekst i tenesteoversikta, får òg ei lenkje å svare med.',
    en: 'No mail is sent in practice. Here is what would have been sent: that something awaits, and no more. Whoever owns a text of the service directory gets a link to answer with as well.',
  },
  none: { nb: 'Ingen e-post ennå.', nn: 'Ingen e-post enno.', en: 'No mail yet.' },
  to: { nb: 'Til {name}', nn: same, en: 'To {name}' },
})
