import { type Leak, matching } from './leak.ts'
import { placesOfSeveralWords, wordPlaces } from './words/places.ts'

/** What says that a place comes next, even in small letters. */
const lives =
  '(?<!\\p{L})(?:(?:bor|bur|bodde|budde|oppvokst|oppvaksen)\\s(?:\\p{L}{2,8}\\s)?(?:i|på|ved)|(?:flytt\\p{L}*|kommer|kom|kjem|er|opprinnelig|opphavleg|reis\\p{L}*)\\s(?:hit\\s|ned\\s|opp\\s|tilbake\\s)?(?:til|fra|frå)|(?:her|barnevernet|ppt|nav|bup|skolen|skulen|barnehagen|kommunen|politiet|sykehuset|sjukehuset|legevakta|helsestasjonen|mottaket|familievernkontoret)\\s(?:i|på))\\s'

/** Names of places that mean something else more often than not, even there. */
const besides = new Set([
  'time',
  'sel',
  'ski',
  'stad',
  'tinn',
  'heim',
  'stranda',
  'strand',
  'sola',
  'tana',
  'lier',
  'land',
  'åsane',
  'øyer',
  'vik',
  'vang',
])

const told = [...wordPlaces].filter((place) => !besides.has(place)).join('|')

/** How names of farms, hamlets and fields end. */
const ending =
  '(?:lia|vik|vika|bukta|neset|odden|haug|haugen|åsen|sletta|myra|moen|bygda|fjord|fjorden|dal|dalen|rud|stad|berget|lunden|jordet|løkka|feltet|toppen|enga|holmen|øya|vangen|grenda|kroken|svingen|kleiva|bråten|brekka|rønningen)'
/** Words of that form that name no place. */
const anyPlace =
  '(?:nabo|heim|hjem|bolig|bustad|bygge|små|små|fjell|inn|ute|inne|gamle|inne|side|grann?e|fisker|strand|kyst|øy|stor|lille|vesle|hage|skog|tøm|indu?stri|sentrums|skole|skule|vann|vatn|våt|rad|gang|\\p{L}*(?:til|av|ut))'

/** Places, by what stands before them or by being of several words. */
export const findToldPlaces = (text: string): Leak[] =>
  matching('place', text, [
    new RegExp(`(?<!\\p{L})(?:${placesOfSeveralWords.join('|')})s?(?!\\p{L})`, 'giu'),
    new RegExp(`(?<=${lives})(?:${told})(?!\\p{L})`, 'giu'),
    new RegExp(`(?<=${lives})(?!${anyPlace}${ending}(?!\\p{L}))\\p{L}{3,}${ending}(?!\\p{L})`, 'giu'),
    /(?<!\p{L})(?!(?:et|eit|en|ein|ei|i|på|kommunalt|kommunal|vårt|sitt|samme|same|annet|anna|stort|lite|nytt|eget|eige|fra|frå)\s)\p{L}{3,}\s(?:borettslag|burettslag|sameie|sameige)(?!\p{L})/giu,
  ])
