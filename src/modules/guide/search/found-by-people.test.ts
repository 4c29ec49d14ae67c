import { expect, test } from 'vitest'
import { starterPages } from '../starter/index.ts'
import { indexOf } from './index-pages.ts'
import { searchPages } from './search-pages.ts'

const guide = indexOf(
  starterPages.map(({ slug, audience, kind: _, level: __, order: ___, ...content }) => ({ slug, audience, content })),
)

/** What people write, as they write it, and the page they look for: it must be among the first three. */
const queries: readonly (readonly [string, string])[] = [
  ['mistanke om vold', 'mistanke-om-vold'],
  ['blåmerker', 'mistanke-om-vold'],
  ['mistanke om vald', 'mistanke-om-vold'],
  ['overgep', 'mistanke-om-vold'],
  ['bekymringsmelding', 'bekymringsmelding'],
  ['melde til barnevernet', 'bekymringsmelding'],
  ['haster', 'er-det-akutt'],
  ['tolk', 'samtale-med-tolk'],
  ['samtale med tolk', 'samtale-med-tolk'],
  ['snakke med barnet', 'snakk-med-barn-og-foreldre'],
  ['samtykke', 'samtykke'],
  ['samtyke', 'samtykke'],
  ['trusler på jobb', 'vold-mot-ansatte'],
  ['samtidighetsansvar', 'samtidighetsansvar'],
  ['observasjon', 'observasjon'],
  ['stafetholder', 'stafettholder'],
  ['evaluering', 'evaluering'],
  ['nav', 'for-nav-og-voksentjenester'],
  ['fotballtrener fritid', 'for-fritid'],
  ['jordmor', 'for-helsestasjonen'],
  ['mamma drikker for mye og gråter ofte', 'tegn-og-ressurser'],
]

test.each(queries)('%s finds %s', (query, slug) => {
  const { found } = searchPages(guide, query, null)
  expect(found.slice(0, 3).map((page) => page.slug)).toContain(slug)
})
