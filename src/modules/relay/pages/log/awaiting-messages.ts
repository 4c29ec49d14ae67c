import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Before the family has said yes. */
export const awaitingMessages = defineMessages({
  answers: { nb: 'Hvem har svart', nn: 'Kven har svart', en: 'Who has answered' },
  unconfirmed: {
    nb: 'Registeret har ikke bekreftet foreldreansvaret ennå. Til det er gjort, ser {name} ingenting.',
    nn: 'Registeret har ikkje stadfesta foreldreansvaret enno. Til det er gjort, ser {name} ingenting.',
    en: 'The register has not confirmed parental responsibility yet. Until then {name} sees nothing.',
  },
  'not-asked': { nb: 'Blir ikke spurt.', nn: 'Blir ikkje spurd.', en: 'Is not asked.' },
  waiting: { nb: 'Har ikke svart ennå.', nn: 'Har ikkje svart enno.', en: 'Has not answered yet.' },
  given: { nb: '{service}: ja, {areas}', nn: same, en: '{service}: yes, {areas}' },
  refused: { nb: '{service}: nei', nn: same, en: '{service}: no' },
  withdrawn: {
    nb: '{service}: samtykket er trukket',
    nn: '{service}: samtykket er trekt',
    en: '{service}: consent withdrawn',
  },
  all: {
    nb: 'Loggen åpner når alle som skal svare, har sagt ja til tjenesten som startet den.',
    nn: 'Loggen opnar når alle som skal svare, har sagt ja til tenesta som starta han.',
    en: 'The log opens when everyone who is to answer has said yes to the service that started it.',
  },
  change: { nb: 'Endre spørsmålet', nn: same, en: 'Change the question' },
  cancel: { nb: 'Trekk spørsmålet tilbake', nn: same, en: 'Take the question back' },
  cancelText: {
    nb: 'Familien blir ikke spurt lenger, og det du skrev om {name}, blir slettet.',
    nn: 'Familien blir ikkje spurd lenger, og det du skreiv om {name}, blir sletta.',
    en: 'The family is no longer asked, and what you wrote about {name} is deleted.',
  },
  takeOver: { nb: 'Ta over for den som startet', nn: 'Ta over for den som starta', en: 'Take over from the starter' },
  takeOverText: {
    nb: 'Er {who} borte, kan du ta over spørsmålet til familien. Da er det du som følger det opp.',
    nn: 'Er {who} borte, kan du ta over spørsmålet til familien. Då er det du som følgjer det opp.',
    en: 'If {who} is away, you can take over the question to the family. Then it is you who follows it up.',
  },
})
