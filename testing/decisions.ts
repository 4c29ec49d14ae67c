import type { House } from './house.ts'

type Decision = { decision: string; areas: string[]; channel: string; how: string | null }

/** What has been answered about a log, oldest first, whoever may read it. */
export const decisionsIn = async (house: House, log: string): Promise<Decision[]> =>
  (
    await house.admin.query<Decision>(
      'select decision, areas, channel, how from access.consent where log_id = $1 order by decided_at, id',
      [log],
    )
  ).rows
