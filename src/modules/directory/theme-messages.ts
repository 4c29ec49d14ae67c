import { defineMessages, same } from '#platform/language/define-messages.ts'

/** What the themes are called. */
export const themeMessages = defineMessages({
  pregnancy: { nb: 'Graviditet og baby', nn: same, en: 'Pregnancy and babies' },
  parenting: { nb: 'Å være forelder', nn: 'Å vere forelder', en: 'Being a parent' },
  kindergarten: { nb: 'Barnehage', nn: same, en: 'Kindergarten' },
  school: { nb: 'Skole', nn: 'Skule', en: 'School' },
  learning: { nb: 'Språk og læring', nn: same, en: 'Language and learning' },
  friends: { nb: 'Venner og mobbing', nn: 'Vener og mobbing', en: 'Friends and bullying' },
  'mental-health': { nb: 'Tanker og følelser', nn: 'Tankar og kjensler', en: 'Thoughts and feelings' },
  body: { nb: 'Kropp og helse', nn: same, en: 'Body and health' },
  disability: { nb: 'Funksjonsnedsettelse', nn: 'Funksjonsnedsetjing', en: 'Disability' },
  substance: { nb: 'Rus og spill', nn: 'Rus og spel', en: 'Alcohol, drugs and gambling' },
  violence: { nb: 'Vold og overgrep', nn: 'Vald og overgrep', en: 'Violence and abuse' },
  breakup: { nb: 'Konflikt og samlivsbrudd', nn: 'Konflikt og samlivsbrot', en: 'Conflict and break-up' },
  loss: { nb: 'Sorg og krise', nn: same, en: 'Loss and crisis' },
  money: { nb: 'Penger', nn: 'Pengar', en: 'Money' },
  home: { nb: 'Bolig', nn: 'Bustad', en: 'Housing' },
  leisure: { nb: 'Fritid', nn: same, en: 'Leisure' },
  work: { nb: 'Arbeid og utdanning', nn: same, en: 'Work and education' },
  newcomer: { nb: 'Ny i Norge', nn: 'Ny i Noreg', en: 'New in Norway' },
  rights: { nb: 'Rettigheter og klage', nn: 'Rettar og klage', en: 'Rights and complaints' },
})
