import { z } from 'zod'
import { logSubject } from '#modules/access'
import type { Uuid } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { yes } from '#platform/verdict.ts'
import type { Someone } from './house.ts'

const countRows = (table: string) =>
  operation({
    name: 'testing.count-rows',
    effect: 'read',
    by: ['in-role', 'outside'],
    input: z.strictObject({ log: z.uuid() }),
    subject: logSubject,
    allow: () => yes,
    run: async ({ tx, input }) => {
      const { rows } = await tx.query(`select from relay.${table} where log_id = $1`, [input.log])
      return rows.length
    },
    audit: ({ input }) => ({ child: null, log: input.log }),
  })

/** How many rows about a log someone gets who asks the database herself: the second fence alone. */
export const rowsSeen = (reader: Someone, log: Uuid, table: string): Promise<number> =>
  reader.does(countRows(table), { log })
