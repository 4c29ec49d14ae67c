import { ownMunicipality, settingOf } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'

/** Who gets a report: the municipality's own child welfare. `channel`: the word by which it knows where the report comes from. */
export type Receiver = {
  number: string
  name: string
  /** 00 without a name where there are no districts. */
  district: { number: string; name: string }
  channel: string
}

/** As the municipality has set it for that day. */
export const receiverOn = async (tx: Tx, now: Date): Promise<Receiver> => {
  const [municipality, district, districtName, channel] = await Promise.all([
    ownMunicipality(tx),
    settingOf(tx, 'report-district-number', now),
    settingOf(tx, 'report-district-name', now),
    settingOf(tx, 'report-channel', now),
  ])
  return { ...municipality, district: { number: district, name: districtName }, channel }
}
