import pg from 'pg'
import { ConfigError } from './config.ts'

/** How a command of the operator ends. 0: as it should. 1: not, and it has said why. 2: it was asked for wrongly. */
export type CommandEnd = 0 | 1 | 2

/** Runs a command to its end. What it throws is told in one sentence, and is the end of the process with 1, or 2 for what was set up wrongly. */
export const runCommand = async (command: () => Promise<CommandEnd>): Promise<void> => {
  try {
    process.exitCode = await command()
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The command could not be carried out.')
    process.exitCode = error instanceof ConfigError ? 2 : 1
  }
}

/** One connection, for as long as the work lasts. */
export const connected = async <Result>(
  login: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const client = new pg.Client({ ...login, application_name: 'laget-command' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
