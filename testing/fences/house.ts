import { posix } from 'node:path'

/** Which part of the house a file or an import belongs to. */
export type Part =
  | { of: 'module'; name: string; face: boolean; contract: boolean }
  | { of: 'platform' | 'ui' | 'browser' | 'composition' | 'demo' | 'e2e' | 'bench' | 'testing' | 'scripts' | 'top' }
  | { of: 'package'; name: string }

export const partOf = (path: string): Part => {
  const [first = '', second = '', ...rest] = path.split('/')
  if (first === 'src' && second === 'modules') {
    const [name = '', file, ...deeper] = rest
    return { of: 'module', name, face: file === 'index.ts' && deeper.length === 0, contract: file === 'contract.ts' }
  }
  if (first === 'src' && (second === 'platform' || second === 'ui' || second === 'browser')) return { of: second }
  if (first === 'src') return { of: 'composition' }
  if (['demo', 'e2e', 'bench', 'testing', 'scripts'].includes(first)) return { of: first } as Part
  return { of: 'top' }
}

/** Where an import leads, by the aliases of package.json. */
export const target = (importer: string, of: string): { part: Part; path: string | null } => {
  if (of.startsWith('.')) {
    const path = posix.join(posix.dirname(importer), of)
    return { part: partOf(path), path }
  }
  const [, alias, rest = ''] = /^#(\w+)\/(.*)$/.exec(of) ?? []
  if (alias === 'modules') return { part: { of: 'module', name: rest, face: true, contract: false }, path: null }
  if (alias === 'contract') return { part: { of: 'module', name: rest, face: false, contract: true }, path: null }
  if (alias === 'platform' || alias === 'ui') return { part: { of: alias }, path: `src/${alias}/${rest}` }
  if (alias === 'demo' || alias === 'testing') return { part: { of: alias }, path: `${alias}/${rest}` }
  const name = of.startsWith('@') ? of.split('/').slice(0, 2).join('/') : (of.split('/')[0] ?? of)
  return { part: { of: 'package', name }, path: null }
}
