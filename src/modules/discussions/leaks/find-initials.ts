import { doings, lettered, persons } from './cues.ts'
import { type Leak, matching } from './leak.ts'
import { subjects } from './words/ordinary.ts'
import { wordsIn } from './words/words-in.ts'

/** Short words in capitals that are nobody's initials. */
const shortened = wordsIn(`
  BUP PPT NAV SFO AKS ADHD ADD ASD BTI IOP IP OCD SMS GPS PC TV IT KI AI VR OK USA EU FN ID NB PS DVD CD HMS IKT FUG SU FAU BV BVT BVA TBO PPD PMT PST DPS HABU BHG VGS
  VG VG1 VG2 VG3 MR CT EEG IQ WISC RS RP FB PP MTA DLD SSV UT GT HC MH ST AL KL NRK BRIS MOT MST LP CP MS KID TI KM MM CM KG DL TO IA IPLOS HF RF IUP FACT
  TO OG SÅ JA FRA OM AT PÅ AV EN ET EI AN
  PTSD UDI IMDI NOR KO OT FBU AMK TSD OS PD VO BPA SKF NPE AV CV DJ TRAS
`)

/** What may follow whoever a sentence begins with, besides what she does. */
const goingOn = wordsIn('fra frå som i på og')

const letterAt = (from: number, found: string): Leak => ({ kind: 'name', from, to: from + found.length, found })

/** *B*, *B.*, *Bs*: one letter that stands for somebody. */
const single = (text: string): Leak[] =>
  Array.from(text.matchAll(/(?<![\p{L}\d.\-/])(\p{Lu})(?:['’]?s|\.)?(?![\p{L}\d\-/])/gu)).flatMap(
    ({ index, 0: found, 1: letter }) => {
      const before = text.slice(Math.max(0, index - 40), index)
      const last = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase()
      const after = /^\s(\p{L}+)/u.exec(text.slice(index + found.length, index + found.length + 40))?.[1]
      const begins = last === undefined
      if (lettered.has(last ?? '')) return []
      const isMidway = letter !== 'I' && found.endsWith('.')
      if ((letter === 'I' || letter === 'Å' || letter === 'Ø') && !isMidway)
        return begins || !persons.has(last ?? '') ? [] : [letterAt(index, found)]
      const goesOn = found.endsWith('.') && after !== undefined && /^\p{Ll}/u.test(after)
      if (begins && !goesOn && !goingOn.has(after ?? '') && !doings.has(after?.toLowerCase() ?? '')) return []
      return [letterAt(index, found)]
    },
  )

/** *KH*, two or three capitals among words in small letters, whatever is said of them. */
const pair = (text: string): Leak[] =>
  /\p{Ll}{2}/u.test(text)
    ? Array.from(text.matchAll(/(?<![\p{L}\d.&/+-])(\p{Lu}{2})(?:['’:]?s)?(?![\p{L}\d&/+-])/gu)).flatMap(
        ({ index, 0: found, 1: letters = '' }) => {
          const beside =
            /\p{Lu}{2,}\s$/u.test(text.slice(0, index)) || /^\s\p{Lu}{2,}/u.test(text.slice(index + found.length))
          const isSaidLoud = subjects.has(letters.toLowerCase()) || doings.has(letters.toLowerCase())
          return shortened.has(letters) || isSaidLoud || beside ? [] : [letterAt(index, found)]
        },
      )
    : []

/** *E m m a*, *E.m.m.a*: no word of the language is written so, but some that are shortened are. */
const spaced = (text: string): Leak[] =>
  matching('name', text, [/(?<![\p{L}\d.])\p{L}(?:([ .\-_*])\p{L})(?:\1\p{L})+(?![\p{L}\d])/gu]).filter(
    ({ found }) =>
      !/^(?:o\.?s\.?v|d\.?v\.?s|[ft]\.?o\.?m|p\.?g\.?a|b\.?l\.?a|m\.?a\.?o|s\.?k)$/i.test(
        found.replace(/[ \-_*]/g, '.'),
      ),
  )

/** Letters that stand for a name. */
export const findInitials = (text: string): Leak[] => [
  ...matching('name', text, [
    /(?<![\p{L}.])\p{Lu}\.\s?(?:\p{Lu}\.?\s?)?\p{Lu}(?![\p{Ll}\p{Lu}])\.?/gu,
    /(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\p{Ll}+/gu,
    /(?<![\p{L}\d.])[^\P{Lu}IÅØ]\s\p{Lu}\.?(?![\p{L}\d])/gu,
    /(?<=(?:[Ee]lev|[Gg]utt|[Jj]ente?|[Bb]arn|[Mm]or|[Ff]ar|initial|gjelder|gjeld|heter|heiter|kalles)\p{Ll}*,?:?\s\(?)(?!(?:BUP|PPT|NAV|SFO|AKS|ADHD|ADD|ASD|BTI|IOP|OCD|HMS|PTSD|EEG)\b)\p{Lu}{2,4}(?!\p{L})/gu,
    /(?<=(?<!\p{L})(?:eleven|gutten|guten|jenta|jenten|barnet|mora|moren|faren|ungdommen),?\s)\p{Ll}\.\s?\p{Ll}\.?(?!\p{L})(?!\s?o\.m)/gu,
    /(?<=(?<!\p{L})(?:frk|fr|hr|dr|fru|frøken|herr)\.?\s)\p{Lu}\p{L}+/gu,
    /(?<=initial\p{Ll}*,?:?\s(?:\p{L}+\s){0,2}(?:er\s|:\s)?)(?!er\s)\p{L}(?:\.\s?\p{L}){1,3}\.?(?!\p{L})/giu,
    /(?<=initialer?(?:ne|ane)?:?\s(?:\p{L}+\s){0,2}(?:er:?\s)?)(?!er\b|i\b|på\b)\p{L}{1,3}(?!\p{L})/giu,
    /(?<![\p{L}.])(?:Chr|Joh|Kr|Fr|Th|Aleks|Kath|Moh|Abd)\.\s?\p{Lu}?\p{Ll}*/gu,
  ]),
  ...matching('name', text, [
    /(?<=(?:navn|namn|heter|heiter|kalles|kalt|kalla)\p{Ll}*\s?[:=]\s?[«"“]?)\p{Lu}\p{L}+/giu,
  ]).filter(({ found }) => /^\p{Lu}/u.test(found)),
  ...single(text),
  ...pair(text),
  ...spaced(text),
]
