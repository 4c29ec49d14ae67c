import { type Leak, matching } from './leak.ts'
import { dayWord, digitWord, tensWord, yearWord } from './number-words.ts'

const month =
  '(?:jan(?:uar)?|feb(?:ruar)?|mars|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)'
const monthNumber = '(?:0?[1-9]|1[0-2])'
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])'
/** *12.*, *tolvte* */
const day = `(?:${dayNumber}\\.?|${dayWord})`
const fullYear = '(?:19|20)\\d\\d'
const year = `(?:${fullYear}|[’']?\\d\\d|${yearWord})`
const feast =
  '(?:(?:lille|vesle)\\s?jula?[fv]t[ae]n|jula?[fv]t[ae]n|julekvelden|nyttårsa[fv]t[ae]n|nyttårsdag(?:en)?|(?:første|fyrste|andre|[12]\\.) juledag|luciadagen|valentinsdagen|(?:nasjonal|grunnlovs|kvinne|skudd|skot)(?:års)?dagen|sankthans(?:aften)?|jonsok)'
const born = `(?:født|fødd|fødde|fødsels?dato(?:en)?|fødselsdag(?:en)?|f\\.?\\s?dato|f\\.|bursdag(?:en)?|geburtsdag(?:en)?|fyller(?:\\s\\p{L}+){0,2}|fyller?\\s\\d+|årsdag|dåpsdag|termin(?:dato)?|kom til verden|(?:blir|ble|blei|vart|fylte)\\s(?:\\d{1,2}|${tensWord}|${digitWord})(?:\\sår)?)`
const between =
  '[\\s:,=]{1,3}(?:(?:den|dato|er|var|i|på|år|om|no|nå|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag)\\s){0,4}'

/** Days with a year, and days, months and years that are said to be of a birth, in figures and in words. */
export const findDates = (text: string): Leak[] =>
  matching('birth-date', text, [
    new RegExp(
      `(?<![\\d.])${dayNumber}\\s?[./-]\\s?${monthNumber}\\s?[./-]\\s?(?:${fullYear}|[’']?\\d\\d)(?!\\d)`,
      'gu',
    ),
    new RegExp(`(?<!\\d)${fullYear}[-./]${monthNumber}[-./]${dayNumber}(?!\\d)`, 'gu'),
    new RegExp(`(?<![\\d\\p{L}])${day}\\s?${month}\\.?,?\\s?(?:i\\s)?(?:år\\s)?${year}(?![\\d\\p{L}])`, 'giu'),
    new RegExp(`(?<!\\d)${fullYear},?\\s(?:den\\s)?${day}\\s?${month}(?!\\p{L})`, 'giu'),
    /(?<![\d.])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)(?![\d.])/g,
    new RegExp(
      `(?<!\\p{L})${born}${between}(?:${dayNumber}\\s?[./-]\\s?${monthNumber}\\.?(?!\\d)(?:\\s${fullYear})?|${day}\\s?${month}(?!\\p{L})|${day}\\si\\s${day}(?!\\p{L})|${feast}|(?:i\\s?dag|i\\s?mor[gr]en|i\\s?går)(?!\\p{L})|(?<=den\\s)${day}(?=\\s*(?:[,;!?\\n]|\\.\\s|\\.?$))|${month}\\s(?:i\\s)?(?:${fullYear}|${yearWord})|(?:i\\s)?(?:${fullYear}|${yearWord})|${month}(?!\\p{L})|(?<=i\\s)\\d\\d(?![\\d\\p{L},]|\\.?\\s?\\p{Ll})|[’']\\d\\d(?!\\d))`,
      'giu',
    ),
    new RegExp(
      `(?<!\\d)(?:${day}\\s?(?:${month}|${monthNumber}\\.?)|${feast})(?=\\s(?:har|hadde|er|fyller|blir|vart|ble|feirer)\\s(?:\\p{L}+\\s){0,3}(?:bursdag|fødselsdag|år|født|fødd))`,
      'giu',
    ),
    new RegExp(
      `(?<!\\p{L})${month}\\s${fullYear}(?=\\s(?:ble|blei|vart|er)\\s(?:\\p{L}+\\s)?(?:født|fødd|fødsels\\p{L}+))`,
      'giu',
    ),
    new RegExp(`(?<![\\d.])${dayNumber}[./-]${monthNumber}\\.?\\s${fullYear}(?!\\d)`, 'gu'),
    new RegExp(`(?<!\\p{L})f\\.?${fullYear}(?!\\d)`, 'giu'),
    new RegExp(`\\b${fullYear}[- ](?:modell|kullet|årgang|årgangen|barn)(?!\\p{L})`, 'giu'),
    /(?<!\d)\d\d-(?:modell|kullet|årgangen)(?!\p{L})/giu,
    new RegExp(
      `(?<!\\p{L})(?:årskull|årskullet|årgang|modell|kull|kullet)\\s(?:fra\\s|frå\\s)?(?:${fullYear}|[’']\\d\\d)(?!\\d)`,
      'giu',
    ),
  ])
