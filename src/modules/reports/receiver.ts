import { type District, ownMunicipality, settingOf } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import type { ReportContent } from './contract.ts'

/** Who gets a report: the municipality's own child welfare. `channel`: the word by which it knows where the report comes from. */
export type Receiver = {
  number: string
  name: string
  /** Those that have a child welfare of their own; none in most municipalities. */
  districts: District[]
  channel: string
}

/** As the municipality has set it for that day. */
export const receiverOn = async (tx: Tx, now: Date): Promise<Receiver> => {
  const [municipality, districts, channel] = await Promise.all([
    ownMunicipality(tx),
    settingOf(tx, 'report-districts', now),
    settingOf(tx, 'report-channel', now),
  ])
  return { ...municipality, districts, channel }
}

/** What the receiver's schema asks of a municipality without districts. */
const whole: District = { number: '00', name: '' }

/** Where a report goes: the only one there is, or the one its author has chosen; undefined while she has chosen none that is there. */
export const districtOf = ({ districts }: Receiver, { district }: ReportContent): District | undefined =>
  districts.length > 1 ? districts.find(({ number }) => number === district) : (districts[0] ?? whole)
