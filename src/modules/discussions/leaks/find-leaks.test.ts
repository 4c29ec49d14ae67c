import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { finders, findLeaks } from './find-leaks.ts'
import { measure } from './measure.ts'

describe('on texts that no rule was made for', () => {
  test('nearly all that is planted is found, and hardly a text is stopped in vain', async () => {
    const { texts, planted, found, clean, falseAlarms } = await measure('held-out')
    expect(texts).toBeGreaterThanOrEqual(200)
    expect(clean).toBeGreaterThanOrEqual(200)
    expect(found / planted).toBeGreaterThanOrEqual(0.98)
    expect(falseAlarms / clean).toBeLessThanOrEqual(0.05)
  })

  test.each(finders.map((finder) => ({ finder, name: finder.name })))(
    'it falls short without $name',
    async ({ finder }) => {
      const { found, planted } = await measure('held-out', finders.toSpliced(finders.indexOf(finder), 1))
      expect(found / planted).toBeLessThan(0.98)
    },
  )

  test('and the half that was worked on is no worse', async () => {
    const { missed, alarms } = await measure('worked-on')
    expect(missed).toEqual([])
    expect(alarms).toEqual([])
  })
})

describe('what is found', () => {
  test.each([
    ['Vi er bekymret for emma.', 'name', 'emma'],
    ['Han er født 3. mars 2017.', 'birth-date', 'født 3. mars 2017'],
    ['Ring 48 12 34 56 i dag.', 'phone', '48 12 34 56'],
    ['Nummeret er 12 03 95 123 45.', 'identity-number', '12 03 95 123 45'],
    ['De bor i Storgata 12.', 'address', 'Storgata 12'],
    ['Han går på Solbakken skole.', 'school', 'Solbakken skole'],
    ['De kom fra hammerfest i fjor.', 'place', 'hammerfest'],
    ['Skriv til mor@eksempel.no.', 'contact', 'mor@eksempel.no'],
    ['Bilen er DN 12345.', 'number-plate', 'DN 12345'],
    ['Han er født tolvte mars totusenogatten.', 'birth-date', 'født tolvte mars totusenogatten'],
    ['Gutten heter محمد.', 'name', 'محمد'],
    // what nobody sees, letters that only look like ours, and a word broken over lines
    ['Vi tenker på em\u200bma.', 'name', 'em\u200bma'],
    ['Vi tenker på \u0415mma.', 'name', '\u0415mma'],
    ['Vi tenker på \uff25mma.', 'name', '\uff25mma'],
    ['Hun heter Em-\nma.', 'name', 'Em-\nma'],
  ])('%s', (text, kind, found) => {
    const leaks = findLeaks(text)
    expect(leaks.map((leak) => [leak.kind, leak.found])).toEqual([[kind, found]])
    expect(text.slice(leaks[0]?.from, leaks[0]?.to)).toBe(found)
  })

  test('given name and surname are one', () => {
    expect(findLeaks('Mor heter emma berg.').map(({ found }) => found)).toEqual(['emma berg'])
  })

  test('in the order of the text, also when letters come in two parts', () => {
    const text = 'Åse og Ødegård ringer Kåre.'.normalize('NFD')
    expect(findLeaks(text).map(({ found }) => found)).toEqual(['Åse', 'Ødegård', 'Kåre'])
  })
})

describe('what is no name', () => {
  test.each([
    'Han er glad i storm og snø.',
    'Tirsdag var hun blid, onsdag gråt hun.',
    'I skoleåret 2024–2025 var fraværet høyt.',
    'Ring 116 111 om kvelden.',
    // a parent writes of her own
    'Barnet mitt ligger våkent, og barna våre krangler.',
    'Sønnen min vil ikke på skolen, og dottera mi søv dårleg.',
    'Guten vår likar å spela.',
    '',
    '   ',
    '…',
  ])('%s', (text) => {
    expect(findLeaks(text)).toEqual([])
  })

  test('a long text without any is read in time that grows with its length only', () => {
    const text = 'Han er urolig i timene, og vi har prøvd faste plasser. '.repeat(400)
    expect(findLeaks(text)).toEqual([])
    expect(findLeaks('a'.repeat(20_000))).toEqual([])
    expect(findLeaks(`${'a'.repeat(20_000)}2`)).toEqual([])
    expect(findLeaks('a1'.repeat(10_000))).toEqual([])
    expect(findLeaks('1 '.repeat(10_000)).every(({ kind }) => kind === 'identity-number')).toBe(true)
  })
})

test('a text is compared with nothing but what stands in this folder: a child the municipality knows is found no sooner than another', async () => {
  const files = glob('**/*.ts', { cwd: import.meta.dirname, exclude: ['*.test.ts', 'measure.ts'] })
  const imported = new Set<string>()
  for await (const file of files) {
    const source = await readFile(join(import.meta.dirname, file), 'utf8')
    for (const [, from = ''] of source.matchAll(/from '([^']+)'/g)) imported.add(from)
  }
  expect(imported.size).toBeGreaterThan(8)
  expect([...imported].filter((from) => !/^\.\/(?:words\/)?[a-z-]+\.ts$/.test(from))).toEqual([])
})
