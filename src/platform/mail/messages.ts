import { defineMessages, same } from '../language/define-messages.ts'

/** The whole mail. It travels unprotected and is read over shoulders: no name, no child, no service, not even what it is about. */
export const mailMessages = defineMessages({
  subject: { nb: 'Noe venter på deg i Laget', nn: 'Noko ventar på deg i Laget', en: 'Something awaits you in Laget' },
  body: {
    nb: 'Hei!\n\nNoe venter på deg i Laget. Logg inn for å se hva det er:\n{address}\n\nAv hensyn til personvernet står det ikke mer her. Denne e-posten kan du ikke svare på.',
    nn: 'Hei!\n\nNoko ventar på deg i Laget. Logg inn for å sjå kva det er:\n{address}\n\nAv omsyn til personvernet står det ikkje meir her. Denne e-posten kan du ikkje svare på.',
    en: 'Hello!\n\nSomething awaits you in Laget. Sign in to see what it is:\n{address}\n\nTo protect privacy, this is all we write here. You cannot reply to this e-mail.',
  },
  sender: { nb: 'Laget', nn: same, en: same },
})
