import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

type Received = { to: string[]; from: string | false; source: string }

/** A mail server for one test, and what it was sent. `refuse` answers a recipient with an SMTP status instead of taking the mail. */
export const openMailServer = async (refuse?: (to: string) => number | undefined) => {
  const received: Received[] = []
  const passwords: unknown[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ password, username }, _, answer) => {
      passwords.push(password)
      answer(null, { user: username })
    },
    onRcptTo: ({ address: to }, _, answer) => {
      const responseCode = refuse?.(to)
      answer(responseCode ? Object.assign(new Error(`${to} is not served`), { responseCode }) : null)
    },
    onData: (stream, { envelope }, answer) => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : false
      void text(stream).then((source) => {
        received.push({ to: envelope.rcptTo.map((one) => one.address), from, source })
        answer(null)
      })
    },
  })
  server.listen(0, '0.0.0.0')
  await once(server.server, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  return { received, passwords, port }
}
