import { defineMessages, same } from '../language/define-messages.ts'

/** What a program is told when it asked in a way that is not answered: short, and the same each time. */
export const problemMessages = defineMessages({
  'other-origin': {
    nb: 'Forespørselen kom ikke fra Laget selv.',
    nn: 'Førespurnaden kom ikkje frå Laget sjølv.',
    en: 'The request did not come from Laget itself.',
  },
  'json-only': { nb: 'Bare JSON tas imot.', nn: 'Berre JSON blir teke imot.', en: 'Only JSON is taken.' },
  'not-json': {
    nb: 'Innholdet er ikke et JSON-objekt.',
    nn: 'Innhaldet er ikkje eit JSON-objekt.',
    en: 'The content is not a JSON object.',
  },
  'idempotency-key': {
    nb: 'Idempotency-Key må være en UUID.',
    nn: 'Idempotency-Key må vere ein UUID.',
    en: 'Idempotency-Key must be a UUID.',
  },
  'key-used-for-something-else': {
    nb: 'Denne Idempotency-Key er brukt til noe annet.',
    nn: 'Denne Idempotency-Key er brukt til noko anna.',
    en: 'This Idempotency-Key was used for something else.',
  },
  'sign-in': { nb: 'Logg inn først.', nn: same, en: 'Sign in first.' },
  'session-expired': {
    nb: 'Økten er over. Logg inn på nytt.',
    nn: 'Økta er over. Logg inn på nytt.',
    en: 'The session is over. Sign in again.',
  },
  'one-time-code': {
    nb: 'Første innlogging krever en engangskode.',
    nn: 'Fyrste innlogging krev ein eingongskode.',
    en: 'The first sign-in needs a one-time code.',
  },
  'choose-role': { nb: 'Velg en rolle først.', nn: 'Vel ei rolle først.', en: 'Choose a role first.' },
  'not-found': { nb: 'Det finnes ikke.', nn: 'Det finst ikkje.', en: 'There is no such thing.' },
  stale: {
    nb: 'Noen andre endret det samme først.',
    nn: 'Nokon andre endra det same først.',
    en: 'Somebody else changed the same thing first.',
  },
  invalid: {
    nb: 'Noe mangler eller er feil.',
    nn: 'Noko manglar eller er feil.',
    en: 'Something is missing or wrong.',
  },
  unreadable: {
    nb: 'Forespørselen kunne ikke leses.',
    nn: 'Førespurnaden kunne ikkje lesast.',
    en: 'The request could not be read.',
  },
  forbidden: { nb: 'Dette kan ikke gjøres.', nn: 'Dette kan ikkje gjerast.', en: 'This may not be done.' },
  'method-not-allowed': {
    nb: 'Adressen kan ikke brukes med denne metoden.',
    nn: 'Adressa kan ikkje brukast med denne metoden.',
    en: 'The address does not take this method.',
  },
  'too-large': { nb: 'Forespørselen er for stor.', nn: 'Førespurnaden er for stor.', en: 'The request is too large.' },
  'address-too-long': { nb: 'Adressen er for lang.', nn: 'Adressa er for lang.', en: 'The address is too long.' },
  'too-many-requests': { nb: 'For mange forespørsler.', nn: 'For mange førespurnader.', en: 'Too many requests.' },
  'our-fault': {
    nb: 'Noe gikk galt hos oss.',
    nn: 'Noko gjekk gale hos oss.',
    en: 'Something went wrong on our side.',
  },
  away: {
    nb: 'Laget er borte et øyeblikk.',
    nn: 'Laget er borte ein augneblink.',
    en: 'Laget is away for a moment.',
  },
})
