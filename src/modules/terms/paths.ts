/** The URLs of this module, in one place for routes and links. Norwegian nouns. */
export const paths = {
  terms: '/begreper',
  term: (slug: string) => `/begreper/${slug}`,
  edit: (slug: string) => `/begreper/${slug}/endring`,
  retirement: (slug: string) => `/begreper/${slug}/ut-av-bruk`,
  use: (slug: string) => `/begreper/${slug}/i-bruk`,
  add: '/nytt-begrep',
} as const
