/* Numbers, days and years as they are said. */

export const digitWord = 'null|ein|ei|en|én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni'
export const tensWord = `(?:tjue|tretti|tredve|førti|femti|seksti|sytti|åtti|nitti)(?:${digitWord})?|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten`

const ordinal =
  'første|fyrste|andre|annen|tredje|fjerde|femte|sjette|sjuende|sjuande|syvende|åttende|åttande|niende|niande|tiende|tiande|ellevte|tolvte|trettende|trettande|fjortende|fjortande|femtende|femtande|sekstende|sekstande|syttende|syttande|attende|attande|nittende|nittande|tjuende|tjuande|trettiende|trettiande|(?:tjue|tretti)(?:første|fyrste|andre|tredje|fjerde|femte|sjette|sjuende|sjuande|syvende|åttende|åttande|niende|niande)'

/** *tolvte*, *tjueførste* */
export const dayWord = `(?:${ordinal})`

/** *totusenogatten*, *to tusen og atten*, *tjueatten*, *nitten nittiåtte* */
export const yearWord = `(?:to\\s?tusen(?:\\s?og\\s?(?:${tensWord}|${digitWord}))?|(?:tjue|nitten)\\s?(?:hundre\\s?og\\s?)?(?:${tensWord}))`

/** The years of school: *sjuende b* */
export const yearOfSchool =
  '(?:første|fyrste|andre|tredje|fjerde|femte|sjette|sjuende|sjuande|syvende|åttende|åttande|niende|niande|tiende|tiande)'
