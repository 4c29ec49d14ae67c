import { type Leak, matching } from './leak.ts'

const at = '(?:@|[([{]\\s?(?:at|a|alfakrøll|krøllalfa)\\s?[)\\]}]|alfakrøll|krøllalfa|snabel-a|\\sat\\s)'
const dot = '(?:\\.|\\s?(?:punktum|prikk|dot)\\s?|\\s?[([]\\s?(?:dot|punktum|\\.)\\s?[)\\]]\\s?)'
/** Services where people are found by the name they chose there. */
const network =
  '(?:snap(?:chat)?|snappen|insta(?:gram)?|tiktok|facebook|discord|roblox|fortnite|youtube|steam|gamertag|brukernavnet|brukarnamnet|brukernavn|brukarnamn|nick|kallenavn|kallenamn|profilen|profil)(?:-\\p{L}+)?'
/** A word made for a screen: letters with dots, lines or digits among them. */
const handle = '(?=[\\p{L}\\d._-]*\\p{L})[\\p{L}\\d-]*(?:\\d|_|\\.(?=[\\p{L}\\d]))[\\p{L}\\d_-]*(?:\\.[\\p{L}\\d_-]+)*'

/** Addresses where everyone goes. */
const everyones =
  '(?:nav|ung|udir|bufdir|helsenorge|fhi|helsedirektoratet|lovdata|regjeringen|barneombudet|statped|dinutvei|foreldrehverdag|helsebiblioteket|ssb|fug|mobbing|nhi|sml|korspahalsen|kirkens-sos|youtube|tiktok|snapchat|instagram|facebook|google|netflix|roblox|discord)'

/** How somebody is reached or found online: mail, pages, and the names people choose there. */
export const findContacts = (text: string): Leak[] =>
  matching('contact', text, [
    new RegExp(
      `(?<![\\p{L}\\d._%+-])[\\p{L}\\d_%+-]+(?:${dot}[\\p{L}\\d_%+-]+){0,4}\\s?${at}\\s?[\\p{L}\\d-]+(?:${dot}[\\p{L}\\d-]+){0,3}${dot}[a-z]{2,}`,
      'giu',
    ),
    /(?<![\p{L}\d._%+-])[\p{L}\d_%+-]+(?:\.[\p{L}\d_%+-]+)*@(?![\p{L}\d])/gu,
    /(?<![\p{L}\d])@[\p{L}\d._]{3,}/gu,
    /(?<!\p{L})(?:https?:\/\/|www\.)\S+/giu,
    new RegExp(
      `(?<![\\p{L}\\d./-])(?!(?:www\\.)?${everyones}\\.)(?:[\\p{L}\\d-]+\\.)+(?:no|com|org|net|se|dk|io|me|tv)(?:/\\S*)?(?![\\p{L}\\d-])`,
      'giu',
    ),
    /(?<!\p{L})(?:facebook|instagram|tiktok|youtube|snapchat)\.com\/\S+/giu,
    new RegExp(
      `(?<=(?<!\\p{L})${network}[\\s:,=]{1,3}(?:(?:heter|heiter|er|som|hans|hennar|hennes|hun|han|ho|seg|under|navnet|namnet)[\\s:]{1,2}){0,4}[«"“]?)${handle}`,
      'giu',
    ),
    /(?<![\p{L}\d._-])\p{L}[\p{L}\d]*_[\p{L}\d_]+/gu,
    /(?<![\p{L}\d._-])(?!covid|korona|nivå|trinn|klasse|kapittel|side|punkt|fase)\p{L}{4,}(?:19|20)?\d{2,4}(?![\p{L}\d])/giu,
  ])
