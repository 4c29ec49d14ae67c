import { colleagues, settingOf } from '#modules/organisation'
import type { InRole } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { addDays, type Day, dayOf } from '#platform/language/day.ts'
import { sealContent } from './content.ts'
import type { ReportContent } from './contract.ts'
import { insertReport } from './store.ts'

type At = { tx: Tx; actor: InRole; now: Date; keyring: Keyring }

/** What whoever begins has written already, in her wonder: nothing else is known of the report. */
export type Begun = Partial<Pick<ReportContent, 'concern' | 'history'>>

/** On that day a draft that nobody touches any more is deleted. */
export const deletedOn = async (tx: Tx, now: Date): Promise<Day> =>
  addDays(dayOf(now), await settingOf(tx, 'report-days', now))

/** A draft with what is known of its author in it; answers which. Only she sees it. */
export const beginReport = async ({ tx, actor, now, keyring }: At, begun: Begun = {}): Promise<Uuid> => {
  const report = newId()
  const self = (await colleagues(tx, [actor.post])).get(actor.post)
  const content: ReportContent = {
    ...{ concern: '', history: '', otherViews: '', children: [], guardians: [], district: '' },
    ...{ interpreter: '', otherServices: '' },
    ...begun,
    reporter: {
      name: actor.name,
      role: actor.title,
      phone: self?.phone ?? '',
      email: '',
      workplace: actor.unitName,
      ...{ address: '', postcode: '', place: '' },
    },
  }
  await insertReport(tx, {
    municipality_id: actor.municipality,
    id: report,
    written_by: actor.person,
    written_post: actor.post,
    begun_at: now,
    changed_at: now,
    content_cipher: sealContent(keyring, report, content),
    delete_on: await deletedOn(tx, now),
  })
  return report
}
