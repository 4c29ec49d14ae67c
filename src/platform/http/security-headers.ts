import type { MiddlewareHandler } from 'hono'

/**
 * Nothing inline, nothing from elsewhere, in nobody's frame. `data:` is the icons inside Designsystemet's stylesheet.
 *
 * `form-action` stands alone: browsers hold the whole chain of redirects after a post to it, and an issuer's chain is not ours to know.
 * So no post of ours may answer with a redirect to another host; a page that goes on by itself (`Refresh`) may.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const unused = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture', 'browsing-topics']

const always: Record<string, string> = {
  'Content-Security-Policy': contentPolicy,
  // Not `no-referrer`: browsers then call the origin of our own forms "null", and every post would look foreign.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
}

const twoYears = 2 * 365 * 24 * 60 * 60

/** On every answer, errors included. What a page is about stays with the reader: nothing is kept unless a route says that it may be. */
export const securityHeaders = ({ secure }: { secure: boolean }): MiddlewareHandler => {
  const headers = secure ? { ...always, 'Strict-Transport-Security': `max-age=${twoYears}` } : always
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  }
}
