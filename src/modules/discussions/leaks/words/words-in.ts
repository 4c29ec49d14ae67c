/** A list kept as running text, as a set. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))
