import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The guardians as their unit sees them: codes for their first sign-in, and keeping one of them away. */
export const guardianMessages = defineMessages({
  codeTitle: { nb: 'Koden til {name}', nn: same, en: 'The code for {name}' },
  code: { nb: 'Engangskode', nn: 'Eingongskode', en: 'One-time code' },
  codeLead: {
    nb: 'Den vises bare nå. Skriv den ned og gi den til {name} selv.',
    nn: 'Han blir vist berre no. Skriv han ned og gi han til {name} sjølv.',
    en: 'It is shown only now. Write it down and give it to {name}.',
  },
  codeDays: {
    nb: 'Koden gjelder i {days} dager og kan brukes én gang. Kommer den bort, lag en ny.',
    nn: 'Koden gjeld i {days} dagar og kan brukast éin gong. Kjem han bort, lag ein ny.',
    en: 'The code is valid for {days} days and can be used once. If it is lost, make a new one.',
  },
  done: { nb: 'Ferdig', nn: same, en: 'Done' },

  guardiansTitle: { nb: 'Foresatte til {name}', nn: 'Føresette til {name}', en: '{name}’s guardians' },
  waitsForRegister: {
    nb: 'Registeret har ikke bekreftet foreldreansvaret ennå.',
    nn: 'Registeret har ikkje stadfesta foreldreansvaret enno.',
    en: 'The register has not confirmed parental responsibility yet.',
  },
  blocked: { nb: 'Sperret', nn: 'Sperra', en: 'Blocked' },
  blockedOn: {
    nb: 'Grunnlag: {ground}. Se på det igjen',
    nn: 'Grunnlag: {ground}. Sjå på det igjen',
    en: 'Ground: {ground}. Look at it again',
  },
  block: { nb: 'Sperr {name}', nn: same, en: 'Block {name}' },
  lift: { nb: 'Opphev sperringen av {name}', nn: 'Opphev sperringa av {name}', en: 'Lift the block of {name}' },
  blockTitle: {
    nb: 'Sperr {name} fra loggen til {child}',
    nn: 'Sperr {name} frå loggen til {child}',
    en: 'Block {name} from {child}’s log',
  },
  blockLead: {
    nb: '{name} ser ikke lenger at loggen finnes, får ingen beskjeder, blir ikke spurt og telles ikke med. Bare lederen for enheten og personvernombudet ser at det er gjort.',
    nn: '{name} ser ikkje lenger at loggen finst, får ingen beskjedar, blir ikkje spurd og blir ikkje rekna med. Berre leiaren for eininga og personvernombodet ser at det er gjort.',
    en: '{name} no longer sees that the log exists, gets no messages, is not asked and is not counted. Only the head of the unit and the data protection officer see that it is done.',
  },
  ground: { nb: 'På hvilket grunnlag?', nn: 'På kva grunnlag?', en: 'On what ground?' },
  'ground-child-welfare': {
    nb: 'vedtak fra barnevernet',
    nn: 'vedtak frå barnevernet',
    en: 'a decision by child welfare',
  },
  'ground-contact-ban': {
    nb: 'besøksforbud eller kontaktforbud',
    nn: 'besøksforbod eller kontaktforbod',
    en: 'a contact ban',
  },
  'ground-protected-address': { nb: 'sperret adresse', nn: 'sperra adresse', en: 'a protected address' },
  'ground-legal-advice': { nb: 'råd fra jurist', nn: 'råd frå jurist', en: 'legal advice' },
  reviewOn: { nb: 'Når ser du på det igjen?', nn: same, en: 'When do you look at it again?' },
  blockSave: { nb: 'Sperr', nn: same, en: 'Block' },
})
