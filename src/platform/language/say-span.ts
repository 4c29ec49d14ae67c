const wordJoiner = '\u2060'

/** *10–12*: no line ends after the dash, narrow as the window may be. */
export const saySpan = (from: number | string, to: number | string): string => `${from}–${wordJoiner}${to}`

/** What no line may end within, in a text that somebody wrote: *10–12 år*, *§ 13*. */
export const keepTogether = (text: string): string =>
  text
    .replace(/(?<=\d)–(?=\d)/g, `–${wordJoiner}`)
    .replace(/(?<=\d–\u2060\d+) (?=år(?!\p{L}))/gu, '\u00a0')
    .replace(/(?<=§) (?=\d)/g, '\u00a0')
