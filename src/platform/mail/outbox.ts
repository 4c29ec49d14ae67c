import type pg from 'pg'
import type { Uuid } from '../id.ts'
import type { Language } from '../language/language.ts'
import { composeMail, type Deliver } from './deliver.ts'

export type OutboxMail = {
  id: Uuid
  /** Name and address of the invented person it is for; of whoever has no sign-in the address alone. */
  name: string | null
  to: string | null
  createdAt: Date
  subject: string
  text: string
}

type LetterRow = {
  id: Uuid
  address: string
  created_at: Date
  subject: string
  words: string
}
type OutboxRow = { id: Uuid; name: string | null; address: string | null; language: Language; created_at: Date }

/** What a demo shows in the place of everybody's inbox, newest first. A real database answers with nothing. */
export const readDemoOutbox = async (pool: pg.Pool, ownAddress: string, atMost = 50): Promise<OutboxMail[]> => {
  const [notices, letters] = await Promise.all([
    pool.query<OutboxRow>('select * from mail.demo_outbox($1)', [atMost]),
    pool.query<LetterRow>('select * from mail.demo_letters($1)', [atMost]),
  ])
  const mails: OutboxMail[] = [
    ...notices.rows.map(({ id, name, address, language, created_at }) => ({
      ...{ id, name, to: address, createdAt: created_at },
      ...composeMail(language, new URL('/', ownAddress).href),
    })),
    ...letters.rows.map(({ id, address, created_at, subject, words }) => ({
      ...{ id, name: null, to: address, createdAt: created_at, subject, text: words },
    })),
  ]
  return mails.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).slice(0, atMost)
}

/** In the place of a mail server, for mails that a notice cannot stand for. Refused by a database that is no demo. */
export const demoDelivery =
  (pool: pg.Pool): Deliver =>
  async ({ municipality, notice, to, language, address, now, content }) => {
    const { subject, text } = content ?? composeMail(language, address)
    const letter = [municipality, notice, to, language, subject, text, now]
    await pool.query('select mail.keep_demo_letter($1, $2, $3, $4, $5, $6, $7)', letter)
    return { sent: true }
  }
