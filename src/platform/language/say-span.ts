const wordJoiner = '\u2060'

/** *10–12*: no line ends after the dash, narrow as the window may be. */
export const saySpan = (from: number | string, to: number | string): string => `${from}–${wordJoiner}${to}`

/** The same in a text that somebody wrote, and no line begins with the *år* that such a span counts. */
export const keepSpans = (text: string): string =>
  text.replace(/(?<=\d)–(?=\d)/g, `–${wordJoiner}`).replace(/(?<=\d–\u2060\d+) (?=år(?!\p{L}))/gu, '\u00a0')
