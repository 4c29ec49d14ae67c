import type { Tx } from '#platform/database/transaction.ts'
import { operation } from '#platform/operation.ts'
import { ListHsds } from '../contract.ts'
import { atLocationShape, fullServiceShape, organizationShape, serviceShape } from '../hsds/shapes.ts'
import { meantByTaxonomy, meantByTerm, taxonomies, terms } from '../hsds/taxonomies.ts'
import { mayRead } from '../policy.ts'
import { searchWords } from '../search/words.ts'
import { organizationsPage, type Sliced, servicesPage } from '../store/hsds.ts'
import type { Listing } from '../store/listings.ts'
import { searchFor } from '../store/search.ts'
import { directorySubject } from '../subject.ts'

type Items = { items: readonly unknown[]; total: number }
const deepest = 5000

/** One page of HSDS's collections, as programs of others read them. */
export const listHsds = operation({
  name: 'directory.list-hsds',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: ListHsds,
  subject: directorySubject,
  allow: mayRead,
  run: async ({ tx, input }) => {
    const { items, total } = await itemsOf(tx, input)
    const pages = Math.ceil(total / input.per_page)
    return {
      ...{ total_items: total, total_pages: pages, page_number: input.page, size: items.length },
      ...{ first_page: input.page === 1, last_page: input.page >= pages, empty: items.length === 0 },
      contents: items,
    }
  },
  audit: () => [],
})

const itemsOf = async (tx: Tx, input: ListHsds): Promise<Items> => {
  switch (input.kind) {
    case 'services': {
      const shape = input.minimal ? minimal : input.full ? fullServiceShape : serviceShape
      const { items, total } = await servicesIn(tx, input)
      return { items: items.map(shape), total }
    }
    case 'service_at_locations': {
      const { items, total } = await servicesIn(tx, input)
      return { items: items.flatMap((one) => (one.location ? [atLocationShape(one, one.location)] : [])), total }
    }
    case 'organizations': {
      const { items, total } = await organizationsPage(tx, input.search, { size: input.per_page, page: input.page })
      return { items: items.map(organizationShape), total }
    }
    case 'taxonomies':
      return pageOf(taxonomies, input)
    case 'taxonomy_terms':
      return pageOf(
        terms.filter((term) => !input.taxonomy_id || term.taxonomy_id === input.taxonomy_id),
        input,
      )
  }
}

const minimal = ({ id, changedAt }: Listing) => ({ id, modified_date: changedAt.toISOString() })

const servicesIn = async (tx: Tx, input: ListHsds): Promise<Sliced<Listing>> => {
  const { taxonomy_term_id, taxonomy_id, page, per_page: size } = input
  const term = taxonomy_term_id ? meantByTerm(taxonomy_term_id) : {}
  const taxonomy = taxonomy_id ? meantByTaxonomy(taxonomy_id) : {}
  if (!term || !taxonomy) return { items: [], total: 0 }
  const words = searchWords(input.search ?? '')
  const among = words.length > 0 ? (await searchFor(tx, words, deepest)).listings : undefined
  const placed = input.kind === 'service_at_locations'
  const of = { organization: input.organization_id, modifiedAfter: input.modified_after, among, placed }
  return servicesPage(tx, { ...of, ...term, ...taxonomy }, { size, page })
}

const pageOf = (all: readonly { name: string }[], { page, per_page, search = '' }: ListHsds): Items => {
  const found = all.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()))
  return { items: found.slice(per_page * (page - 1), per_page * page), total: found.length }
}
