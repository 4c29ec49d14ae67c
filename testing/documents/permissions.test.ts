import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { modules } from '../../src/app.ts'
import { type Cell, knockEverywhere } from '../permissions/knocking.ts'
import { operations } from '../permissions/operations.ts'
import { openWorld } from '../permissions/people.ts'
import { byName, changesBetween, readTable, wordsOf, writeTable } from '../permissions/table.ts'
import { sampleInputs } from '../sample-inputs.ts'

const file = new URL('../../docs/permissions.md', import.meta.url)
const database = await testDatabase()
const house = await openHouse(database)
const names = [...operations.keys()]

const countOf = async (table: string) => {
  const { rows } = await house.admin.query<{ n: number }>(`select count(*)::int as n from ${table}`)
  return rows[0]?.n
}
let cells: Cell[]
let faults: string[]
let stayed: unknown[]
beforeAll(async () => {
  const people = await openWorld(house)
  const tables = ['audit.entry', 'relay.entry', 'relay.log', 'access.consent', 'children.guardian', 'platform.answered']
  const before = await Promise.all(tables.map(countOf))
  ;({ cells, faults } = await knockEverywhere(database, house, people))
  stayed = (await Promise.all(tables.map(countOf))).map((count, n) => Number(count) - Number(before[n]))
}, 120_000)

test('every operation has an input to knock with (testing/sample-inputs.ts), and every input an operation', () => {
  expect(names.filter((name) => !sampleInputs[name])).toEqual([])
  expect(Object.keys(sampleInputs).filter((name) => !operations.has(name))).toEqual([])
})

test('no input is wrong for who may, and nothing breaks', () => {
  expect(faults).toEqual([])
})

test('everyone has knocked, and nothing of it stays', () => {
  expect(cells.length).toBeGreaterThan(names.length * 100)
  expect(stayed).toEqual(stayed.map(() => 0))
})

test('for every operation there is somebody who may, and somebody who may not', () => {
  const came = (name: string) => cells.filter(({ operation }) => operation === name).map((cell) => cell.came)
  expect(names.filter((name) => !came(name).includes('done'))).toEqual([])
  expect(names.filter((name) => came(name).every((one) => one === 'done'))).toEqual([])
})

test('a closed log takes nothing but what opens it again, and what is taken out of it', () => {
  const changed = cells.filter(({ operation, state, came }) => {
    const one = operations.get(operation)
    return state === 'closed' && came === 'done' && one?.effect === 'change' && /^(relay|access)\./.test(operation)
  })
  const aboutNoLog = ['relay.start-log', 'relay.publish-figures', 'relay.close-long-paused']
  const byItself = [...aboutNoLog, 'relay.settle-dated-changes', 'relay.wipe-unanswered-starts']
  const left = new Set(changed.map(({ operation }) => operation).filter((name) => !byItself.includes(name)))
  expect([...left].sort()).toEqual(['relay.assess-breach', 'relay.remove-wrong-entry', 'relay.reopen-log'])
})

test('every reason is said in words', () => {
  const plain = ['done', '404', 'sign in', 'choose role', 'code']
  const reasons = new Set(cells.map(({ came }) => came).filter((came) => !plain.includes(came)))
  expect([...reasons].filter((reason) => !wordsOf(reason, modules))).toEqual([])
})

const tableOf = (of: readonly Cell[]): string => {
  const listed = [...operations.values()].map((operation) => ({
    operation,
    cells: of.filter((cell) => cell.operation === operation.name),
  }))
  return writeTable(
    listed.filter((one) => one.cells.length > 0),
    modules,
  )
}

test('the table is read back as it was written, and a cell that changes is named', () => {
  expect(changesBetween(readTable(tableOf(cells)), byName(cells))).toEqual([])
  const isIt = (cell: Cell) =>
    cell.operation === 'relay.write-note' && cell.kind === 'participant' && cell.state === 'open'
  const changed = cells.map((cell) => (isIt(cell) ? { ...cell, came: 'core-only' } : cell))
  expect(changesBetween(readTable(tableOf(cells)), readTable(tableOf(changed)))).toEqual([
    'relay.write-note · participant · open: done → core-only',
  ])
})

test('docs/permissions.md is current: npm run docs writes it', async () => {
  const written = tableOf(cells)
  const before = await readFile(file, 'utf8').catch(() => '')
  const changes = changesBetween(readTable(before), byName(cells))
  await expect(written, `changed since docs/permissions.md was written:\n${changes.join('\n')}\n`).toMatchFileSnapshot(
    file.pathname,
  )
})
