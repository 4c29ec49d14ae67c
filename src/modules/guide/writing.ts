import type { Tx } from '#platform/database/transaction.ts'
import { Invalid } from '#platform/operation.ts'
import { type PageContent, serviceKinds } from './content.ts'
import type { SavePage } from './contract.ts'
import { linksIn } from './links.ts'
import { existingSlugs } from './store/editing.ts'

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
const filled = ({ nb, nn }: { nb: string; nn: string }) => nb !== '' || nn !== ''
/** What was written in one form of Norwegian only stands for both until somebody has written the other. */
const both = ({ nb, nn }: { nb: string; nn: string }) => ({ nb: nb || nn, nn: nn || nb })
const isSlug = (to: string) => !to.includes('/') && !to.includes(':')

/** What the form carries, as it is kept: what was left empty is not there. */
export const contentFrom = (written: Omit<SavePage, 'slug' | 'version'>): PageContent => {
  const { nb, nn, en } = written
  const next = [...new Set(written.next.map(({ to }) => to))]
  const variants = serviceKinds.flatMap((service) => {
    const variant = written.variants[service]
    return variant && filled(variant) ? [{ service, ...both(variant) }] : []
  })
  const law = written.law.map(({ url, ...name }) => ({ ...name, ...(url !== undefined && { url }) }))
  const tools = written.tools.map(({ to, ...name }) => ({ ...name, ...(isSlug(to) ? { slug: to } : { url: to }) }))
  const checklist = { nb: lines(written.checklist.nb), nn: lines(written.checklist.nn) }
  const words = written.words.split(/[,\n]/).flatMap((word) => word.trim() || [])
  return {
    ...{ nb, nn, en },
    ...(variants.length > 0 && { variants }),
    ...(filled(written.deadline) && { deadline: both(written.deadline) }),
    ...(law.length > 0 && { law }),
    ...(tools.length > 0 && { tools }),
    ...(next.length > 0 && { next }),
    ...(checklist.nb.length + checklist.nn.length > 0 && { checklist }),
    ...(filled(written.sees) && { sees: { ...both(written.sees), en: written.sees.en || both(written.sees).nb } }),
    ...(words.length > 0 && { words }),
  }
}

/** The same back again, as the fields of the form. */
const fieldsFrom = ({ variants = [], law = [], tools = [], ...content }: PageContent) => ({
  ...content,
  deadline: content.deadline ?? { nb: '', nn: '' },
  variants: Object.fromEntries(variants.map(({ service, ...words }) => [service, words])),
  law,
  tools: tools.map((tool) => ({ nb: tool.nb, nn: tool.nn, to: 'slug' in tool ? tool.slug : tool.url })),
  next: (content.next ?? []).map((to) => ({ to })),
  checklist: {
    nb: (content.checklist?.nb ?? []).join('\n'),
    nn: (content.checklist?.nn ?? []).join('\n'),
  },
  sees: content.sees ?? { nb: '', nn: '', en: '' },
  words: (content.words ?? []).join(', '),
})

const flat = (name: string, value: unknown): [string, string | string[]][] => {
  if (Array.isArray(value) && typeof value[0] !== 'object') return [[name, value.map(String)]]
  if (typeof value !== 'object' || value === null) return [[name, value === undefined ? '' : String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => flat(name ? `${name}.${key}` : key, inner))
}

/** The fields by their names in the form: `nb.title`, `tools.0.to`. */
export const formValues = (content: PageContent): Record<string, string | string[]> =>
  Object.fromEntries(flat('', fieldsFrom(content)))

/** A page leads to others, never to itself, and to such as there are. */
export const requireLinks = async (tx: Tx, slug: string, content: PageContent): Promise<void> => {
  const links = linksIn(content).filter(({ to }) => to.slug !== undefined)
  const there = await existingSlugs(
    tx,
    links.map(({ to }) => to.slug ?? ''),
  )
  const issues = links.flatMap(({ field, to }) => {
    if (to.slug === slug) return [{ path: field, code: 'leads-to-itself' }]
    return there.has(to.slug ?? '') ? [] : [{ path: field, code: 'no-such-page' }]
  })
  if (issues.length > 0) throw new Invalid(issues)
}
