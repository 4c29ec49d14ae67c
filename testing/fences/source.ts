import { glob, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type ParseResult, type Program, parseSync, Visitor } from 'oxc-parser'

/** One file of TypeScript as the fences look at it. Paths are counted from the top of the repository, with `/`. */
export type Source = {
  path: string
  text: string
  program: Program
  imports: { of: string; line: number }[]
  /** Every string and template in it, with ` ? ` where a template takes a value. */
  strings: { text: string; line: number }[]
  lineAt(offset: number): number
}

export type SqlFile = { path: string; text: string }

const top = join(import.meta.dirname, '..', '..')

/** All files of the house, whatever their kind. */
export const listFiles = async (): Promise<string[]> => {
  const files: string[] = []
  const patterns = ['*.{ts,json}', '{src,demo,e2e,bench,testing,scripts}/**/*.*']
  for await (const file of glob(patterns, { cwd: top })) files.push(file.split(sep).join('/'))
  return files.sort()
}

export const readText = (path: string): Promise<string> => readFile(join(top, path), 'utf8')

export const readSources = async (files: string[]): Promise<Source[]> =>
  Promise.all(
    files.filter((path) => /\.(ts|tsx|js)$/.test(path)).map(async (path) => parse(path, await readText(path))),
  )

export const readSql = async (files: string[]): Promise<SqlFile[]> =>
  Promise.all(files.filter((path) => path.endsWith('.sql')).map(async (path) => ({ path, text: await readText(path) })))

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

export const parse = (path: string, text: string): Source => {
  const { program, module, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1
  return { path, text, program, lineAt, imports: importsOf(module, text, lineAt), strings: stringsOf(program, lineAt) }
}

type Module = ParseResult['module']

const importsOf = (module: Module, text: string, lineAt: Source['lineAt']): Source['imports'] => [
  ...module.staticImports.map(({ start, moduleRequest }) => ({ of: moduleRequest.value, line: lineAt(start) })),
  ...module.staticExports.flatMap(({ start, entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [{ of: moduleRequest.value, line: lineAt(start) }] : [])),
  ),
  ...module.dynamicImports.map(({ start, moduleRequest }) => ({
    of: text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
    line: lineAt(start),
  })),
]

const stringsOf = (program: Program, lineAt: Source['lineAt']): Source['strings'] => {
  const strings: Source['strings'] = []
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') strings.push({ text: node.value, line: lineAt(node.start) })
    },
    TemplateLiteral: (node) => {
      const text = node.quasis.map(({ value }) => value.cooked ?? value.raw).join(' ? ')
      strings.push({ text, line: lineAt(node.start) })
    },
  }).visit(program)
  return strings
}
