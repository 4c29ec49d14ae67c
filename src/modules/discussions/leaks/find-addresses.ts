import { type Leak, matching } from './leak.ts'

const street =
  '(?:ve[ig](?:en|n)?|gat[ae]n?|gate|gt\\.?|vn\\.?|stien|sti|bakken|bakke|all[ée]en?|all[ée]|plass(?:en)?|tunet|tun|lia|kroken|svingen|jordet|haugen|terrassen?|ringen|løkka|toppen|feltet|grenda|brygga|kaia|stranda|moen|åsen|faret|bekken|engen|enga|teigen|løypa|kollen|vollen|vangen|holtet|stubben|åkeren|torget|hagen|marka|skogen|lunden|kleiva|bråten|sletta|myra)'
const before = '(?:(?:store|lille|nedre|øvre|gamle|nye|søndre|nordre|vestre|østre|st\\.?)\\s){0,2}'
const number =
  '\\s?(?:nr\\.?\\s?)?\\d{1,3}\\s?[A-Ha-h]?(?![\\d\\p{L}])(?!\\s(?:ganger|gonger|dager|dagar|døgn|timer|timar|uker|veker|måneder|månader|minutt(?:er|ar)?|år|barn|elever|elevar|voksne|vaksne|personer)(?!\\p{L}))'
/** Roads that are no address. */
const anyRoad =
  '(?:skole|skule|hoved|hovud|gang|sykkel|motor|riks|fylkes|bil|under|om|av|inn|ut|halv|til|heim|hjem|gå|bi|livs|kjøre|tur|læring|snar|mellom|ad|bort|opp|ned|side|tjeneste|lov|dør|start|rette)'

/** Where somebody lives: street and number, box, farm number, postal code with a place. */
export const findAddresses = (text: string): Leak[] =>
  matching('address', text, [
    new RegExp(`(?<!\\p{L})${before}[\\p{L}-]{0,40}?${street}${number}`, 'giu'),
    new RegExp(`(?:(?<!\\p{L})\\p{Lu}[\\p{L}.]{1,30}\\s){1,3}[\\p{L}-]{0,40}?${street}${number}`, 'gu'),
    new RegExp(
      `(?<!\\p{L})(?!${anyRoad}(?:ve[ig]|gat))[\\p{L}-]{3,40}(?:ve[ig]en|gat[ae]n?|allé(?:en)?|vegen)s?(?!\\p{L})`,
      'giu',
    ),
    /(?<!\p{L})\p{L}{2,}s\s(?:vei|veg|gate|plass|allé|minde)\s?\d{1,3}\s?[a-h]?(?!\p{L})/giu,
    /(?<!\p{L})leil(?:ighet|igheit|\.)?\s?(?:nr\.?\s|nummer\s)?\d{1,4}(?!\d)/giu,
    /(?<!\p{L})p(?:ost)?\.?\s?b(?:oks)?\.?\s\d{1,5}(?!\d)/giu,
    /(?<!\p{L})(?:gnr|g\.nr|gårdsn(?:umme)?r|bnr|b\.nr|bruksn(?:umme)?r)\.?\s?\d+(?:[\s,/]+(?:bnr|b\.nr)?\.?\s?\d+)?/giu,
    /(?<!\d)(?!(?:19|20)\d\d)\d{4}\s\p{Lu}[\p{L}-]{2,}/gu,
    /(?<!\p{L})[HUKL]0\d{3}(?!\d)/gu,
    /(?<=\b(?:bor|bur)\s(?:i|på)\s(?:nr|nummer|hus|blokk|oppgang|leilighet)\.?\s?)\d{1,3}\s?[a-h]?(?!\p{L})/giu,
  ])
