import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from '#platform/cannot-start.ts'
import { type CommandEnd, connected, runCommand } from '#platform/command.ts'
import { readConfig } from '#platform/config.ts'
import { clusterFolderIn, findCluster } from '#platform/database/embedded/cluster.ts'
import { takeOwnership } from '#platform/database/embedded/ownership.ts'
import type { DatabaseKind } from '#platform/database/migrate.ts'
import { reachEmbedded } from '#platform/database/reach-database.ts'

/** What the database in the folder is for, as it says itself. Undefined when it was never brought up. Refuses when a Laget runs on the folder. */
const kindOf = async (dataFolder: string): Promise<DatabaseKind | undefined> => {
  const { admin, leave } = await reachEmbedded(dataFolder, true)
  try {
    return await connected(admin, async (client) => {
      const { rows } = await client.query<{ kind: DatabaseKind }>('select kind from platform.installation')
      return rows[0]?.kind
    })
  } catch (error) {
    const missing = ['3D000', '3F000', '42P01']
    if (missing.includes((error as { code?: string }).code ?? '')) return undefined
    throw error
  } finally {
    await leave()
  }
}

/**
 * Takes the demo's database away; the next start makes it anew. The keyring stays: it harms nobody, and what it opens may lie elsewhere.
 * Refuses a database of real people, one that DATABASE_URL names, and a folder on which a Laget runs. True when something was removed.
 */
export const resetDemo = async (env: NodeJS.ProcessEnv): Promise<boolean> => {
  const { database, dataFolder } = readConfig(env)
  if (!database.embedded)
    throw new CannotStart(
      'demo:reset takes away the embedded demo only, and DATABASE_URL names another database: drop that one yourself.',
    )
  const cluster = clusterFolderIn(dataFolder)
  if (!(await findCluster(cluster))) return false
  if ((await kindOf(dataFolder)) === 'real')
    throw new CannotStart(`The database in ${dataFolder} is for real people: demo:reset never takes such a one away.`)
  const ownership = await takeOwnership(dataFolder)
  try {
    for (const name of ['postgres', 'postgres.log', 'postgres.log.1'])
      await rm(join(dataFolder, name), { recursive: true, force: true })
  } finally {
    await ownership.release()
  }
  return true
}

const reset = async (): Promise<CommandEnd> => {
  const removed = await resetDemo(process.env)
  console.log(removed ? 'The demo is gone. The next start makes it anew.' : 'There is no demo here.')
  return 0
}

if (import.meta.main) await runCommand(reset)
