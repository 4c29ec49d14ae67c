import { glob } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** `src/` when run from source, `dist/` when run from the bundle: the build copies every .sql file under the same relative path. */
const root = (): string => {
  const here = import.meta.dirname
  return here.endsWith(join('platform', 'database')) ? join(here, '..', '..') : here
}

export const rolesFile = (): string => join(root(), 'platform', 'database', 'roles.sql')

/** Every migration file of platform and modules in the one global order: by file name, whatever folder it stands in. */
export const findMigrations = async (): Promise<string[]> => {
  const files: string[] = []
  for await (const file of glob('**/migrations/*.sql', { cwd: root() })) files.push(join(root(), file))
  const inOrder = files.sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
  const twice = inOrder.find((file, i) => i > 0 && basename(file) === basename(inOrder[i - 1] ?? ''))
  if (twice) throw new Error(`Two migrations are named ${basename(twice)}`)
  return inOrder
}
