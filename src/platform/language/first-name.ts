/**
 * What a child is called in a sentence: the first of her names. Titles and lists say the whole name. (A register of what people want to be called
 * would be better; there is none.)
 */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? ''
