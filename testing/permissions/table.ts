import type { Module } from '#platform/module.ts'
import type { AnyOperation } from '#platform/operation.ts'
import type { Cell } from './knocking.ts'
import { type Kind, kinds } from './people.ts'
import { type State, states } from './places.ts'

const allKinds = Object.keys(kinds) as Kind[]

/** What comes of knocking unless the table says otherwise: so every exception stands out. */
const usual = (kind: Kind): string => {
  if (kind === 'visitor') return 'sign in'
  return ['no role', 'ended post', 'unconfirmed guardian', 'blocked guardian'].includes(kind) ? 'choose role' : '404'
}

const stateWords: Record<State, string> = {
  awaiting: 'waits for the family',
  open: 'open',
  asked: 'open, and somebody is asked to take over',
  paused: 'paused: every consent has expired',
  closed: 'closed, not long ago',
}

const keyOf = ({ operation, kind, state }: Omit<Cell, 'came'>): string => `${operation} · ${kind} · ${state}`

/** Cells by their names, for comparing. */
export const byName = (cells: readonly Cell[]): Map<string, string> =>
  new Map(cells.map((cell) => [keyOf(cell), cell.came]))

export type Listed = { operation: AnyOperation; cells: readonly Cell[] }

/** The table for people to read and to review: docs/permissions.md. */
export const writeTable = (listed: readonly Listed[], modules: readonly Module[]): string => {
  const names = modules.map(({ name }) => name).sort()
  const sections = names.map((name) => {
    const own = listed.filter(({ operation }) => operation.name.startsWith(`${name}.`))
    const module = modules.find((one) => one.name === name)
    return own.length > 0 ? [`## ${name}`, ...own.map((one) => entry(one, module, modules))].join('\n\n') : ''
  })
  return `${[opening, ...sections.filter(Boolean), reasonsIn(listed, modules)].join('\n\n')}\n`
}

const opening = `# Who may do what

<!-- Written by npm run docs. Everyone in this table has knocked on every one of these doors, in a real database, and this is what came of it. -->

**done**: it was done · *a reason*: refused, and told why · 404: as if there were nothing · sign in: sent to sign in · choose role: signed in,
but nobody here now.

Not in the tables, because it is so wherever nothing else is said: a visitor is sent to sign in; someone with no role, an ended post, an
unconfirmed or a blocked link is sent to choose a role, and has none; everyone else gets 404.

| who | is |
|---|---|
${allKinds.map((kind) => `| ${kind} | ${kinds[kind]} |`).join('\n')}

| state | of the log |
|---|---|
${states.map((state) => `| ${state} | ${stateWords[state]} |`).join('\n')}`

const entry = ({ operation, cells }: Listed, module: Module | undefined, modules: readonly Module[]): string => {
  const act = module?.acts('en')[operation.name]
  const faces = facesOf(operation, modules)
  return [
    `### ${operation.name}`,
    [typeof act === 'string' && `*${act}*`, ...faces].filter(Boolean).join(' · '),
    grid(cells),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Where it is found: pages, forms and the API. */
const facesOf = (operation: AnyOperation, modules: readonly Module[]): string[] =>
  modules
    .flatMap(({ routes }) => routes)
    .flatMap((route) => {
      const shows = route.kind === 'form' && route.shows.name === operation.name ? [`\`GET ${route.path}\``] : []
      if (route.operation.name !== operation.name) return shows
      const method = operation.effect === 'read' ? 'GET' : 'POST'
      return [...shows, `\`${method} ${route.path}\``, ...(route.api ? [`\`${method} /api/v1${route.api}\``] : [])]
    })
    .filter((face, n, all) => all.indexOf(face) === n)

/** Rows are kinds of people to whom the same happens; columns are states in which the same happens to all. */
const grid = (cells: readonly Cell[]): string => {
  const came = byName(cells)
  const operation = cells[0]?.operation ?? ''
  const at = (kind: Kind, state: State) => came.get(keyOf({ operation, kind, state })) ?? ''
  const columns = together(states, (state) => allKinds.map((kind) => at(kind, state)).join('|'))
  const unusual = allKinds.filter((kind) => states.some((state) => at(kind, state) !== usual(kind)))
  const rows = together(unusual, (kind) => states.map((state) => at(kind, state)).join('|'))
  if (rows.length === 0) return 'Nobody.'
  const head = columns.length === 1 ? ['always'] : columns.map((column) => column.join(', '))
  const lines = rows.map((row) => {
    const [kind = 'visitor'] = row
    return [row.join(', '), ...columns.map(([state = 'open']) => said(at(kind, state)))]
  })
  return [['who', ...head], ['---', ...head.map(() => '---')], ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')
}

const plain = ['404', 'sign in', 'choose role', 'code']
const said = (came: string): string => (came === 'done' ? '**done**' : plain.includes(came) ? came : `*${came}*`)
const unsaid = (text: string): string => text.replaceAll('*', '')

/** Those that are alike, in the order of the first of them. */
const together = <One>(all: readonly One[], likeness: (one: One) => string): One[][] => {
  const groups = new Map<string, One[]>()
  for (const one of all) groups.set(likeness(one), [...(groups.get(likeness(one)) ?? []), one])
  return [...groups.values()]
}

const reasonsIn = (listed: readonly Listed[], modules: readonly Module[]): string => {
  const known = [...plain, 'done']
  const given = new Set(
    listed.flatMap(({ cells }) => cells.map(({ came }) => came)).filter((came) => !known.includes(came)),
  )
  const lines = [...given].sort().map((reason) => `| *${reason}* | ${wordsOf(reason, modules) ?? ''} |`)
  return ['## The reasons', ['| reason | said as |', '|---|---|', ...lines].join('\n')].join('\n\n')
}

/** A reason in the words of the module that gives it. */
export const wordsOf = (reason: string, modules: readonly Module[]): string | undefined =>
  modules.map((module) => module.reasons('en')[reason]).find((words): words is string => typeof words === 'string')

/** The table read back, by the names of its cells. */
export const readTable = (markdown: string): Map<string, string> => {
  const found = new Map<string, string>()
  for (const [, operation = '', body = ''] of markdown.matchAll(/^### (\S+)\n([\s\S]*?)(?=^##|$(?![\s\S]))/gm)) {
    for (const kind of allKinds) for (const state of states) found.set(keyOf({ operation, kind, state }), usual(kind))
    const [head, , ...rows] = Array.from(body.matchAll(/^\| (.*) \|$/gm), ([, line = '']) => line.split(' | '))
    for (const [who = '', ...cells] of rows) {
      for (const [n, cell] of cells.entries()) {
        const column = head?.[n + 1] === 'always' ? states : ((head?.[n + 1] ?? '').split(', ') as State[])
        for (const kind of who.split(', ') as Kind[])
          for (const state of column) found.set(keyOf({ operation, kind, state }), unsaid(cell))
      }
    }
  }
  return found
}

/** Each cell that is not as it was, in words. */
export const changesBetween = (before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...now.keys()])]
    .filter((name) => before.get(name) !== now.get(name))
    .map((name) => `${name}: ${before.get(name) ?? 'not there'} → ${now.get(name) ?? 'not there'}`)
