import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fieldsOf, inputFromForm, textsIn, valuesOf } from './form-input.ts'

const Contract = z.strictObject({
  log: z.uuid(),
  text: z.string().trim().min(1),
  score: z.int().optional(),
  share: z.number().nullable().optional(),
  agreed: z.boolean().optional(),
  day: z.iso.date().optional(),
  kind: z.enum(['one', 'two']).optional(),
  areas: z.array(z.string()).max(3).default([]),
  child: z.strictObject({ name: z.string(), born: z.iso.date() }),
  view: z.strictObject({ words: z.string().optional() }).optional(),
  guardians: z.array(z.strictObject({ name: z.string(), numbers: z.array(z.int()).default([]) })).min(1),
  notes: z.array(z.strictObject({ text: z.string() })).optional(),
})
const read = (query: string) => inputFromForm(Contract, fieldsOf(new URLSearchParams(query)))
const inputOf = (query: string) => read(query).input

describe('a form is read as its contract asks', () => {
  test.each([
    ['score=7', { score: 7 }],
    ['score=-1', { score: -1 }],
    ['share=0,25', { share: 0.25 }],
    ['score=syv', { score: 'syv' }],
    ['score=1e3', { score: '1e3' }],
    ['agreed=on', { agreed: true }],
    ['agreed=no', { agreed: false }],
    ['agreed=kanskje', { agreed: 'kanskje' }],
    ['day=3.12.2026', { day: '2026-12-03' }],
    ['day=31.02.2026', { day: '31.02.2026' }],
    ['text=++to+linjer%0D%0Aher+', { text: 'to linjer\nher' }],
    ['text=+', {}],
    ['areas=a&areas=&areas=b', { areas: ['a', 'b'] }],
    ['view.words=', {}],
    ['view.words=ja', { view: { words: 'ja' } }],
    ['notes.0.text=', { notes: [] }],
    ['notes.7.text=b&notes.2.text=a', { notes: [{ text: 'a' }, { text: 'b' }] }],
  ])('%s', (query, expected) => {
    const { child, guardians, ...rest } = inputOf(query)
    expect(rest).toEqual({ areas: [], notes: [], ...expected })
  })

  test('what must be there is there, so that its missing fields have names', () => {
    expect(inputOf('')).toMatchObject({ child: {}, guardians: [{}] })
    expect(inputOf('guardians.0.name=&guardians.1.name=Odd')).toMatchObject({ guardians: [{ name: 'Odd' }] })
    expect(inputOf('guardians.3.numbers=4&guardians.3.numbers=5')).toMatchObject({ guardians: [{ numbers: [4, 5] }] })
  })

  test('names from the language of the program are names like others', () => {
    const { input, stray } = read('__proto__=x&constructor=y&guardians.__proto__.name=z')
    expect([stray, Object.keys(input).includes('constructor')]).toEqual([3, false])
    expect(valuesOf(new Map([['__proto__', ['x']]]))).toEqual(Object.fromEntries([['__proto__', 'x']]))
  })
})

describe('what the contract does not know', () => {
  test.each([
    ['text=a&_csrf=b&_key=c&_version=1', 0],
    ['text=a&text=b', 1],
    ['areas=a&areas=b', 0],
    ['guardians=Odd', 1],
    ['guardians.x.name=Odd', 1],
    ['guardians.-1.name=Odd', 1],
    ['guardians.0.name=Odd&guardians.0.shoe=43', 1],
    ['child=Nora', 1],
    ['child.name=Nora&child.name=Sande', 1],
  ])('%s: %i', (query, stray) => {
    expect(read(query).stray).toBe(stray)
  })
})

test('an issue with the input is told at the field of the form', () => {
  const { inForm } = read('guardians.1.name=a&guardians.4.name=b&areas=x')
  const at = (path: string) => inForm({ path, code: 'x' }).path
  expect(['guardians.1.name', 'guardians.0.numbers.2', 'areas.0', 'areas', 'child.name', ''].map(at)).toEqual([
    'guardians.4.name',
    'guardians.1.numbers',
    'areas',
    'areas',
    'child.name',
    '',
  ])
})

test('what somebody wrote in her own words is told from choices, dates and ids', () => {
  const query =
    'log=0190f70d-0000-7000-8000-000000000001&text=Ord&kind=one&day=1.1.2026&score=3&guardians.2.name=Odd&areas=a&notes.0.text=+'
  expect(textsIn(Contract, fieldsOf(new URLSearchParams(query)))).toEqual(['Ord', 'Odd'])
})
