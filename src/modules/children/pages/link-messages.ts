import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Confirming, changing and ending a link between a child and a guardian. */
export const linkMessages = defineMessages({
  confirmTitle: {
    nb: 'Har {name} foreldreansvar for {child}?',
    nn: same,
    en: 'Does {name} have parental responsibility for {child}?',
  },
  confirmLead: {
    nb: 'Se etter i en kilde. Det er dette som avgjør hvem som kan svare og lese for {child}.',
    nn: 'Sjå etter i ei kjelde. Det er dette som avgjer kven som kan svare og lese for {child}.',
    en: 'Look it up in a source. This decides who may answer and read for {child}.',
  },
  responsibility: { nb: 'Foreldreansvar', nn: same, en: 'Parental responsibility' },
  yes: { nb: 'Ja', nn: same, en: 'Yes' },
  no: { nb: 'Nei', nn: same, en: 'No' },
  noHelp: {
    nb: '{name} ser ingenting og blir ikke spurt.',
    nn: '{name} ser ingenting og blir ikkje spurd.',
    en: '{name} sees nothing and is not asked.',
  },
  source: { nb: 'Hvor vet du det fra?', nn: 'Kvar veit du det frå?', en: 'From where do you know?' },
  sourceDate: { nb: 'Datoen i kilden', nn: 'Datoen i kjelda', en: 'The date in the source' },
  sourceDateHelp: {
    nb: 'Dagen du så etter, eller dagen dokumentet gjelder fra.',
    nn: 'Dagen du såg etter, eller dagen dokumentet gjeld frå.',
    en: 'The day you looked it up, or from which the document counts.',
  },
  identityNumber: { nb: 'Fødselsnummeret til {name}', nn: same, en: '{name}’s identity number' },
  identityNumberHelp: {
    nb: 'Skriv det som står i kilden. Det kan stå tomt når svaret er nei. Bruk bare syntetiske nummer: dette er en øvelse.',
    nn: 'Skriv det som står i kjelda. Det kan stå tomt når svaret er nei. Bruk berre syntetiske nummer: dette er ei øving.',
    en: 'Write what stands in the source. It may be empty when the answer is no. Use synthetic numbers only: this is practice.',
  },
  email: { nb: 'E-post', nn: same, en: 'E-mail' },
  emailHelp: {
    nb: 'For å få beskjed når noe venter. Det står aldri hva i e-posten.',
    nn: 'For å få beskjed når noko ventar. Det står aldri kva i e-posten.',
    en: 'To be told when something awaits. The e-mail never says what.',
  },
  confirmSave: { nb: 'Bekreft', nn: 'Stadfest', en: 'Confirm' },
  changeTitle: {
    nb: 'Er foreldreansvaret til {name} endret?',
    nn: 'Er foreldreansvaret til {name} endra?',
    en: 'Has {name}’s parental responsibility changed?',
  },
  changeLead: {
    nb: 'Det gjelder fra samme øyeblikk: den som mister det, ser ikke loggen lenger.',
    nn: 'Det gjeld frå same augneblinken: den som mistar det, ser ikkje loggen lenger.',
    en: 'It counts from the same moment: whoever loses it no longer sees the log.',
  },
  changeSave: { nb: 'Lagre', nn: same, en: 'Save' },
  endTitle: {
    nb: 'Er {name} ikke lenger foresatt for {child}?',
    nn: 'Er {name} ikkje lenger føresett for {child}?',
    en: 'Is {name} no longer {child}’s guardian?',
  },
  endLead: {
    nb: '{name} ser ingenting lenger, fra samme øyeblikk.',
    nn: '{name} ser ingenting lenger, frå same augneblinken.',
    en: '{name} sees nothing from the same moment.',
  },
  endSave: { nb: 'Avslutt', nn: same, en: 'End' },
})
