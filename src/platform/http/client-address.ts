import { isIPv6 } from 'node:net'
import type { Context } from 'hono'
import type { ShellEnv } from './shell-env.ts'

/**
 * Whom a request comes from, for counting. Each proxy writes at the end of X-Forwarded-For whom it heard it from, so the one that
 * `proxies` places from the end is the first that somebody we trust has seen; anything before it, anyone may have written.
 */
export const clientAddress = (c: Context, proxies: number): string => {
  const socket = socketAddress(c)
  if (proxies === 0) return socket
  const heard = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
  return heard.at(-proxies) || socket
}

/** Is the other end on this machine, speaking for itself? */
export const isLoopback = (c: Context): boolean =>
  !c.req.header('x-forwarded-for') &&
  !c.req.header('forwarded') &&
  /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(socketAddress(c))

const socketAddress = (c: Context<ShellEnv>): string => c.env?.incoming?.socket.remoteAddress ?? ''

/** One household or office has a whole /64 of IPv6 addresses to come from: they count as one. */
export const countedAs = (address: string): string => {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length
  return [...groups, ...Array(Math.max(missing, 0)).fill('0'), ...(tail?.split(':') ?? [])].slice(0, 4).join(':')
}
