import { expect, test } from 'vitest'
import { houseActs, houseReasons } from '#platform/http/house-messages.ts'
import { languages } from '#platform/language/language.ts'
import type { Words } from '#platform/module.ts'
import { modules } from './app.ts'

/** Keys that two modules say differently: whoever asks by the key alone would hear the words of the wrong one. */
const saidTwice = (tables: readonly Words[]): string[] =>
  languages.flatMap((language) => {
    const said = new Map<string, unknown>()
    return tables.flatMap((table) =>
      Object.entries(table(language)).flatMap(([key, words]) => {
        const differs = said.has(key) && said.get(key) !== words && typeof words === 'string'
        said.set(key, words)
        return differs ? [`${key} (${language})`] : []
      }),
    )
  })

test.each([
  ['a reason why not', [houseReasons, ...modules.map(({ reasons }) => reasons)]],
  ['what is wrong with a field', modules.map(({ issues }) => issues)],
  ['what an act is called', [houseActs, ...modules.map(({ acts }) => acts)]],
] as [string, Words[]][])('%s is said in the same words by every module', (_, tables) => {
  expect(tables.length).toBeGreaterThan(2)
  expect(saidTwice(tables)).toEqual([])
})

test('two modules that say the same key differently are found', () => {
  const one: Words = () => ({ closed: 'Stengt.', open: 'Åpen.' })
  const other: Words = () => ({ closed: 'Lukket.', open: 'Åpen.' })
  expect(saidTwice([one, other])).toEqual(['closed (nb)', 'closed (nn)', 'closed (en)'])
})
