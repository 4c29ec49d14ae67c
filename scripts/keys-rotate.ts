import { systemClock } from '#platform/clock.ts'
import { type CommandEnd, connected, runCommand } from '#platform/command.ts'
import { readConfig } from '#platform/config.ts'
import { reachDatabase } from '#platform/database/reach-database.ts'
import { rewriteNumbers } from '#platform/identity/rewrite-numbers.ts'
import { type KeyPurpose, keyPurposes } from '#platform/keys/key.ts'
import { loadKeyring, rotate } from '#platform/keys/keyring.ts'

/*
 * `npm run keys:rotate -- [purposes]`: a new key for each purpose (or those named), the old ones stay to open what they made, and every
 * identity number is encrypted and hashed anew. While no Laget runs. May be run again, also after it was cut off.
 */

const isPurpose = (word: string): word is KeyPurpose => (keyPurposes as readonly string[]).includes(word)

const rotateKeys = async (): Promise<CommandEnd> => {
  const named = process.argv.slice(2)
  if (!named.every(isPurpose)) {
    console.error(`A key is for one of ${keyPurposes.join(', ')}. Without a word all are changed.`)
    return 2
  }
  const config = readConfig(process.env)
  const before = await loadKeyring(config.keys)
  // Before a key is changed: whoever still runs would write with a key that is old, and read what is written with one it does not know.
  const database = await reachDatabase(config, before, { alone: true })
  try {
    return await connected(database.admin, async (client): Promise<CommandEnd> => {
      let keyring = before
      for (const purpose of named.length > 0 ? named : keyPurposes)
        keyring = await rotate(config.keys, purpose, systemClock.now())
      const count = await rewriteNumbers(client, keyring)
      console.log(
        `The keyring has new keys, and ${count} identity numbers lie under them. Copy the keyring anew, and keep the older copy: backups from before today need it.`,
      )
      return 0
    })
  } finally {
    await database.leave()
  }
}

await runCommand(rotateKeys)
