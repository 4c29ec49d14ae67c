import type { Keyring } from './key.ts'
import { createKeyring, loadKeyring } from './keyring.ts'

/**
 * The keyring at `path`. Only for a database that does not exist yet (`mayCreate`) it is made: a new one for an old database would
 * open nothing there.
 */
export const openKeyring = async (
  path: string,
  { mayCreate, now }: { mayCreate: boolean; now: Date },
): Promise<Keyring> => {
  if (!mayCreate) return loadKeyring(path)
  try {
    return await createKeyring(path, now)
  } catch (error) {
    // A start that came no further than this has left one.
    return loadKeyring(path).catch(() => Promise.reject(error))
  }
}
