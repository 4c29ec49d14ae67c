import { defineMessages, same } from '../language/define-messages.ts'

/** What the page says when there is no page: what happened, what was kept, what to do. One pair for each status. */
export const refusalMessages = defineMessages({
  title400: { nb: 'Vi forsto ikke forespørselen', nn: 'Vi forstod ikkje førespurnaden', en: 'We did not understand' },
  text400: {
    nb: 'Det som ble sendt hit, kunne ikke leses. Ingenting er lagret. Gå tilbake og prøv igjen.',
    nn: 'Det som vart sendt hit, kunne ikkje lesast. Ingenting er lagra. Gå tilbake og prøv igjen.',
    en: 'What was sent here could not be read. Nothing was saved. Go back and try again.',
  },
  title403: { nb: 'Dette kan du ikke gjøre', nn: 'Dette kan du ikkje gjere', en: 'You cannot do this' },
  text403: {
    nb: 'Ingenting er lagret eller endret. Kanskje er siden du kom fra, blitt gammel: gå tilbake, last den på nytt og prøv igjen.',
    nn: 'Ingenting er lagra eller endra. Kanskje er sida du kom frå, vorten gammal: gå tilbake, last henne på nytt og prøv igjen.',
    en: 'Nothing was saved or changed. The page you came from may be old: go back, reload it and try again.',
  },
  title404: { nb: 'Siden finnes ikke', nn: 'Sida finst ikkje', en: 'There is no such page' },
  text404: {
    nb: 'Lenken kan være gammel eller skrevet feil. Det kan også være at siden er for andre enn deg.',
    nn: 'Lenkja kan vere gammal eller skriven feil. Det kan òg vere at sida er for andre enn deg.',
    en: 'The link may be old or misspelt. It may also be that the page is for others than you.',
  },
  title405: {
    nb: 'Siden kan ikke brukes slik',
    nn: 'Sida kan ikkje brukast slik',
    en: 'This page cannot be used that way',
  },
  text405: {
    nb: 'Ingenting er lagret. Gå tilbake og prøv igjen fra siden du kom fra.',
    nn: 'Ingenting er lagra. Gå tilbake og prøv igjen frå sida du kom frå.',
    en: 'Nothing was saved. Go back and try again from the page you came from.',
  },
  title409: { nb: 'Noen andre kom først', nn: 'Nokon andre kom først', en: 'Somebody else came first' },
  text409: {
    nb: 'Det er endret mens du holdt på, og det du sendte, er ikke lagret. Gå tilbake, last siden på nytt og se hva som står der nå.',
    nn: 'Det er endra medan du heldt på, og det du sende, er ikkje lagra. Gå tilbake, last sida på nytt og sjå kva som står der no.',
    en: 'It was changed while you were at it, and what you sent is not saved. Go back, reload the page and see what it says now.',
  },
  title413: { nb: 'Det du sendte, er for stort', nn: 'Det du sende, er for stort', en: 'What you sent is too big' },
  text413: {
    nb: 'Ingenting er lagret. Gå tilbake, del teksten i to og send hver del for seg.',
    nn: 'Ingenting er lagra. Gå tilbake, del teksten i to og send kvar del for seg.',
    en: 'Nothing was saved. Go back, divide the text in two and send each part by itself.',
  },
  title414: { nb: 'Adressen er for lang', nn: 'Adressa er for lang', en: 'The address is too long' },
  text414: {
    nb: 'Lenken er lengre enn noen av våre. Gå til forsiden og finn fram derfra.',
    nn: 'Lenkja er lengre enn nokon av våre. Gå til framsida og finn fram derifrå.',
    en: 'The link is longer than any of ours. Go to the front page and find your way from there.',
  },
  title422: { nb: 'Noe mangler eller er feil', nn: 'Noko manglar eller er feil', en: 'Something is missing or wrong' },
  text422: {
    nb: 'Ingenting er lagret. Gå tilbake, se over og send på nytt.',
    nn: 'Ingenting er lagra. Gå tilbake, sjå over og send på nytt.',
    en: 'Nothing was saved. Go back, look it over and send it again.',
  },
  title429: { nb: 'Vent litt', nn: same, en: 'Wait a little' },
  text429: {
    nb: 'Det kommer uvanlig mange forespørsler herfra. Prøv igjen {wait}.',
    nn: 'Det kjem uvanleg mange førespurnader herifrå. Prøv igjen {wait}.',
    en: 'Unusually many requests come from here. Try again {wait}.',
  },
  inSeconds: {
    nb: { one: 'om ett sekund', other: 'om {count} sekunder' },
    nn: { one: 'om eitt sekund', other: 'om {count} sekund' },
    en: { one: 'in one second', other: 'in {count} seconds' },
  },
  inMinutes: {
    nb: { one: 'om ett minutt', other: 'om {count} minutter' },
    nn: { one: 'om eitt minutt', other: 'om {count} minutt' },
    en: { one: 'in one minute', other: 'in {count} minutes' },
  },
  title500: { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' },
  text500: {
    nb: 'Det er ikke din feil. Prøv igjen. Skjer det flere ganger, så gi den som drifter Laget, denne koden: {id}',
    nn: 'Det er ikkje din feil. Prøv igjen. Skjer det fleire gonger, så gi den som driftar Laget, denne koden: {id}',
    en: 'It is not your fault. Try again. If it happens again, give this code to whoever runs Laget: {id}',
  },
  title503: {
    nb: 'Laget kan ikke svare akkurat nå',
    nn: 'Laget kan ikkje svare akkurat no',
    en: 'Laget cannot answer right now',
  },
  text503: {
    nb: 'Vent et minutt og prøv igjen.',
    nn: 'Vent eit minutt og prøv igjen.',
    en: 'Wait a minute and try again.',
  },
  kept: {
    nb: 'Det du skrev, er tatt vare på i denne siden. Trykk på knappen for å sende det på nytt. Det blir lagret bare én gang.',
    nn: 'Det du skreiv, er teke vare på i denne sida. Trykk på knappen for å sende det på nytt. Det blir lagra berre éin gong.',
    en: 'What you wrote is kept in this page. Press the button to send it again. It will be saved only once.',
  },
  sendAgain: { nb: 'Send på nytt', nn: same, en: 'Send again' },
  toFrontPage: { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the front page' },
})
