import { spawnSync } from 'node:child_process'
import { inflateSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { endPress, makePdf } from './make-pdf.ts'
import type { DocumentPart } from './pdf-document.ts'
import { PdfFailed } from './press.ts'

afterAll(endPress)

const pdfOf = async (parts: readonly DocumentPart[], title = 'Bekymringsmelding') =>
  Buffer.from(await makePdf({ title, lang: 'nb', footer: 'Fjordvik kommune', parts }))

/** What a PDF says of itself: its objects, unpacked. */
const inside = (pdf: Buffer): string => {
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    const start = index + mark.length
    const packed = pdf.subarray(start, pdf.indexOf('endstream', start))
    try {
      return inflateSync(packed, { finishFlush: 2 }).toString('latin1')
    } catch {
      return ''
    }
  })
  return [raw, ...streams].join('\n')
}

/** The characters that the PDF's fonts say they show: what a reader copies or a screen reader says. */
const characters = (pdf: Buffer): Set<string> => {
  const found = new Set<string>()
  const add = (hex: string) => found.add(String.fromCodePoint(Number.parseInt(hex, 16)))
  for (const [block] of inside(pdf).matchAll(/beginbf(?:char|range)[\s\S]*?endbf/g))
    for (const [, hex = ''] of block.matchAll(/<([0-9a-fA-F]{4})>\s*(?:\n|$)/g)) add(hex)
  return found
}

const manyPages: DocumentPart[] = Array.from({ length: 200 }, (_, n) => ({
  kind: 'text',
  text: `Avsnitt ${n} `.repeat(40),
}))

test('it is tagged, says its language and title, and claims PDF/UA-1', async () => {
  const text = inside(await pdfOf([{ kind: 'text', text: 'Hei' }]))
  expect(text.startsWith('%PDF-1.')).toBe(true)
  expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
  expect(text).toContain('/StructTreeRoot')
  expect(text).toMatch(/\/Lang\s*\(nb/)
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(text).toContain('Bekymringsmelding')
})

test('the fonts in it are Inter, and no other', async () => {
  const pdf = await pdfOf([
    { kind: 'heading', level: 2, text: 'Barnet' },
    { kind: 'text', text: 'Hei' },
  ])
  const names = new Set([...inside(pdf).matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name]) => name))
  expect([...names].sort()).toEqual(['Inter-Regular', 'Inter-SemiBold'])
})

test('Norwegian and Sámi letters are there as themselves, in both weights', async () => {
  const letters = 'æøåÆØÅáčđŋšŧžÁČĐŊŠŦŽïöä'
  for (const part of [
    { kind: 'text', text: letters },
    { kind: 'heading', level: 2, text: letters },
  ] as const) {
    const shown = characters(await pdfOf([part]))
    expect([...letters].filter((letter) => !shown.has(letter))).toEqual([])
  }
})

test('what is written is text, whatever stands in it', async () => {
  const written =
    '#panic("x") *fet* _skrå_ $x^2$ \\ @kilde <merke> // borte? /* og dette */ `kode` = Overskrift ~ --- "sitat"'
  const parts: DocumentPart[] = [
    { kind: 'heading', level: 2, text: written },
    { kind: 'text', text: written },
    { kind: 'list', items: [written] },
    { kind: 'facts', facts: [{ term: written, is: written }] },
  ]
  const shown = characters(await pdfOf(parts, written))
  expect([...'#*_$^\\@</`=~"'].filter((sign) => !shown.has(sign))).toEqual([])
})

test('a character the font lacks is shown as a box, and the document is made', async () => {
  const pdf = await pdfOf([{ kind: 'text', text: 'Glad 😀 مريم 漢字 a\u0301 👨‍👩‍👧 ❤️' }])
  const shown = characters(pdf)
  expect(shown.has('□')).toBe(true)
  expect(shown.has('á')).toBe(true)
})

test('lines and empty texts are taken as they are', async () => {
  expect(
    await pdfOf([
      { kind: 'text', text: 'En\n\nTo\r\nTre' },
      { kind: 'text', text: '' },
      { kind: 'page' },
      { kind: 'list', items: [] },
    ]),
  ).toBeInstanceOf(Buffer)
  const long = await pdfOf(manyPages)
  expect(inside(long).match(/\/Type\s*\/Page[^s]/g)?.length).toBeGreaterThan(20)
})

test('what has no place to break in it breaks at the end of its column, and nothing runs off the page', async () => {
  const pagesOf = async (part: DocumentPart) => inside(await pdfOf([part])).match(/\/Type\s*\/Page[^s]/g)?.length
  expect(await pagesOf({ kind: 'text', text: 'x'.repeat(8000) })).toBeGreaterThan(1)
  expect(await pagesOf({ kind: 'facts', facts: [{ term: 'E-post', is: 'x'.repeat(8000) }] })).toBeGreaterThan(1)
})

test('a blank line begins a new paragraph, for a screen reader too', async () => {
  const pdf = await pdfOf([{ kind: 'text', text: 'En\nlinje\n\nTo\n\n\n\nTre' }])
  expect(inside(pdf).match(/\/S\s*\/P\b/g)).toHaveLength(3)
})

test('what cannot be set fails without repeating a word of it', async () => {
  // a level under one that is not there: PDF/UA refuses it
  const error = await pdfOf([{ kind: 'heading', level: 3, text: 'Hemmelig navn' }]).catch((why: unknown) => why)
  expect(error).toBeInstanceOf(PdfFailed)
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('Hemmelig')
})

test('whoever asks for something else is answered while a document is set', async () => {
  await pdfOf([{ kind: 'text', text: 'Tråden er i gang' }])
  const answered: string[] = []
  const others = async () => {
    for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
    answered.push('the others')
  }
  await Promise.all([pdfOf(manyPages).then(() => answered.push('the document')), others()])
  expect(answered).toEqual(['the others', 'the document'])
})

test('a program that has had its documents ends by itself, and the process that set them with it', () => {
  const script = `
    import { makePdf } from ${JSON.stringify(new URL('./make-pdf.ts', import.meta.url).href)}
    const pdf = await makePdf({ title: 'Tjenester', lang: 'nn', footer: 'Fjordvik', parts: [] })
    console.log(Buffer.from(pdf).toString('latin1', 0, 5))`
  const program = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 80_000,
  })
  expect([program.status, program.stdout]).toEqual([0, '%PDF-\n'])
})
