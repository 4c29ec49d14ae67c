import { type Leak, matching } from './leak.ts'
import { digitWord, tensWord } from './number-words.ts'

/** Eleven digits are an identity number, whatever stands between them, and whether they would pass its check or not: some write it wrong. */
export const findIdentityNumbers = (text: string): Leak[] => [
  ...matching('number-plate', text, [/(?<!\p{L})[A-Z]{2}[ -]?\d{5}(?!\d)/gu]),
  ...matching('identity-number', text, [
    /(?<![\d+])(?:\d[ .\-–/]{0,3}){10}\d(?!\d)/g,
    /(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}\s?[-–]?\s?[x*•_]{3,5}/giu,
    /(?<=\b(?:fnr|f\.nr|fødselsn(?:umme)?r|personn(?:umme)?r|d-n(?:umme)?r|p\.?nr|(?:duf|journal|saks?|klient|pasient|elev|pass|konto|kunde)-?(?:n(?:umme)?r)?)\.?\s?:?\s?)\d[\d /-]{4,14}\d/giu,
  ]),
]

/** Eight digits of a telephone, grouped as people group them or spelt out. Two years with a line between are a school year. */
export const findPhones = (text: string): Leak[] =>
  matching('phone', text, [
    /(?<![\d+])(?:(?:\+|00)\s?47[ .]?)?(?!(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d)[2-9](?:[ .\-–/]?\d){7}(?!\d)/g,
    /\+\d{1,3}[ ]?(?:\d[ ]?){6,11}\d/g,
    new RegExp(`(?<!\\p{L})(?:(?:${digitWord})[ ,-]{1,2}){5,}(?:${digitWord})(?!\\p{L})`, 'giu'),
    new RegExp(
      `(?<!\\p{L})(?=(?:\\p{L}+[ ,-]{1,2}){0,4}(?:tjue|tretti|tredve|førti|femti|seksti|sytti|åtti|nitti))(?:(?:${tensWord}|${digitWord})[ ,-]{1,2}){3,}(?:${tensWord}|${digitWord})(?!\\p{L})`,
      'giu',
    ),
    /(?<=\b(?:tlf|telefon|mobil|ring|mob)\.?\s?(?:nr\.?|nummer)?\s?:?\s?)(?:\d ?){6,11}\d(?!\d)/giu,
  ])
