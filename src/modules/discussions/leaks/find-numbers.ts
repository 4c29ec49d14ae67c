import { type Leak, matching } from './leak.ts'

const month =
  '(?:jan(?:uar)?|feb(?:ruar)?|mars|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const monthNumber = '(?:0?[1-9]|1[0-2])'
const year = "(?:(?:19|20)\\d\\d|[’']?\\d\\d)"
const fullYear = '(?:19|20)\\d\\d'
const born =
  '(?:født|fødd|fødde|fødsels?dato(?:en)?|fødselsdag(?:en)?|f\\.?\\s?dato|f\\.|bursdag(?:en)?|geburtsdag(?:en)?|fyller(?:\\s\\p{L}+){0,2}|fyller?\\s\\d+|årsdag|dåpsdag|termin(?:dato)?|kom til verden)'
const between = '[\\s:,=]{1,3}(?:(?:den|dato|er|var|i|på|år|om|no|nå)\\s){0,3}'
const numbers = 'null|ein|ei|en|én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni'

/** Eleven digits are an identity number, whatever stands between them, and whether they would pass its check or not: some write it wrong. */
export const findIdentityNumbers = (text: string): Leak[] =>
  matching('identity-number', text, [
    /(?<![\d+])(?:\d[ .\-–/]?){10}\d(?!\d)/g,
    /(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}\s?[-–]?\s?[x*•_]{3,5}/giu,
    /(?<=\b(?:fnr|f\.nr|fødselsn(?:umme)?r|personn(?:umme)?r|d-n(?:umme)?r|p\.?nr)\.?\s?:?\s?)\d[\d ]{4,12}\d/giu,
  ])

/** Days with a year, and days, months and years that are said to be of a birth. */
export const findDates = (text: string): Leak[] =>
  matching('birth-date', text, [
    new RegExp(`(?<![\\d.])${day}\\s?[./-]\\s?${monthNumber}\\s?[./-]\\s?${year}(?!\\d)`, 'gu'),
    new RegExp(`(?<!\\d)${fullYear}[-./]${monthNumber}[-./]${day}(?!\\d)`, 'gu'),
    new RegExp(`(?<!\\d)${day}\\.?\\s?${month}\\.?,?\\s?${year}(?!\\d)`, 'giu'),
    /(?<![\d.])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)(?![\d.])/g,
    new RegExp(
      `(?<!\\p{L})${born}${between}(?:${day}\\s?[./-]\\s?${monthNumber}\\.?(?!\\d)|${day}\\.?\\s?${month}|${month}\\s${year}|(?:i\\s)?${fullYear}|${month}|[’']\\d\\d(?!\\d))`,
      'giu',
    ),
    new RegExp(
      `(?<!\\d)${day}\\.?\\s?(?:${month}|${monthNumber}\\.?)(?=\\s(?:har|hadde|er|fyller|blir|vart|ble|feirer)\\s(?:\\p{L}+\\s){0,3}(?:bursdag|fødselsdag|år))`,
      'giu',
    ),
    new RegExp(`\\b${fullYear}[- ](?:modell|kullet|årgang|barn)(?!\\p{L})`, 'giu'),
  ])

/** Eight digits of a telephone, grouped as people group them or spelt out. Two years with a line between are a school year. */
export const findPhones = (text: string): Leak[] =>
  matching('phone', text, [
    /(?<![\d+])(?:(?:\+|00)\s?47[ .]?)?(?!(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d)[2-9](?:[ .\-–/]?\d){7}(?!\d)/g,
    /\+\d{1,3}[ ]?(?:\d[ ]?){6,11}\d/g,
    new RegExp(`(?<!\\p{L})(?:(?:${numbers})[ ,-]{1,2}){5,}(?:${numbers})(?!\\p{L})`, 'giu'),
    /(?<=\b(?:tlf|telefon|mobil|ring|mob)\.?\s?(?:nr\.?|nummer)?\s?:?\s?)(?:\d ?){6,11}\d(?!\d)/giu,
  ])
