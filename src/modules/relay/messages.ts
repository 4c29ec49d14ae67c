import { defineMessages } from '#platform/language/define-messages.ts'

/** Why something may not be done to a log: one line for each reason in policy.ts, in words that say what to do instead. */
export const reasons = defineMessages({
  'only-employees-start': {
    nb: 'Bare den som arbeider med barn i en tjeneste, kan starte en stafettlogg.',
    nn: 'Berre den som arbeider med barn i ei teneste, kan starte ein stafettlogg.',
    en: 'Only someone who works with children in a service can start a relay log.',
  },
  'not-open': { nb: 'Loggen er ikke åpen.', nn: 'Loggen er ikkje open.', en: 'The log is not open.' },
  'awaiting-consent': {
    nb: 'Familien har ikke svart ennå. Til de sier ja, står det ikke mer her.',
    nn: 'Familien har ikkje svart enno. Til dei seier ja, står det ikkje meir her.',
    en: 'The family has not answered yet. Until they say yes, nothing more is written here.',
  },
  paused: {
    nb: 'Loggen er satt på pause fordi ingen kan holde stafettpinnen nå.',
    nn: 'Loggen er sett på pause fordi ingen kan halde stafettpinnen no.',
    en: 'The log is paused because nobody can hold the baton now.',
  },
  closed: {
    nb: 'Loggen er avsluttet og kan bare leses.',
    nn: 'Loggen er avslutta og kan berre lesast.',
    en: 'The log is closed and can only be read.',
  },
  'core-only': {
    nb: 'Du ser bare at loggen finnes, hvem som er med og hvem som holder stafettpinnen.',
    nn: 'Du ser berre at loggen finst, kven som er med og kven som held stafettpinnen.',
    en: 'You only see that the log exists, who takes part and who holds the baton.',
  },
  'only-holder': {
    nb: 'Det kan bare stafettholderen gjøre.',
    nn: 'Det kan berre stafetthaldaren gjere.',
    en: 'Only the baton holder can do that.',
  },
  'only-starter-or-holder': {
    nb: 'Det kan bare den som startet loggen, eller stafettholderen gjøre.',
    nn: 'Det kan berre den som starta loggen, eller stafetthaldaren gjere.',
    en: 'Only the one who started the log, or the baton holder, can do that.',
  },
  'offer-waits': {
    nb: 'Noen er allerede spurt om å overta. Vent på svaret, eller trekk spørsmålet tilbake.',
    nn: 'Nokon er alt spurd om å ta over. Vent på svaret, eller trekk spørsmålet tilbake.',
    en: 'Someone has already been asked to take over. Wait for the answer, or withdraw the question.',
  },
  'no-offer': {
    nb: 'Ingen er spurt om å overta nå.',
    nn: 'Ingen er spurd om å ta over no.',
    en: 'Nobody has been asked to take over now.',
  },
  'offer-not-yours': {
    nb: 'Det er en annen som er spurt.',
    nn: 'Det er ein annan som er spurd.',
    en: 'Someone else has been asked.',
  },
  'service-may-not-hold': {
    nb: 'Tjenesten din har ikke samtykke til alle temaene i loggen, og kan derfor ikke holde stafettpinnen.',
    nn: 'Tenesta di har ikkje samtykke til alle tema i loggen, og kan difor ikkje halde stafettpinnen.',
    en: 'Your service does not have consent for every area in the log, and so cannot hold the baton.',
  },
  'only-head': {
    nb: 'Det kan bare lederen for enheten gjøre.',
    nn: 'Det kan berre leiaren for eininga gjere.',
    en: 'Only the head of the unit can do that.',
  },
  'not-closed': { nb: 'Loggen er ikke avsluttet.', nn: 'Loggen er ikkje avslutta.', en: 'The log is not closed.' },
})

/** What is wrong with a field, by issue code. */
export const issues = defineMessages({
  'day-in-future': {
    nb: 'Datoen kan ikke være fram i tid.',
    nn: 'Datoen kan ikkje vere fram i tid.',
    en: 'The date cannot be in the future.',
  },
  'area-not-shared': {
    nb: 'Velg bare tema som både du og stafettholderen kan se.',
    nn: 'Vel berre tema som både du og stafetthaldaren kan sjå.',
    en: 'Choose only areas that both you and the baton holder may see.',
  },
  twice: { nb: 'Det samme er valgt to ganger.', nn: 'Det same er valt to gonger.', en: 'The same is chosen twice.' },
})
