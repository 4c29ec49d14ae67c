import { existsSync, globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/*
 * `npm run new-module -- mandates` makes a module that works: its own schema, a page with a form, two operations with their tests, words in
 * three languages. It is small on purpose: keep its form, replace its content. docs/how-to/add-a-module.md goes on from there.
 */

const template = join(import.meta.dirname, 'new-module')

/** Why a module cannot have this name: a sentence. */
const whyNot = (root: string, name: string): string | undefined => {
  if (!/^[a-z]{3,20}$/.test(name))
    return `"${name}" cannot name a module: it names a schema of the database and a folder, so one English word in small letters.`
  const taken = ['src/modules', 'src/platform']
    .map((part) => `${part}/${name}`)
    .find((path) => existsSync(join(root, path)))
  return taken && `There is ${taken} already.`
}

/**
 * Writes the module and enters it where the house lists what it has: src/app.ts and testing/sample-inputs.ts. Gives the paths of what was
 * written. `today`: YYYY-MM-DD, the date of its migration.
 */
export const newModule = async (root: string, name: string, today: string): Promise<string[]> => {
  const wrong = whyNot(root, name)
  if (wrong) throw new Error(wrong)
  const entered: [path: string, text: string][] = [
    [join('src', 'app.ts'), enter(await readFile(join(root, 'src', 'app.ts'), 'utf8'), name)],
    [samples, sampled(await readFile(join(root, samples), 'utf8'), name)],
  ]
  const written: string[] = []
  for (const file of globSync('**/*.txt', { cwd: template }).sort()) {
    const place = file.replace(/\.txt$/, '').replace('migrations/create', `migrations/${today}_${name}_create`)
    const path = join('src', 'modules', name, place)
    await mkdir(dirname(join(root, path)), { recursive: true })
    const text = await readFile(join(template, file), 'utf8')
    await writeFile(join(root, path), text.replaceAll('__name__', name))
    written.push(path)
  }
  for (const [path, text] of entered) await writeFile(join(root, path), text)
  return [...written, ...entered.map(([path]) => path)]
}

const samples = join('testing', 'sample-inputs.ts')

/** An input for each of the two operations, last among the others. */
const sampled = (text: string, name: string): string => {
  const end = /\n\}\n$/.exec(text)
  if (!end) throw new Error(`${samples} has no list of inputs that this program can read.`)
  return `${text.slice(0, end.index)}\n\n  '${name}.open-notices': nothing,\n  '${name}.write-notice': () => ({ text }),\n}\n`
}

const list = /(export const modules: readonly Module\[\] = \[)([^\]]*)\]/

/** The composition with one module more: imported among the others, last in the list. */
const enter = (app: string, name: string): string => {
  const own = `import { ${name} } from '#modules/${name}'`
  const imports = Array.from(app.matchAll(/^import \{[^}]*\} from '#modules\/(\w+)'$/gm))
  const before = imports.find(([, other = '']) => other > name)
  const last = imports.at(-1)
  if (!last || !list.test(app)) throw new Error('src/app.ts has no list of modules that this program can read.')
  const at = before ? before.index : last.index + last[0].length + 1
  const imported = `${app.slice(0, at)}${own}\n${app.slice(at)}`
  return imported.replace(list, (_, start: string, inside: string) => {
    const names = [...inside.split(',').map((one) => one.trim()), name].filter((one) => one !== '')
    return inside.includes('\n') ? `${start}\n  ${names.join(',\n  ')},\n]` : `${start}${names.join(', ')}]`
  })
}

if (import.meta.main) {
  const [name = ''] = process.argv.slice(2)
  try {
    const written = await newModule(join(import.meta.dirname, '..'), name, new Date().toISOString().slice(0, 10))
    for (const path of written) console.log(path)
    console.log(`It works already: npm test -- src/modules/${name}. How to go on: docs/how-to/add-a-module.md`)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
