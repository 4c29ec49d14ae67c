import { defineMessages, same } from '#platform/language/define-messages.ts'

export const upkeepMessages = defineMessages({
  title: {
    nb: 'Vedlikehold av tjenesteoversikten',
    nn: 'Vedlikehald av tenesteoversikta',
    en: 'Upkeep of the service directory',
  },
  file: {
    nb: 'Hent inn eller ut tilbud med en fil',
    nn: 'Hent inn eller ut tilbod med ei fil',
    en: 'Take offers in or out with a file',
  },
  add: { nb: 'Skriv et nytt tilbud', nn: 'Skriv eit nytt tilbod', en: 'Write a new offer' },
  proposed: { nb: 'Foreslått, venter på deg', nn: 'Foreslått, ventar på deg', en: 'Proposed, waiting for you' },
  closed: { nb: 'Tatt bort', nn: 'Teke bort', en: 'Taken away' },
  overdue: { nb: 'Ikke bekreftet', nn: 'Ikkje stadfesta', en: 'Not confirmed' },
  allConfirmed: {
    nb: 'Alle tilbud er bekreftet. Så fint!',
    nn: 'Alle tilbod er stadfesta. Så fint!',
    en: 'Every offer is confirmed. How nice!',
  },
  lastConfirmed: { nb: 'Sist bekreftet', nn: 'Sist stadfesta', en: 'Last confirmed' },
  asked: { nb: 'spurt', nn: 'spurd', en: 'asked' },
  noOwner: {
    nb: 'Ingen får spørsmål om dette tilbudet. Skriv inn e-posten til den som eier teksten.',
    nn: 'Ingen får spørsmål om dette tilbodet. Skriv inn e-posten til den som eig teksten.',
    en: 'Nobody is asked about this offer. Enter the e-mail of whoever owns the text.',
  },
  missed: {
    nb: 'Det folk leter etter uten å finne',
    nn: 'Det folk leitar etter utan å finne',
    en: 'What people look for in vain',
  },
  missedLead: {
    nb: 'Enkeltord fra de siste {days} dagene som det er lett etter minst fem ganger. Ingen vet hvem som lette.',
    nn: 'Enkeltord frå dei siste {days} dagane som det er leitt etter minst fem gonger. Ingen veit kven som leitte.',
    en: 'Single words of the last {days} days that were looked for at least five times. Nobody knows by whom.',
  },
  noneMissed: { nb: 'Ingen ord ennå.', nn: 'Ingen ord enno.', en: 'No words yet.' },
  word: { nb: 'Ord', nn: same, en: 'Word' },
  times: { nb: 'Ganger', nn: 'Gonger', en: 'Times' },

  directory: { nb: 'Tjenesteoversikten', nn: 'Tenesteoversikta', en: 'The service directory' },
  deskProposed: { nb: 'Foreslått til oversikten', nn: 'Foreslått til oversikta', en: 'Proposed for the directory' },
  deskRead: { nb: 'Les og publiser', nn: same, en: 'Read and publish' },
  deskOverdue: {
    nb: { one: 'Ett tilbud er ikke bekreftet', other: '{count} tilbud er ikke bekreftet' },
    nn: { one: 'Eitt tilbod er ikkje stadfesta', other: '{count} tilbod er ikkje stadfesta' },
    en: { one: 'One offer is not confirmed', other: '{count} offers are not confirmed' },
  },
  deskSee: { nb: 'Se hvilke', nn: 'Sjå kva for nokre', en: 'See which' },

  confirmTitle: { nb: 'Stemmer dette fortsatt?', nn: 'Stemmer dette framleis?', en: 'Is this still right?' },
  confirmLead: {
    nb: 'Slik står tilbudet i tjenesteoversikten nå. Les det, og trykk på knappen hvis alt stemmer.',
    nn: 'Slik står tilbodet i tenesteoversikta no. Les det, og trykk på knappen om alt stemmer.',
    en: 'This is what the directory says now. Read it, and press the button if all of it is right.',
  },
  confirm: { nb: 'Ja, alt stemmer', nn: same, en: 'Yes, all of it is right' },
  notRight: {
    nb: 'Er noe feil? Ikke trykk på knappen. Si fra til koordinatoren i kommunen, som retter det.',
    nn: 'Er noko feil? Ikkje trykk på knappen. Sei frå til koordinatoren i kommunen, som rettar det.',
    en: 'Is something wrong? Do not press the button. Tell the coordinator of the municipality, who corrects it.',
  },
  thanks: {
    nb: 'Takk! Tilbudet er bekreftet.',
    nn: 'Takk! Tilbodet er stadfesta.',
    en: 'Thank you! The offer is confirmed.',
  },
  thanksText: {
    nb: 'Lenken kan ikke brukes flere ganger. Vi spør igjen om en stund.',
    nn: 'Lenkja kan ikkje brukast fleire gonger. Vi spør igjen om ei stund.',
    en: 'The link cannot be used again. We will ask again in a while.',
  },
  expiredTitle: { nb: 'Lenken er for gammel', nn: 'Lenkja er for gammal', en: 'The link is too old' },
  expiredText: {
    nb: 'Tilbudet er ikke bekreftet. Du får en ny lenke i neste e-post.',
    nn: 'Tilbodet er ikkje stadfesta. Du får ei ny lenkje i neste e-post.',
    en: 'The offer is not confirmed. You get a new link in the next e-mail.',
  },
  goneTitle: { nb: 'Tilbudet er tatt bort', nn: 'Tilbodet er teke bort', en: 'The offer has been taken away' },
  goneText: {
    nb: 'Det står ikke i tjenesteoversikten lenger, så du trenger ikke gjøre noe. Skulle det stått der, sier du fra til koordinatoren i kommunen.',
    nn: 'Det står ikkje i tenesteoversikta lenger, så du treng ikkje gjere noko. Skulle det stått der, seier du frå til koordinatoren i kommunen.',
    en: 'It is no longer in the service directory, so you need not do anything. If it should be, tell the coordinator of the municipality.',
  },
  unknownTitle: {
    nb: 'Vi kjenner ikke denne lenken',
    nn: 'Vi kjenner ikkje denne lenkja',
    en: 'We do not know this link',
  },
  unknownText: {
    nb: 'Åpne den fra e-posten på nytt, og se at hele lenken er med. Ingenting er bekreftet.',
    nn: 'Opne henne frå e-posten på nytt, og sjå at heile lenkja er med. Ingenting er stadfesta.',
    en: 'Open it from the e-mail again, and see that all of the link is there. Nothing is confirmed.',
  },

  mailSubject: {
    nb: 'Stemmer dette i tjenesteoversikten?',
    nn: 'Stemmer dette i tenesteoversikta?',
    en: 'Is this right in the service directory?',
  },
  mailText: {
    nb: 'Hei!\n\nDu står som eier av teksten «{name}» i kommunens tjenesteoversikt. Se over den, og bekreft med ett trykk at den stemmer:\n{address}\n\nLenken er din, virker én gang og i 60 dager. Stemmer noe ikke, sier du fra til koordinatoren i kommunen.\n',
    nn: 'Hei!\n\nDu står som eigar av teksten «{name}» i tenesteoversikta til kommunen. Sjå over han, og stadfest med eitt trykk at han stemmer:\n{address}\n\nLenkja er di, verkar éin gong og i 60 dagar. Stemmer noko ikkje, seier du frå til koordinatoren i kommunen.\n',
    en: 'Hello!\n\nYou are the owner of the text “{name}” in the municipality’s service directory. Look it over, and confirm with one click that it is right:\n{address}\n\nThe link is yours, and works once and for 60 days. If something is not right, tell the coordinator of the municipality.\n',
  },
})
