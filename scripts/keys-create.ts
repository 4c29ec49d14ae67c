import { resolve } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { type CommandEnd, runCommand } from '#platform/command.ts'
import { createKeyring } from '#platform/keys/keyring.ts'

/** `npm run keys:create -- <file or folder>`, else where LAGET_KEYS says: the keyring that a database outside is set up with. */
const createKeys = async (): Promise<CommandEnd> => {
  const path = process.argv[2] ?? process.env.LAGET_KEYS
  if (!path) {
    console.error('Say where the keyring is to lie: npm run keys:create -- /etc/laget/keyring.json')
    return 2
  }
  await createKeyring(path, systemClock.now())
  console.log(
    `The keyring lies in ${resolve(path)}. Keep a copy apart from the database: what it encrypts cannot be read without it.`,
  )
  return 0
}

await runCommand(createKeys)
