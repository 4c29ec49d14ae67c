import { lookup } from 'node:dns/promises'
import { request } from 'node:https'
import { errorWord } from '../describe-error.ts'
import { isPublicAddress } from './public-address.ts'
import { hostOf, type Request, type Sent, send } from './send.ts'

/** `gone`: 404, 410, or a name that nobody has. `unsaid`: anything that is neither that nor an answer. */
export type WebAnswer = 'there' | 'gone' | 'unsaid'

/** How names are found and questions sent. */
export type Web = {
  /** All IP addresses of a name; refuses with ENOTFOUND where there is no such name. */
  resolve(host: string): Promise<string[]>
  request: Request
}

export const openWeb: Web = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  request,
}

const patience = 10_000
const mostRedirects = 3
const redirects = [301, 302, 303, 307, 308]
/** HEAD is not allowed, or not known. Some also call what they have gone when they are asked with HEAD. */
const askAgain = [404, 405, 410, 501]

/**
 * Asks whether there is something at an https address. Who writes addresses is not who runs Laget: nothing but the open internet is asked, at its
 * usual port, and each redirect is gone through again. Sends no cookies and no referrer, and reads nothing of what comes but its status.
 */
export const askWeb = async (address: string, web: Web = openWeb, milliseconds = patience): Promise<WebAnswer> => {
  const signal = AbortSignal.timeout(milliseconds)
  try {
    let url = new URL(address)
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const { status, location } = await answerOf(url, web, signal)
      if (!redirects.includes(status)) return meaningOf(status)
      if (location === undefined) return 'unsaid'
      url = new URL(location, url)
    }
    return 'unsaid'
  } catch (error) {
    return errorWord(error) === 'ENOTFOUND' ? 'gone' : 'unsaid'
  }
}

const meaningOf = (status: number): WebAnswer => {
  if (status === 404 || status === 410) return 'gone'
  return status >= 200 && status < 300 ? 'there' : 'unsaid'
}

const answerOf = async (url: URL, web: Web, signal: AbortSignal): Promise<Sent> => {
  const question = { url, addresses: await publicAddresses(url, web, signal), signal }
  const head = await send(web.request, { ...question, method: 'HEAD' })
  return askAgain.includes(head.status) ? send(web.request, { ...question, method: 'GET' }) : head
}

/** Where one of them is not in the open, none is asked. */
const publicAddresses = async (url: URL, web: Web, signal: AbortSignal): Promise<string[]> => {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    throw new Error('not an address to ask')
  const addresses = await Promise.race([web.resolve(hostOf(url)), aborted(signal)])
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) throw new Error('not in the open')
  return addresses
}

const aborted = (signal: AbortSignal): Promise<never> => {
  const { promise, reject } = Promise.withResolvers<never>()
  if (signal.aborted) reject(signal.reason)
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  return promise
}
