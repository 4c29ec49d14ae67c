/** The three languages of the interface. Bokmål and Nynorsk are two, never "Norwegian". */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** Each language by its own name: that is what a person looks for in a language chooser. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value)

export type LanguageWishes = {
  /** The value of `?lang=`: a choice made just now, so it comes first. */
  query?: string | undefined
  /** Kept on the person's profile. */
  profile?: string | undefined
  /** Kept in a cookie, for someone who is not signed in. */
  cookie?: string | undefined
  /** The header `Accept-Language`. */
  acceptLanguage?: string | undefined
}

/** The language to answer in. Bokmål when nobody wished for one of ours. */
export const languageOf = ({ query, profile, cookie, acceptLanguage }: LanguageWishes): Language =>
  [query, profile, cookie].find(isLanguage) ?? preferred(acceptLanguage ?? '') ?? 'nb'

const preferred = (header: string): Language | undefined =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='))
      return { language: ours(tag), quality: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .find((wish) => wish.language)?.language

/** `no` says Norwegian without saying which; readers of Danish and Swedish are better served by Bokmål than by English. */
const ours = (tag: string): Language | undefined => {
  const primary = tag.split('-')[0]
  if (primary === 'no' || primary === 'da' || primary === 'sv') return 'nb'
  return isLanguage(primary) ? primary : undefined
}
