import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Why a consent cannot be given, recorded or withdrawn: one line for each reason in decisions.ts. */
export const reasons = defineMessages({
  'only-family': {
    nb: 'Det er familien som bestemmer dette.',
    nn: same,
    en: 'The family decides this.',
  },
  'not-asked-for-consent': {
    nb: 'Du er ikke spurt om samtykke for dette barnet.',
    nn: 'Du er ikkje spurd om samtykke for dette barnet.',
    en: 'You are not asked for consent for this child.',
  },
  'only-starter-or-holder': {
    nb: 'Bare den som startet loggen, eller stafettholderen kan gjøre det.',
    nn: 'Berre den som starta loggen, eller stafetthaldaren kan gjere det.',
    en: 'Only the one who started the log, or the baton holder, can do that.',
  },
  'only-young-person': {
    nb: 'Det bestemmer ungdommen selv.',
    nn: 'Det bestemmer ungdommen sjølv.',
    en: 'The young person decides that.',
  },
  'only-privacy-officer': {
    nb: 'Bare personvernombudet kan se dette.',
    nn: 'Berre personvernombodet kan sjå dette.',
    en: 'Only the data protection officer can see this.',
  },
  'exclusion-of-another': {
    nb: 'En annen i familien har bestemt dette, og må selv oppheve det.',
    nn: 'Ein annan i familien har bestemt dette, og må sjølv oppheve det.',
    en: 'Someone else in the family has decided this, and has to lift it.',
  },
  'not-excluded': {
    nb: 'Denne personen er ikke holdt utenfor.',
    nn: 'Denne personen er ikkje halden utanfor.',
    en: 'This person is not kept out.',
  },
  'said-no-herself': {
    nb: 'Hun eller han har selv sagt nei til denne tjenesten her. Da må et ja også gis her, med egen innlogging.',
    nn: 'Ho eller han har sjølv sagt nei til denne tenesta her. Då må eit ja også givast her, med eiga innlogging.',
    en: 'She or he has said no to this service here. A yes has to be given here too, by signing in.',
  },
  'no-consent-to-withdraw': {
    nb: 'Det er ikke noe samtykke å trekke for denne tjenesten.',
    nn: 'Det er ikkje noko samtykke å trekkje for denne tenesta.',
    en: 'There is no consent to withdraw for this service.',
  },
})

/** What is wrong with a field, by issue code. */
export const issues = defineMessages({
  'nothing-ticked': {
    nb: 'Kryss av for minst ett tema for minst én tjeneste, eller svar nei.',
    nn: 'Kryss av for minst eitt tema for minst éi teneste, eller svar nei.',
    en: 'Tick at least one area for at least one service, or answer no.',
  },
  'day-in-past': {
    nb: 'Velg i dag eller en senere dag.',
    nn: 'Vel i dag eller ein seinare dag.',
    en: 'Choose today or a later day.',
  },
  'talked-or-not': {
    nb: 'Svar om noen har snakket med barnet. «Ikke ennå» er også et svar.',
    nn: 'Svar om nokon har snakka med barnet. «Ikkje enno» er òg eit svar.',
    en: 'Say whether anyone has talked with the child. “Not yet” is an answer too.',
  },
  'which-day-talked': {
    nb: 'Skriv hvilken dag noen snakket med barnet.',
    nn: 'Skriv kva dag nokon snakka med barnet.',
    en: 'Write on which day someone talked with the child.',
  },
  'why-not-talked': {
    nb: 'Velg hvorfor ingen har snakket med barnet ennå.',
    nn: 'Vel kvifor ingen har snakka med barnet enno.',
    en: 'Choose why nobody has talked with the child yet.',
  },
  'before-birth': {
    nb: 'Velg en dag etter at barnet ble født.',
    nn: 'Vel ein dag etter at barnet vart fødd.',
    en: 'Choose a day after the child was born.',
  },
  'excluded-already': {
    nb: 'Du har allerede sagt at denne personen ikke skal være med.',
    nn: 'Du har allereie sagt at denne personen ikkje skal vere med.',
    en: 'You have already said that this person shall not take part.',
  },
  'said-since': {
    nb: 'Hun eller han har svart etter denne dagen. Det siste svaret gjelder.',
    nn: 'Ho eller han har svart etter denne dagen. Det siste svaret gjeld.',
    en: 'She or he has answered since that day. The last answer counts.',
  },
  'not-a-decider': {
    nb: 'Velg en som skal svare for barnet.',
    nn: 'Vel ein som skal svare for barnet.',
    en: 'Choose someone who answers for the child.',
  },
})
