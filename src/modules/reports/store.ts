import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'

type ReportTable = {
  municipality_id: Uuid
  id: Uuid
  written_by: Uuid
  written_post: Uuid
  begun_at: Date
  changed_at: Date
  version: number
  content_cipher: Buffer
  delete_on: Day
  warned_at: Date | null
}
const db = tables<{ 'reports.report': ReportTable }>()

export type StoredReport = { id: Uuid; begunAt: Date; changedAt: Date; version: number; deleteOn: Day; cipher: Buffer }

const columns = `r.id, r.begun_at as "begunAt", r.changed_at as "changedAt", r.version, r.delete_on as "deleteOn"`

const one = prepared<StoredReport>(
  'reports.report',
  `select ${columns}, r.content_cipher as cipher from reports.report r where r.municipality_id = platform.municipality() and r.id = $1`,
)
const own = prepared<Omit<StoredReport, 'cipher'>>(
  'reports.own',
  `select ${columns} from reports.report r
   where r.municipality_id = platform.municipality() and r.written_by = platform.person() and r.written_post = platform.post()
   order by r.changed_at desc, r.id desc limit 100`,
)

/** Undefined for everyone but its author, in the post in which she began it. */
export const reportById = async (tx: Tx, id: Uuid): Promise<StoredReport | undefined> =>
  (await tx.prepared(one, [id]))[0]

/** The latest first, without what stands in them. */
export const ownReports = (tx: Tx): Promise<Omit<StoredReport, 'cipher'>[]> => tx.prepared(own, [])

export const insertReport = async (tx: Tx, report: Omit<ReportTable, 'version' | 'warned_at'>): Promise<void> =>
  void (await tx.run(db.insertInto('reports.report').values({ ...report, version: 1, warned_at: null })))

/** False when it is no longer the version that was changed. */
export const replaceContent = async (
  tx: Tx,
  { id, version }: Pick<StoredReport, 'id' | 'version'>,
  { cipher, at, deleteOn }: { cipher: Buffer; at: Date; deleteOn: Day },
): Promise<boolean> => {
  const change = db
    .updateTable('reports.report')
    .set({ content_cipher: cipher, version: version + 1, changed_at: at, delete_on: deleteOn, warned_at: null })
    .where('id', '=', id)
    .where('version', '=', version)
  return (await tx.run(change)) === 1
}

export const deleteReport = async (tx: Tx, id: Uuid): Promise<void> =>
  void (await tx.run(db.deleteFrom('reports.report').where('id', '=', id)))

/** At most so many in one transaction. */
const atOnce = 100

const remind = prepared<{ person: Uuid }>('reports.remind', 'select person from reports.remind($1)')

/** Whose draft is deleted in a week; marked as told. */
export const takeReminders = async (tx: Tx): Promise<{ people: Uuid[]; more: boolean }> => {
  const rows = await tx.prepared(remind, [atOnce])
  return { people: rows.map(({ person }) => person), more: rows.length === atOnce }
}

const forget = prepared<{ count: number }>('reports.forget', 'select reports.forget($1) as count')

export const forgetReports = async (tx: Tx): Promise<{ count: number; more: boolean }> => {
  const count = (await tx.prepared(forget, [atOnce]))[0]?.count ?? 0
  return { count, more: count === atOnce }
}
