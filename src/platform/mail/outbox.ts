import type pg from 'pg'
import type { Uuid } from '../id.ts'
import type { Language } from '../language/language.ts'
import { composeMail } from './deliver.ts'

export type OutboxMail = {
  id: Uuid
  /** Name and address of the invented person it is for. */
  name: string | null
  to: string | null
  kind: string
  language: Language
  createdAt: Date
  dueAt: Date
  sentAt: Date | null
  attempts: number
  error: string | null
  subject: string
  text: string
}

type OutboxRow = {
  id: Uuid
  name: string | null
  address: string | null
  kind: string
  language: Language
  created_at: Date
  due_at: Date
  sent_at: Date | null
  attempts: number
  last_error: string | null
}

/** What a demo shows in the place of everybody's inbox, newest first. A real database answers with nothing. */
export const readDemoOutbox = async (pool: pg.Pool, ownAddress: string, atMost = 50): Promise<OutboxMail[]> => {
  const { rows } = await pool.query<OutboxRow>('select * from mail.demo_outbox($1)', [atMost])
  return rows.map(({ address, created_at, due_at, sent_at, last_error, ...row }) => ({
    ...row,
    to: address,
    createdAt: created_at,
    dueAt: due_at,
    sentAt: sent_at,
    error: last_error,
    ...composeMail(row.language, new URL('/', ownAddress).href),
  }))
}
