import type { Theme } from './contract.ts'
import { themeMessages } from './theme-messages.ts'

/** What the themes are called in both forms of Norwegian and in English, for the words of a search. */
export const sayThemes = (themes: readonly Theme[]): string =>
  themes
    .map((theme) => `${themeMessages('nb')[theme]} ${themeMessages('nn')[theme]} ${themeMessages('en')[theme]}`)
    .join(' ')
