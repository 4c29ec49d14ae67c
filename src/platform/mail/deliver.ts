import { isIP } from 'node:net'
import { createTransport } from 'nodemailer'
import type { Uuid } from '../id.ts'
import type { Language } from '../language/language.ts'
import { mailMessages } from './messages.ts'

/** `content`: what a mail says that is no notice, and speaks of nobody. */
type Mail = {
  municipality: Uuid
  notice: Uuid
  to: string
  language: Language
  address: string
  now: Date
  content?: { subject: string; text: string }
}

/** `error` is a word that says why not; a lasting one will be the same the next time. */
type Delivery = { sent: true } | { sent: false; error: string; lasting: boolean }

export type Deliver = (mail: Mail) => Promise<Delivery>

/** What the mail says, the same for everyone but for the language. */
export const composeMail = (language: Language, address: string): { subject: string; text: string } => {
  const t = mailMessages(language)
  return { subject: t.subject, text: `${t.body({ address })}\n` }
}

/**
 * `smtp` is an address such as `smtp://user:password@host:587?from=laget@kommune.no`. The sender is laget@ at the host of Laget's own address
 * unless `from` says otherwise. A password is sent only over an encrypted connection, except to this machine.
 */
export const smtpDelivery = (smtp: string, ownAddress: string): Deliver => {
  const url = new URL(smtp)
  const { hostname } = new URL(ownAddress)
  const from = url.searchParams.get('from') ?? `laget@${isIP(hostname) ? 'localhost' : hostname}`
  url.searchParams.delete('from')
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const transport = createTransport({
    url: url.href,
    requireTLS: url.username !== '' && !isThisMachine(url.hostname),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ notice, to, language, address, now, content }) => {
    try {
      await transport.sendMail({
        from: { name: mailMessages(language).sender, address: from },
        to,
        date: now,
        // The same at every attempt: who gets it twice, because we never heard that it had gone, can tell that it is one.
        messageId: `<${notice}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        ...(content ?? composeMail(language, address)),
      })
      return { sent: true }
    } catch (error) {
      return { sent: false, ...whyNot(error) }
    }
  }
}

const isThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host)

/** Codes only: the server's sentences repeat the address. 5xx to the envelope means that this address will not be served. */
const whyNot = (error: unknown): { error: string; lasting: boolean } => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const word = typeof code === 'string' && /^E[A-Z]{2,20}$/.test(code) ? code.toLowerCase() : 'unknown'
  const number = typeof responseCode === 'number' ? responseCode : undefined
  return {
    error: number ? `${word}-${number}` : word,
    lasting: word === 'eenvelope' && number !== undefined && number >= 500,
  }
}
