import { applyImport, prepareImport } from '#modules/directory'
import type { DemoActor } from '../acting.ts'
import { everyday } from './everyday.ts'
import { family } from './family.ts'
import { health } from './health.ts'
import { learning } from './learning.ts'
import { means } from './means.ts'
import type { Offer } from './offer.ts'

/** Everything that is offered in Fjordvik. Fixed ids, so that links live longer than one start. */
export const fjordvikOffers: readonly (Offer & { id: string })[] = [
  ...health,
  ...learning,
  ...family,
  ...everyday,
  ...means,
].map((offer, at) => ({ id: `0190f7d1-0000-7000-8000-${String(at + 1).padStart(12, '0')}`, ...offer }))

/** The coordinator takes them in from a file, as she would. */
export const takeInOffers = async (coordinator: Pick<DemoActor, 'does'>, offers = fjordvikOffers): Promise<void> => {
  const document = JSON.stringify(offers)
  const { batch, faults } = await coordinator.does(prepareImport, { format: 'json', document })
  if (faults > 0) throw new Error(`The directory of Fjordvik has ${faults} faults`)
  await coordinator.does(applyImport, { batch })
}
