import { resolve } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { createKeyring } from '#platform/keys/keyring.ts'

/** `npm run keys:create -- <file or folder>`, else where LAGET_KEYS says: the keyring that a database outside is set up with. */
const path = process.argv[2] ?? process.env.LAGET_KEYS
if (!path) {
  console.error('Say where the keyring is to lie: npm run keys:create -- /etc/laget/keyring.json')
  process.exit(2)
}
try {
  await createKeyring(path, systemClock.now())
  console.log(
    `The keyring lies in ${resolve(path)}. Keep a copy apart from the database: what it encrypts cannot be read without it.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The keyring could not be made.')
  process.exit(1)
}
