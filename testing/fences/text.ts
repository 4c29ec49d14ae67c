import type { Source } from './source.ts'

const mostLines = 300

/** A file that passes 300 lines has two subjects, a test too: split it by meaning. */
export const sizeBreaches = (files: Pick<Source, 'path' | 'text'>[]): string[] =>
  files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length
    return lines > mostLines ? [`${path} has ${lines} lines, and ${mostLines} are the most`] : []
  })

/** What is imported has a name, the same everywhere. Only tools ask for a default export, in their configuration. */
export const defaultExportBreaches = (sources: Source[]): string[] =>
  sources
    .filter(({ path }) => !/^[\w.]+\.config\.ts$/.test(path))
    .flatMap(({ path, program, lineAt }) =>
      program.body
        .filter(
          (node) =>
            node.type === 'ExportDefaultDeclaration' ||
            (node.type === 'ExportNamedDeclaration' &&
              node.specifiers.some(({ exported }) => nameOf(exported) === 'default')),
        )
        .map((node) => `${path}:${lineAt(node.start)} exports something without a name`),
    )

const empty = new Set([
  'util',
  'utils',
  'utility',
  'utilities',
  'helper',
  'helpers',
  'common',
  'manager',
  'managers',
  'misc',
])
const words = (name: string): string[] =>
  name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase())

/** Names that say nothing: of folders, of files, and of what they export. */
export const emptyNameBreaches = (sources: Source[]): string[] =>
  sources.flatMap(({ path, program, lineAt }) => {
    const inPath = words(path).filter((word) => empty.has(word))
    const exported = program.body.flatMap((node) =>
      exportedNames(node)
        .filter((name) => words(name).some((word) => empty.has(word)))
        .map((name) => `${path}:${lineAt(node.start)} exports ${name}: a name that says nothing`),
    )
    return [...inPath.map((word) => `${path}: ${word} is a name that says nothing`), ...exported]
  })

type Statement = Source['program']['body'][number]
type Named = { type: string; name?: string; value?: unknown }

const nameOf = (node: Named): string => node.name ?? String(node.value ?? '')

const exportedNames = (node: Statement): string[] => {
  if (node.type !== 'ExportNamedDeclaration') return []
  const { declaration, specifiers } = node
  const listed = specifiers.map(({ exported }) => nameOf(exported))
  if (!declaration) return listed
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : []
}
