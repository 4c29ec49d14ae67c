import type { PageContent } from './content.ts'

/** Where a link of a page leads: to another page of the guide, to another page of this installation, or out of it. */
export type Target =
  | { slug: string; path?: undefined; url?: undefined }
  | { slug?: undefined; path: string; url?: undefined }
  | { slug?: undefined; path?: undefined; url: string }

/** `field`: of the form in which it stands. */
export type FoundLink = { field: string; to: Target }

const inGuide = /^\/handlingsveileder\/([a-z0-9-]+)(?:[?#]|$)/

export const targetOf = (href: string): Target => {
  const [, slug] = inGuide.exec(href) ?? []
  if (slug) return { slug }
  return href.startsWith('/') ? { path: href.replace(/[?#].*$/, '') } : { url: href }
}

/** `[ord](/handlingsveileder/haster)`, and `<https://…>`: as Markdown is written, whether or not it would become a link. */
const inText = (text: string): string[] =>
  Array.from(text.matchAll(/\]\(\s*<?([^\s)>]+)|<(https?:[^\s>]+)>/g), ([, href, plain]) => href ?? plain ?? '')

/** Every link of a page, by the field it stands in. */
export const linksIn = ({ nb, nn, variants = [], tools = [], law = [], next = [] }: PageContent): FoundLink[] => {
  const texts = (['nb', 'nn'] as const).flatMap((norm) => [
    ...Object.entries({ nb, nn }[norm]).map(([part, text]) => [`${norm}.${part}`, text] as const),
    ...variants.map((variant) => [`variants.${variant.service}.${norm}`, variant[norm]] as const),
  ])
  return [
    ...texts.flatMap(([field, text]) => inText(text).map((href) => ({ field, to: targetOf(href) }))),
    ...tools.map((tool, n) => ({
      field: `tools.${n}.to`,
      to: 'slug' in tool ? { slug: tool.slug } : targetOf(tool.url),
    })),
    ...law.flatMap(({ url }, n) => (url ? [{ field: `law.${n}.url`, to: targetOf(url) }] : [])),
    ...next.map((slug, n) => ({ field: `next.${n}.to`, to: { slug } })),
  ]
}

/** Does what the page says lead there, besides its lists of tools and of pages that come next? */
export const textLeadsTo = (content: PageContent, slug: string): boolean =>
  linksIn(content).some(({ field, to }) => to.slug === slug && !/^(tools|next)\./.test(field))
