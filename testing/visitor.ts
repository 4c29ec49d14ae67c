import { createHash } from 'node:crypto'

/**
 * Someone with a browser, without one: asks a fetch handler, keeps cookies as a browser would (path, expiry, `__Host-`), and follows
 * redirects within `origin` one by one. Scripts do not run.
 */
export type Visitor = {
  /** Follows redirects until there is a page, or an address elsewhere. */
  get(address: string): Promise<Seen>
  /** Posts a form as a page of ours would; `headers` overrule what a browser says about where it comes from. */
  post(address: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Seen>
  /** One request, redirects not followed. */
  ask(address: string, init?: RequestInit): Promise<Response>
  /** By name, for those of the whole site; the others by name and path. */
  cookies: Map<string, { name: string; value: string; path: string }>
}

export type Seen = {
  status: number
  /** Where the browser stands, without the origin where it is ours. */
  address: string
  text: string
  headers: Headers
  /** Every address on the way, the last one included. */
  way: string[]
}

export const visitor = (fetch: (request: Request) => Response | Promise<Response>, origin: string): Visitor => {
  const cookies: Visitor['cookies'] = new Map()
  const ask = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(address, origin)
    const headers = new Headers(init.headers)
    const sent = Array.from(cookies.values()).filter(({ path }) => isUnder(url.pathname, path))
    if (sent.length > 0) headers.set('cookie', sent.map(({ name, value }) => `${name}=${value}`).join('; '))
    const answer = await fetch(new Request(url, { ...init, headers, redirect: 'manual' }))
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    return answer
  }
  const follow = async (address: string, first: Response): Promise<Seen> => {
    const way = [address]
    let answer = first
    for (let steps = 0; steps < 15; steps++) {
      const to = answer.headers.get('location')
      if (!to || answer.status < 300 || answer.status > 399) break
      const url = new URL(to, new URL(way.at(-1) ?? '/', origin))
      way.push(url.origin === origin ? url.pathname + url.search : url.href)
      if (url.origin !== origin) break
      answer = await ask(url.href)
    }
    const { status, headers } = answer
    return { status, headers, text: await answer.text(), address: way.at(-1) ?? address, way }
  }
  return {
    cookies,
    ask,
    get: async (address) => follow(address, await ask(address)),
    post: async (address, fields, headers) => {
      const own = { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
      const body = new URLSearchParams(fields).toString()
      return follow(address, await ask(address, { method: 'POST', body, headers: { ...own, ...headers } }))
    },
  }
}

const isUnder = (path: string, cookiePath: string): boolean =>
  cookiePath === '/' || path === cookiePath || path.startsWith(`${cookiePath}/`)

const keep = (cookies: Visitor['cookies'], line: string): void => {
  const [pair = '', ...attributes] = line.split(/;\s*/)
  const name = pair.slice(0, pair.indexOf('='))
  const said = new Map(attributes.map((one) => [one.split('=')[0]?.toLowerCase(), one.slice(one.indexOf('=') + 1)]))
  const gone = said.get('max-age') === '0' || said.get('expires')?.includes('1970')
  if (name.startsWith('__Host-') && (!said.has('secure') || said.get('path') !== '/')) return
  const path = said.get('path') ?? '/'
  const key = path === '/' ? name : `${name} ${path}`
  if (gone) cookies.delete(key)
  else cookies.set(key, { name, path, value: pair.slice(name.length + 1) })
}

/** PKCE's S256. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')
