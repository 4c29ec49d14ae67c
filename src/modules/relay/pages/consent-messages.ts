import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The page on which the family answers. What it says about law is configuration in words: what is shared, with whom, for how long, and that no is an answer. */
export const consentMessages = defineMessages({
  title: {
    nb: 'Kan tjenestene samarbeide om {name}?',
    nn: 'Kan tenestene samarbeide om {name}?',
    en: 'May the services work together around {name}?',
  },
  why: { nb: 'Hvorfor vi spør', nn: 'Kvifor vi spør', en: 'Why we ask' },
  what: { nb: 'Hva det er', nn: 'Kva det er', en: 'What it is' },
  whatText: {
    nb: 'En stafettlogg er et felles sted der de som hjelper {name}, skriver kort hva dere er blitt enige om. Du ser det som står der. Én person, stafettholderen, følger med på at noe skjer.',
    nn: 'Ein stafettlogg er ein felles stad der dei som hjelper {name}, skriv kort kva de er blitt samde om. Du ser det som står der. Éin person, stafetthaldaren, følgjer med på at noko skjer.',
    en: 'A relay log is a shared place where those who help {name} briefly write what you have agreed. You see what is written there. One person, the baton holder, sees to it that something happens.',
  },
  /** All of it for the young person herself, in forty words at the most. */
  inShort: {
    nb: 'De som hjelper deg, vil skrive i en felles logg. Du bestemmer hvem som får se hva, og hvor lenge. Sier du nei, får du hjelp likevel. Du kan ombestemme deg når som helst.',
    nn: 'Dei som hjelper deg, vil skrive i ein felles logg. Du bestemmer kven som får sjå kva, og kor lenge. Seier du nei, får du hjelp likevel. Du kan ombestemme deg når som helst.',
    en: 'Those who help you want to write in a shared log. You decide who may see what, and for how long. If you say no, you still get help. You can change your mind at any time.',
  },
  heard: {
    nb: 'Hør hva {name} mener først, uansett alder.',
    nn: 'Høyr kva {name} meiner først, uansett alder.',
    en: 'Hear first what {name} thinks, whatever the age.',
  },
  ground: {
    nb: 'Tjenestene har taushetsplikt, også overfor hverandre. Sier du ja, kan de snakke sammen om det du krysser av for. At kommunen kan bruke og ta vare på opplysningene, følger av loven, ikke av svaret ditt.',
    nn: 'Tenestene har teieplikt, også overfor kvarandre. Seier du ja, kan dei snakke saman om det du kryssar av for. At kommunen kan bruke og ta vare på opplysningane, følgjer av lova, ikkje av svaret ditt.',
    en: 'The services have a duty of confidentiality, towards each other too. If you say yes, they may talk with each other about what you tick. That the municipality may use and keep the information follows from the law, not from your answer.',
  },
  fromConsentAge: {
    nb: 'Når {name} fyller {age} år, er det {name} selv som leser hele loggen og svarer på dette.',
    nn: 'Når {name} fyller {age} år, er det {name} sjølv som les heile loggen og svarer på dette.',
    en: 'From the age of {age} it is {name} who reads the whole log and answers this.',
  },
  /** Instead of the name, to the young person. */
  you: { nb: 'deg', nn: same, en: 'you' },
  answer: { nb: 'Hva svarer du?', nn: 'Kva svarer du?', en: 'What do you answer?' },
  yes: { nb: 'Ja, til det jeg har krysset av', nn: 'Ja, til det eg har kryssa av', en: 'Yes, to what I have ticked' },
  no: { nb: 'Nei', nn: same, en: 'No' },
  noHelp: {
    nb: 'Hjelpen {name} har rett til, fortsetter. Ingenting deles.',
    nn: 'Hjelpa {name} har rett til, held fram. Ingenting blir delt.',
    en: 'The help {name} has a right to goes on. Nothing is shared.',
  },
  noHelpOwn: {
    nb: 'Hjelpen du har rett til, fortsetter. Ingenting deles.',
    nn: 'Hjelpa du har rett til, held fram. Ingenting blir delt.',
    en: 'The help you have a right to goes on. Nothing is shared.',
  },
  service: {
    nb: '{service} får se det som handler om',
    nn: '{service} får sjå det som handlar om',
    en: '{service} may see what is about',
  },
  serviceHelp: {
    nb: 'Ta bort krysset for det du ikke vil dele. Uten noe kryss er svaret nei til denne tjenesten.',
    nn: 'Ta bort krysset for det du ikkje vil dele. Utan noko kryss er svaret nei til denne tenesta.',
    en: 'Untick what you do not want to share. With nothing ticked the answer is no to this service.',
  },
  until: { nb: 'Hvor lenge?', nn: 'Kor lenge?', en: 'For how long?' },
  untilHelp: {
    nb: 'Etter denne dagen ser ingen av dem loggen, hvis du ikke sier ja igjen.',
    nn: 'Etter denne dagen ser ingen av dei loggen, om du ikkje seier ja igjen.',
    en: 'After this day none of them sees the log, unless you say yes again.',
  },
  without: {
    nb: 'Er det noen du ikke vil ha med?',
    nn: 'Er det nokon du ikkje vil ha med?',
    en: 'Is there anyone you do not want to take part?',
  },
  withoutHelp: {
    nb: 'Tjenesten finner da en annen.',
    nn: 'Tenesta finn då ein annan.',
    en: 'The service then finds someone else.',
  },
  change: { nb: 'Du kan ombestemme deg når som helst', nn: same, en: 'You can change your mind at any time' },
  changeText: {
    nb: 'Gå til loggen og trekk samtykket for én tjeneste eller for alle. Da ser de den ikke lenger, fra samme øyeblikk. Det de alt vet, vet de fortsatt, og plikten til å melde fra om alvorlig fare gjelder som før.',
    nn: 'Gå til loggen og trekk samtykket for éi teneste eller for alle. Då ser dei han ikkje lenger, frå same augneblinken. Det dei alt veit, veit dei framleis, og plikta til å melde frå om alvorleg fare gjeld som før.',
    en: 'Go to the log and withdraw consent for one service or for all. Then they no longer see it, from that moment. What they already know, they still know, and the duty to report serious danger is unchanged.',
  },
  send: { nb: 'Send svaret', nn: same, en: 'Send the answer' },
  withdrawTitle: {
    nb: 'Trekk samtykket for én tjeneste',
    nn: 'Trekk samtykket for éi teneste',
    en: 'Withdraw consent for one service',
  },
  withdraw: { nb: 'Trekk samtykket for {service}', nn: same, en: 'Withdraw consent for {service}' },
  saidYes: { nb: '{service}: du har sagt ja, til', nn: same, en: '{service}: you have said yes, until' },
})
