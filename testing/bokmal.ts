/** The words of a text, in small letters, without placeholders. */
export const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/\{[^}]*\}/g, ' ')
    .match(/[a-zæøåéêòó]+/g) ?? []

/** Bokmål words that are never Nynorsk, and endings that give Bokmål away. */
const bokmalWords = new Set(
  `alene annen annet bare dager deres dere disse egen eget egne en endret eneste et ett finnes fjernet flere foreldrene
  forrige fortsatt fra fremdeles gjør gjøre hjem hjemme hun hva hvem hver hverandre hvert hvilke hvilken hvilket
  hvis hvor hvordan hvorfor håper ikke inneholder jeg kalles kommer kommet kun lagres lagret mener mer
  mye måned måneden måneder månedene navn navnet noe noen nyeste nå samme sammen se selv sendes senere sier skole skolen
  skoler skolene skrev skrevet skrives slettes slettet spurte tegn tegnene timer tjeneste tjenesten tjenester tjenestene
  uke uken uker ukene uten valg valget valgene valgfritt valgt velg velger venter vet videre være vært åpen åpne åpnes
  åpner åpnet`.split(/\s+/),
)
const bokmalEnding = /(?:lig|lige|ligst|ligere|[a-zæøå]{3}het|heten|heter|hetene|[a-zæøå]{2}inger|[a-zæøå]{2}ingene)$/
const nynorskAfterAll = new Set([
  'billig',
  'billige',
  'villig',
  'villige',
  'frivillig',
  'frivillige',
  'heilig',
  'finger',
  'bringer',
])

/** Words of a text in Nynorsk that are Bokmål. */
export const bokmalIn = (text: string): string[] =>
  words(text).filter((word) => (bokmalWords.has(word) || bokmalEnding.test(word)) && !nynorskAfterAll.has(word))
