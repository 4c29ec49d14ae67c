import { type Leak, matching } from './leak.ts'
import { yearOfSchool } from './number-words.ts'

const kind =
  '(?:barne-? ?og ungdomss[ku]+[ou]?le|[ub]\\.?\\s?skole|barnes[ku]+[ou]?le|ungdomss[ku]+[ou]?le|videregående(?:\\ss[ku]+[ou]?le)?|vidaregåande(?:\\ss[ku]+[ou]?le)?|s[ck]+[ou]le|vgs|barnehage|barnehave|bhg|friskole|katedralskole|privatskole|montessoriskole|steinerskole|oppvekstsenter|oppvekstsenteret|folkehøgskole|sfo)'

/** What may stand before a school without naming it. */
const anyOne =
  '(?:en|ein|ei|et|eit|den|det|de|denne|dette|vår|min|sin|hans|hennes|deres|hver|kvar|annen|annan|ny|nye|gammel|gamle|forrige|førre|tidligere|samme|same|privat|kommunal|kommunale|offentlig|hele|heile|på|i|fra|frå|til|av|om|med|ved|for|før|etter|og|eller|mot|mellom|fra|uten|utan|som|at|er|var|har|går|gikk|bytte|byttet|begynner|begynte|starter|startet|liten|lita|stor|større|stort|små|vanlig|god|ordinær|nærmeste|lokal|videregående|vidaregåande|ungdoms|all|ingen|noen|både|skal|kan|når|hvor|mer|meir|litt|mye|mykje|få|mister|åpen|open|slutte|sluttet|skifte|startar|byrja|byrjar|mens|særskilt|kommunens|byte|bytar|bytter|byttar|søke|søker|søkjer|styrket|styrka|velge|velje|valgt|vald|nytt|to|tre|flere|fleire|andre|norsk|norske|trygg|hjem|heim|hverken|verken|enn|hos|mellom|foreldre|hjelper|ønsker|over|under|neste|første|siste|kommende|altså|da|nå|no|så|ikke|ikkje|ut|inn|også|men|fordi|tilpasset|fast|egen|eigen|helsestasjon|hjemme|heime|spesial)'

const kinds =
  '(?:barne|ungdoms|grunn|videregående|vidaregåande|kultur|leir|musikk|folkehøg|høg|høy|spesial|nær|hjemme|heime|privat|fri|nabo|kvelds|natur|frilufts|familie|gårds|gards|sommer|voksenopplærings|bygde|kombi|by|steiner|montessori|for|ny|søndags|dans|danse|ski|fag|nett|natt|morgen|dag|sykehus|korttids|åpne|små|stor|stam|mottaks|innførings|velkomst|utgangs|hoved|hovud|skog|idretts|kommune|svømme|kjøre|skredder|øvings)'

/** What may come after *på avdeling* without naming it. */
const afterDepartment =
  '(?:for|med|hele|heile|siden|sidan|der|hvor|som|når|til|etter|uten|utan|enn|hver|kvar|sammen|saman|eller|men|har|han|hun|hos|ikke|ikkje|ute|inne|igjen)'

/** Schools and kindergartens by name, their departments, and which class of a year. */
export const findSchools = (text: string): Leak[] =>
  matching('school', text, [
    new RegExp(`(?<!\\p{L})(?!${anyOne}\\s)[\\p{L}'-]{2,}\\s${kind}(?!\\p{L})`, 'giu'),
    new RegExp(`(?:(?<!^|[.!?]\\s)\\p{Lu}[\\p{L}'-]+\\s){1,3}${kind}(?:n|en|r|s)?(?!\\p{L})`, 'gu'),
    new RegExp(
      `(?<![\\p{L}-])(?!${kinds}-?(?:s[ku]+[ou]?le|barnehage))\\p{L}[\\p{L}]{2,}-?(?:s[ku]+[ou]?len|barnehagen)s?(?!\\p{L})`,
      'giu',
    ),
    /(?<!\p{L})(?:avdeling|avdelinga|avdelingen|avd\.?|gruppe|gruppa|base|basen)\s(?!A\b|B\b)\p{Lu}\p{Ll}[\p{L}-]+/gu,
    /(?<![\d\p{L}.,])(?:10|[1-9])\s?[A-FR](?![\p{L}\d])/gu,
    /(?<=(?:klasse|klassen|trinn)\s)(?:10|[1-9])\.?\s?[a-f](?!\p{L})/giu,
    /(?<![\d\p{L}.,])(?:10|[1-9])[a-f](?![\p{L}\d])/gu,
    /(?<=(?<!\p{L})(?:i|på|fra|frå|til|klasse|klassen|trinn)\s)(?:10|[1-9])[.-]\s?[a-f](?![\p{L}\d])/giu,
    new RegExp(`(?<!\\p{L})${yearOfSchool}[\\s-]?[a-f](?!\\p{L})`, 'giu'),
    new RegExp(
      `(?<=(?<!\\p{L})(?:på|i|ved|fra|frå|til|er|heter|heiter)\\s(?:avdeling|avd\\.?)\\s)(?!${afterDepartment}(?!\\p{L}))\\p{L}{3,}`,
      'giu',
    ),
    /(?<!\p{L})[123]?ST[A-F](?!\p{L})/gu,
  ])
