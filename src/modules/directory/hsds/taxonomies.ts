import { type Theme, themes } from '../contract.ts'
import { themeMessages } from '../theme-messages.ts'
import { idOf } from './ids.ts'

const taxonomy = (code: 'themes' | 'levels', name: string, description: string) => ({
  id: idOf('taxonomy', code),
  name,
  description,
  version: '1',
})

export const taxonomies = [
  taxonomy('themes', 'Tema', 'Hva et tilbud handler om'),
  taxonomy('levels', 'Nivå', 'Nivåene i samhandlingen om barnet, fra 0 til 3'),
]
const [themeTaxonomy, levelTaxonomy] = taxonomies.map(({ id }) => id) as [string, string]

const themeTerm = (theme: Theme) => {
  const name = themeMessages('nb')[theme]
  const language = { language: 'nb', taxonomy: 'Tema', taxonomy_id: themeTaxonomy }
  return { id: idOf('term', 'themes', theme), code: theme, name, description: name, ...language }
}

const levelTerm = (level: number) => {
  const name = `Nivå ${level}`
  const language = { language: 'nb', taxonomy: 'Nivå', taxonomy_id: levelTaxonomy }
  return { id: idOf('term', 'levels', String(level)), code: String(level), name, description: name, ...language }
}

const levels = [0, 1, 2, 3] as const
export const terms = [...themes.map(themeTerm), ...levels.map(levelTerm)]

type Meant = { theme?: Theme; level?: number; levelled?: boolean }

/** What a term stands for among the listings; undefined for none of ours. */
export const meantByTerm = (id: string): Meant | undefined => {
  const theme = themes.find((one) => themeTerm(one).id === id)
  const level = levels.find((one) => levelTerm(one).id === id)
  return theme ? { theme } : level !== undefined ? { level } : undefined
}

/** The same of any term of a taxonomy: a theme every listing has. */
export const meantByTaxonomy = (id: string): Meant | undefined =>
  id === themeTaxonomy ? {} : id === levelTaxonomy ? { levelled: true } : undefined

/** What a listing is about and for which levels, as HSDS tells it. */
export const attributesOf = (listing: string, about: readonly Theme[], levels: readonly number[]) =>
  [...about.map(themeTerm), ...levels.map(levelTerm)].map((term) => ({
    id: idOf(listing, 'attribute', term.id),
    link_id: listing,
    link_entity: 'service',
    taxonomy_term_id: term.id,
    taxonomy_term: term,
  }))
