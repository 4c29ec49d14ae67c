import { z } from 'zod'

/** An input with one thing wrong with it, in words, and the field that is wrong: '' for the input itself. */
export type Spoiled = { what: string; path: string; input: unknown }

type Shape = {
  type?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  anyOf?: Shape[]
  enum?: unknown[]
  const?: unknown
  minLength?: number
  minItems?: number
}
type Path = readonly (string | number)[]

// longer than the longest page of the guide, more than any list takes
const long = 'lang '.repeat(10_000)
const many = Array.from({ length: 2001 }, (_, n) => `0190aaaa-0000-7000-8000-${String(n).padStart(12, '0')}`)

/** What no field of that type takes, by what is wrong with it. */
const wrong: Record<string, [what: string, value: unknown][]> = {
  string: [
    ['null', null],
    ['a number', 7],
    ['true', true],
    ['an object', { toString: 'x' }],
    ['a list', ['x']],
    ['a NUL', 'a\0b'],
    ['half a character', 'a\ud83d'],
    ['far too long', long],
  ],
  integer: [
    ['null', null],
    ['a text', 'en'],
    ['a number as text', '1'],
    ['half', 1.5],
    ['less than any', -1],
    ['no number', Number.NaN],
    ['no end', Number.POSITIVE_INFINITY],
    ['more than can be counted', 2 ** 60],
    ['more than the database counts', 2 ** 31],
    ['a list', [1]],
  ],
  boolean: [
    ['null', null],
    ['a text', 'yes'],
    ['a number', 1],
  ],
  array: [
    ['null', null],
    ['a text', 'x'],
    ['an object', { length: 1 }],
    ['a list of null', [null]],
    ['a list of lists', [[]]],
    ['too many', many],
  ],
  object: [
    ['null', null],
    ['a text', 'x'],
    ['a list', []],
    ['a number', 7],
  ],
}

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], input)

export const put = (input: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(input)
    ? [...input]
    : { ...(input as object) }
  const inner = put((copy as Record<string | number, unknown>)[key], rest, value)
  if (inner === undefined && !Array.isArray(copy)) delete copy[key]
  else (copy as Record<string | number, unknown>)[key] = inner
  return copy
}

/** One input after another, each with one thing wrong: every field that the contract knows, whether the sample has it or not. */
export const spoil = (contract: z.ZodType, input: unknown): Spoiled[] => {
  const found: Spoiled[] = []
  const at = (shape: Shape, path: Path, required: boolean): void => {
    const name = path.join('.')
    const says = (what: string, value: unknown, where = name) =>
      found.push({ what: `${name || 'the whole'}: ${what}`, path: where, input: put(input, path, value) })
    if (required && path.length > 0) says('missing', undefined)
    for (const [what, value] of wrong[shape.type ?? (shape.enum || shape.const !== undefined ? 'string' : '')] ?? [])
      says(what, value)
    if (shape.enum || shape.const !== undefined) says('unknown', 'x')
    if (shape.type === 'string' && shape.minLength) says('blank', '   ')
    const value = valueAt(input, path)
    if (shape.type === 'object') {
      says('a field that nobody knows', { ...(value as object), nobodyKnows: 1 })
      for (const [key, inner] of Object.entries(shape.properties ?? {}))
        at(inner, [...path, key], shape.required?.includes(key) ?? false)
    }
    if (shape.type === 'array' && Array.isArray(value)) {
      if (shape.minItems) says('empty', [])
      if (value.length > 0) {
        says('twice the same', [...value, value[0]])
        at(shape.items ?? {}, [...path, 0], false)
      }
    }
  }
  at(z.toJSONSchema(contract, { io: 'input', unrepresentable: 'any' }) as Shape, [], true)
  return found
}
