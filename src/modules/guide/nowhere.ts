import type { Target } from './links.ts'
import { webAddress } from './web-address.ts'

/**
 * What there is tonight: published pages and offers, and the addresses of this installation as its routes spell them (`/begreper/:term`).
 * `gone`: what the web no longer has.
 */
export type There = {
  slugs: ReadonlySet<string>
  offers: ReadonlySet<string>
  addresses: readonly string[]
  gone: ReadonlySet<string>
}

const offer = /^\/tjenester\/([0-9a-f]{8}-[0-9a-f-]{27})$/

/** The offer of the directory that a path leads to. */
export const listingAt = (path: string | undefined): string | undefined => offer.exec(path ?? '')?.[1]

/** Where a link leads that leads nowhere; undefined where there is something, or where nobody knows. */
export const nowhere = ({ slug, path, url }: Target, { slugs, offers, addresses, gone }: There): string | undefined => {
  if (slug !== undefined) return slugs.has(slug) ? undefined : slug
  if (path === undefined) return gone.has(webAddress(url) ?? '') ? url : undefined
  const listing = listingAt(path)
  if (listing !== undefined) return offers.has(listing) ? undefined : path
  return path === '/' || addresses.some((address) => isAt(address, path)) ? undefined : path
}

const isAt = (address: string, path: string): boolean => {
  const [wanted, given] = [address.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, n) => part.startsWith(':') || part === given[n])
}
