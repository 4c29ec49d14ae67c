import { type MessageTable, same } from '#platform/language/define-messages.ts'

/** Why not: the baton, the team, and how a log begins and ends. Part of messages.ts. */
export const lifeReasons = {
  'offer-waits': {
    nb: 'Noen er allerede spurt om å overta. Vent på svaret, eller trekk spørsmålet tilbake.',
    nn: 'Nokon er alt spurd om å ta over. Vent på svaret, eller trekk spørsmålet tilbake.',
    en: 'Someone has already been asked to take over. Wait for the answer, or withdraw the question.',
  },
  'no-offer': {
    nb: 'Det er ikke lenger noe spørsmål om å overta.',
    nn: 'Det er ikkje lenger noko spørsmål om å ta over.',
    en: 'Nobody is asked to take over any more.',
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
  'only-leading-head': {
    nb: 'Bare lederen der loggen ble startet, eller der stafettholderen arbeider, kan gjøre det.',
    nn: 'Berre leiaren der loggen vart starta, eller der stafetthaldaren arbeider, kan gjere det.',
    en: 'Only the head of the unit that started the log, or where the baton holder works, can do that.',
  },
  'only-opening-head': {
    nb: 'Bare lederen for enheten som startet loggen, kan gjøre det.',
    nn: 'Berre leiaren for eininga som starta loggen, kan gjere det.',
    en: 'Only the head of the unit that started the log can do that.',
  },
  'only-last-holder-or-head': {
    nb: 'Bare den som sist holdt stafettpinnen, eller lederen der loggen ble startet, kan gjøre det.',
    nn: 'Berre den som sist heldt stafettpinnen, eller leiaren der loggen vart starta, kan gjere det.',
    en: 'Only the last baton holder, or the head of the unit that started the log, can do that.',
  },
  'only-family-or-holder': {
    nb: 'Det er familien og stafettholderen som svarer på dette.',
    nn: 'Det er familien og stafetthaldaren som svarer på dette.',
    en: 'The family and the baton holder answer this.',
  },
  'only-starter': {
    nb: 'Bare den som startet loggen, kan gjøre det. Lederen kan ta over for en som er borte.',
    nn: 'Berre den som starta loggen, kan gjere det. Leiaren kan ta over for ein som er borte.',
    en: 'Only the one who started the log can do that. The head of the unit can take over from someone who is away.',
  },
  'not-awaiting': {
    nb: 'Loggen venter ikke på familiens svar.',
    nn: 'Loggen ventar ikkje på svar frå familien.',
    en: 'The log is not waiting for the family’s answer.',
  },
  'family-is-answering': {
    nb: 'Familien har begynt å svare. Da kan ikke det de svarer på, endres. Du kan trekke spørsmålet og starte på nytt.',
    nn: 'Familien har byrja å svare. Då kan ikkje det dei svarer på, endrast. Du kan trekkje spørsmålet og starte på nytt.',
    en: 'The family has begun to answer, so what they are answering cannot change. You can take the question back and start again.',
  },
  'holder-stays': {
    nb: 'Den som holder stafettpinnen, er med til en annen har overtatt.',
    nn: 'Den som held stafettpinnen, er med til ein annan har teke over.',
    en: 'Whoever holds the baton stays until someone else has taken over.',
  },
  'no-join-question': {
    nb: 'Det er ikke lenger noe spørsmål om å være med.',
    nn: 'Det er ikkje lenger noko spørsmål om å vere med.',
    en: 'Nobody asks to join any more.',
  },
  'answered-already': {
    nb: 'Dette er det svart på.',
    nn: same,
    en: 'This has been answered.',
  },
} as const satisfies MessageTable

/** What is wrong with a field, by issue code. */
export const lifeIssues = {
  'holds-already': {
    nb: 'Denne personen holder stafettpinnen nå. Velg en annen.',
    nn: 'Denne personen held stafettpinnen no. Vel ein annan.',
    en: 'This person holds the baton now. Choose someone else.',
  },
  'may-not-take-part': {
    nb: 'Denne personen kan ikke være med rundt dette barnet. Velg en annen, eller spør familien om tjenesten.',
    nn: 'Denne personen kan ikkje vere med rundt dette barnet. Vel ein annan, eller spør familien om tenesta.',
    en: 'This person cannot take part around this child. Choose someone else, or ask the family about the service.',
  },
  'service-sees-too-little': {
    nb: 'Tjenesten har ikke samtykke til alle temaene i loggen, og kan derfor ikke holde stafettpinnen. Velg en annen, eller spør familien.',
    nn: 'Tenesta har ikkje samtykke til alle tema i loggen, og kan difor ikkje halde stafettpinnen. Vel ein annan, eller spør familien.',
    en: 'The service does not have consent for every area in the log, and so cannot hold the baton. Choose someone else, or ask the family.',
  },
  'takes-part-already': {
    nb: 'Denne personen er med allerede.',
    nn: 'Denne personen er med allereie.',
    en: 'This person takes part already.',
  },
  'not-own-unit': {
    nb: 'Velg noen i din egen enhet.',
    nn: 'Vel nokon i di eiga eining.',
    en: 'Choose someone in your own unit.',
  },
  'shared-already': {
    nb: 'Tjenesten er med på disse temaene allerede.',
    nn: 'Tenesta er med på desse tema allereie.',
    en: 'The service is in on these areas already.',
  },
  'asked-already': {
    nb: 'Familien er spurt om denne tjenesten og har ikke svart ennå.',
    nn: 'Familien er spurd om denne tenesta og har ikkje svart enno.',
    en: 'The family has been asked about this service and has not answered yet.',
  },
  'order-not-whole': {
    nb: 'Ta med alle tjenestene i rekkefølgen.',
    nn: 'Ta med alle tenestene i rekkjefølgja.',
    en: 'Include all the services in the order.',
  },
} as const satisfies MessageTable
