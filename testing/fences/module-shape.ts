import { basename, dirname } from 'node:path/posix'
import { isTest } from './source.ts'

/** The headings of every module's README, in this order. */
export const headings = ['Purpose', 'Legal basis', 'Tables', 'Neighbours']

type Files = Map<string, string>

/** A module's folder tells what is in it: the same files for the same things everywhere. `files`: path → text. */
export const moduleShapeBreaches = (files: Files): string[] => {
  const modules = new Map<string, string[]>()
  for (const path of files.keys()) {
    const [, name, rest] = /^src\/modules\/([^/]+)\/(.+)$/.exec(path) ?? []
    if (name && rest) modules.set(name, [...(modules.get(name) ?? []), rest])
  }
  return Array.from(modules).flatMap(([name, inside]) => [
    ...missingFiles(name, inside),
    ...readmeBreaches(name, files),
    ...operationBreaches(name, inside, files),
  ])
}

const missingFiles = (module: string, inside: string[]): string[] => {
  const has = (folder: string) => inside.some((file) => file.startsWith(`${folder}/`) && !isTest(file))
  const needed: [file: string, because: string][] = [
    ['README.md', 'every module has one'],
    ['index.ts', 'every module has a face'],
    ...(has('operations')
      ? ([
          ['contract.ts', 'it has operations'],
          ['policy.ts', 'it has operations'],
        ] as [string, string][])
      : []),
    ...(has('pages')
      ? ([
          ['routes.ts', 'it has pages'],
          ['messages.ts', 'it has pages'],
        ] as [string, string][])
      : []),
  ]
  return needed
    .filter(([file]) => !inside.includes(file))
    .map(([file, because]) => `src/modules/${module} lacks ${file}: ${because}`)
}

const readmeBreaches = (module: string, files: Files): string[] => {
  const path = `src/modules/${module}/README.md`
  const text = files.get(path)
  if (text === undefined) return []
  const found = Array.from(text.matchAll(/^## (.+)$/gm), ([, heading]) => heading)
  return headings.join() === found.join()
    ? []
    : [`${path} has the headings ${found.join(', ')}; every module's are ${headings.join(', ')}`]
}

/** A thing that a person can do is tested: beside it, or by name in a test that tells the module's story. */
const operationBreaches = (module: string, inside: string[], files: Files): string[] => {
  const stories = inside.filter((file) => isTest(file)).map((file) => files.get(`src/modules/${module}/${file}`) ?? '')
  return inside
    .filter((file) => dirname(file) === 'operations' && /\.tsx?$/.test(file) && !isTest(file))
    .filter((file) => {
      const name = basename(file).replace(/\.tsx?$/, '')
      const beside = inside.some(
        (other) => other === `operations/${name}.test.ts` || other === `operations/${name}.test.tsx`,
      )
      return !beside && !stories.some((story) => mentions(story, name))
    })
    .map((file) => `src/modules/${module}/${file} is in no test`)
}

const mentions = (story: string, name: string): boolean => {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return new RegExp(`(?<![\\w-])(${name}|${camel})(?![\\w-])`).test(story)
}
