import { expect, test } from 'vitest'
import { bokmalIn } from '#testing/bokmal.ts'
import type { PageText } from '../content.ts'
import { starterPages } from './index.ts'
import { prose } from './prose.ts'

const slugs = new Set(starterPages.map(({ slug }) => slug))

test('every address is used once, and may be one', () => {
  expect(slugs.size).toBe(starterPages.length)
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test.each(starterPages.map((page) => [page.slug, page] as const))(
  '%s says the same in both forms of Norwegian',
  (_, page) => {
    for (const part of Object.keys(page.nb) as (keyof PageText)[])
      expect(page.nn[part] === '', `${part} in Nynorsk`).toBe(page.nb[part] === '')
    expect([page.nb.title, page.nb.summary, page.en.title, page.en.summary]).not.toContain('')
    const { checklist, variants = [] } = page
    expect(checklist?.nn.length).toBe(checklist?.nb.length)
    for (const { nb, nn } of variants) expect([nb, nn]).not.toContain('')
  },
)

test.each(starterPages.filter(({ kind }) => kind === 'step').map((page) => [page.slug, page] as const))(
  '%s says as a step what, how, who, until when and with which tools',
  (_, { nb, deadline, tools = [] }) => {
    expect([nb.what, nb.how, nb.who, deadline?.nb ?? '', deadline?.nn ?? '']).not.toContain('')
    expect(tools.length).toBeGreaterThan(0)
  },
)

test.each(starterPages.map((page) => [page.slug, page] as const))(
  '%s leads only to pages that are there, and never to itself',
  (slug, page) => {
    const texts = [page.nb, page.nn].flatMap((text) => Object.values(text))
    const written = texts.flatMap((text) =>
      Array.from(text.matchAll(/\]\(\/handlingsveileder\/([a-z0-9-]+)/g), ([, to = '']) => to),
    )
    const tools = (page.tools ?? []).flatMap((tool) => ('slug' in tool ? [tool.slug] : []))
    for (const to of [...(page.next ?? []), ...tools, ...written]) {
      expect(slugs).toContain(to)
      expect(to).not.toBe(slug)
    }
  },
)

/** Everything that somebody reads in Nynorsk on a page, without where its links lead. */
const inNynorsk = ({
  nn,
  variants = [],
  deadline,
  law = [],
  tools = [],
  checklist,
  sees,
}: (typeof starterPages)[number]) =>
  [nn, ...variants, deadline, ...law, ...tools, sees]
    .flatMap((part) => (part === undefined ? [] : 'nn' in part ? [part.nn] : Object.values(part)))
    .concat(checklist?.nn ?? [])
    .join('\n')
    .replaceAll(/\]\([^)]*\)/g, ']')

test.each(starterPages.map((page) => [page.slug, page] as const))('%s has no Bokmål in its Nynorsk', (_, page) => {
  expect(bokmalIn(inNynorsk(page))).toEqual([])
})

test('whole sentences stand in the texts, however they were broken in the source', () => {
  expect(prose`
    Først det
    ene.

    ### Så
    - et punkt som
    går over to linjer
    - et til
  `).toBe('Først det ene.\n\n### Så\n- et punkt som går over to linjer\n- et til')
})
