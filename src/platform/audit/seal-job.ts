import type { Tx } from '../database/transaction.ts'
import { asSystem } from '../identity/as-system.ts'
import type { Job } from '../jobs/job.ts'
import type { Keyring } from '../keys/key.ts'
import type { KeptCheckpoints } from './kept-checkpoints.ts'
import { closeCounts, requireKept, type SealResult, sealBatch } from './seal.ts'

/**
 * Puts what was written into the tree, every minute. Not through the door: sealing is no act in a municipality's affairs, and a row about
 * it would be there to be sealed by the next, for ever. Where `kept` remembers the last checkpoint, a database that stands behind it is not
 * sealed any further: that would sign for a trace with its end, or all of it, cut off.
 */
export const sealAudit = (keyring: Keyring, kept?: KeptCheckpoints): Job => ({
  name: 'audit.seal',
  schedule: 'each-minute',
  run: async (parts, { municipality }) => {
    const bound = <Result>(work: (tx: Tx, now: Date) => Promise<Result>) => asSystem(parts, municipality, work)
    const note = await kept?.last(municipality)
    if (note) await bound((tx) => requireKept(tx, { municipality, keyring, note }))
    await bound((tx) => closeCounts(tx, municipality))
    let last: SealResult
    do {
      last = await bound((tx, now) => sealBatch(tx, { municipality, keyring, now }))
      if (last.outcome === 'sealed') await kept?.keep(municipality, last.checkpoint)
    } while (last.outcome === 'sealed' && last.more)
  },
})
