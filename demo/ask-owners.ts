import { directoryJobs } from '#modules/directory'
import { createDoor } from '#platform/door.ts'
import type { Deliver } from '#platform/mail/deliver.ts'
import type { OpenParts } from '#platform/run.ts'
import { fjordvikId } from './fjordvik.ts'

/** A night's work done at once: whoever owns a text of Fjordvik's directory that nobody has confirmed finds the question in the outbox. */
export const askOwners = async (
  { config, jobsPool, keyring, clock, log }: OpenParts,
  deliver: Deliver,
): Promise<void> => {
  const door = createDoor({ pool: jobsPool, clock, keyring, reactions: {} })
  const ask = directoryJobs({ address: config.url, deliver }).find(({ name }) => name === 'directory.ask-owners')
  await ask?.run({ door, pool: jobsPool, clock, log }, { municipality: fjordvikId })
}
