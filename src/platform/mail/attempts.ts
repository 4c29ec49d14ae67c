import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { prepared } from '../database/transaction.ts'
import type { Language } from '../language/language.ts'
import { type Ask, operation, subject } from '../operation.ts'
import { yes } from '../verdict.ts'

/** A notice as the job needs it. `host`: the name its municipality is found under, where one installation has several. */
export type Notice = { address: string | null; language: Language; host: string | null; sent: boolean }

type NoticeRow = { address: string | null; language: Language; host: string | null; sent_at: Date | null }
const find = prepared<NoticeRow>('mail.notice', 'select * from mail.notice($1)')
const begin = prepared('mail.begin-attempt', 'select mail.begin_attempt($1)')
const end = prepared('mail.end-attempt', 'select mail.end_attempt($1, $2)')

const notice = subject('mail.notice', async ({ tx, input }: Ask<Actor, { notice: string }>) => {
  const [row] = await tx.prepared(find, [input.notice])
  return row ? { address: row.address, language: row.language, host: row.host, sent: row.sent_at !== null } : null
})

/** Sending lies between two acts and not inside one: no transaction waits for a mail server. */
export const beginAttempt = operation({
  name: 'mail.begin-attempt',
  effect: 'change',
  by: ['system'],
  input: z.object({ notice: z.uuid() }),
  subject: notice,
  allow: () => yes,
  run: async ({ tx, subject, input }): Promise<Notice> => {
    await tx.prepared(begin, [input.notice])
    return subject
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { notice: input.notice } }),
})

export const endAttempt = operation({
  name: 'mail.end-attempt',
  effect: 'change',
  by: ['system'],
  input: z.object({ notice: z.uuid(), error: z.string().nullable() }),
  subject: notice,
  allow: () => yes,
  run: async ({ tx, input }) => {
    await tx.prepared(end, [input.notice, input.error])
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { notice: input.notice, error: input.error } }),
})
