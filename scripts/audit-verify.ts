import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkpointEnding } from '#platform/audit/kept-checkpoints.ts'
import { verifyCommand } from '#platform/audit/verify-command.ts'
import { type CommandEnd, connected, runCommand } from '#platform/command.ts'
import { readConfig } from '#platform/config.ts'
import { reachDatabase } from '#platform/database/reach-database.ts'
import { loadKeyring } from '#platform/keys/keyring.ts'

/*
 * `npm run audit:verify -- [municipality] [--checkpoints <folder>]`: recomputes the trace's trees while Laget runs or not, and names the
 * first act that was changed, removed, moved or inserted. Against them is held what Laget itself remembers of what it last sealed, and what
 * the folder holds of signed checkpoints; the newest are put there.
 */

/** A checkpoint's first two lines are the tree's name and its size. */
const nameOf = (note: string): string => {
  const [tree = '', size = ''] = note.split('\n')
  return `${tree.replaceAll('/', '-')}-${size}${checkpointEnding}`
}

const checkpointsIn = async (folder: string): Promise<string[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(checkpointEnding)).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

const verify = async (): Promise<CommandEnd> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { checkpoints: { type: 'string' } },
  })
  const [only] = positionals
  const folder = values.checkpoints
  const config = readConfig(process.env)
  const keyring = await loadKeyring(config.keys)
  if (folder !== undefined) await mkdir(folder, { recursive: true, mode: 0o700 })
  const remembered = await checkpointsIn(config.checkpoints).catch((error: NodeJS.ErrnoException) => {
    // nothing was sealed from here
    if (error.code === 'ENOENT') return []
    throw error
  })
  const kept = folder === undefined ? [] : await checkpointsIn(folder)
  const database = await reachDatabase(config, keyring)
  try {
    return await connected(database.jobs, (client) =>
      verifyCommand({
        client,
        keyring,
        anchors: [...remembered, ...kept],
        only,
        keep: async (note) => {
          if (folder === undefined || kept.includes(note)) return
          await writeFile(join(folder, nameOf(note)), note, { flag: 'wx', mode: 0o600 })
        },
        print: (line) => console.log(line),
      }),
    )
  } finally {
    await database.leave()
  }
}

await runCommand(verify)
