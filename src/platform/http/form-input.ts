import { z } from 'zod'
import type { Issue } from '../door.ts'
import { parseDay } from '../language/day.ts'
import { reservedFields } from './reserved-fields.ts'

type Shape = {
  type?: string | string[] | undefined
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  minItems?: number
  anyOf?: Shape[]
}

const shapes = new WeakMap<z.ZodType, Shape>()
const shapeOf = (schema: z.ZodType): Shape => {
  let shape = shapes.get(schema)
  if (!shape) {
    shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
    shapes.set(schema, shape)
  }
  return shape
}

/** What was posted or asked, by field name. */
export type Fields = ReadonlyMap<string, readonly string[]>

export type FormInput = {
  input: Record<string, unknown>
  /** How many fields there are that the contract does not know, or single ones that came twice: someone wrote the form by hand. */
  stray: number
  /** An issue with the input, as one with the form: its path is the name of the field it is about. */
  inForm(issue: Issue): Issue
}

/** What was found on the way: the names the contract knows, and how lists of the input stand in the form. */
type Reading = { form: Fields; known: Set<string>; rows: Map<string, readonly number[] | 'one-field'> }

/**
 * What a form posted, in the shape the contract asks for. A form knows only texts: the contract says what is a number, a yes, a list or a day.
 * Names with dots are nested (`guardians.0.name`); rows of a list in which nothing was written fall away, unless the contract asks for that
 * many; an empty field is an absent one. Days are taken as people write them (3.12.2026). What does not fit is passed on as it was written,
 * for the contract to refuse.
 */
export const inputFromForm = (schema: z.ZodType, form: Fields): FormInput => {
  const reading: Reading = { form, known: new Set(Object.values(reservedFields)), rows: new Map() }
  const input = readObject(plain(shapeOf(schema)), '', reading) ?? {}
  const fieldOf = (path: string): string =>
    path.split('.').reduce((name, part) => {
      const rows = reading.rows.get(name)
      if (rows === 'one-field') return name
      return [name, rows ? String(rows[Number(part)] ?? part) : part].filter(Boolean).join('.')
    }, '')
  return {
    input,
    stray: [...form.keys()].filter((name) => !reading.known.has(name)).length,
    inForm: (issue) => ({ ...issue, path: fieldOf(issue.path) }),
  }
}

/** A nullable field is written `anyOf: [x, null]` or `type: [x, null]`. */
const plain = (shape: Shape = {}): Shape => {
  const one = shape.anyOf?.find(({ type }) => type !== 'null') ?? shape
  return Array.isArray(one.type) ? { ...one, type: one.type.find((type) => type !== 'null') } : one
}

const read = (shape: Shape, name: string, reading: Reading): unknown => {
  if (shape.properties) return readObject(shape, name, reading)
  if (shape.type === 'array') return readList(shape, name, reading)
  const texts = reading.form.get(name) ?? []
  if (texts.length < 2) reading.known.add(name)
  const text = texts.at(-1)?.trim()
  return text === undefined || text === '' ? undefined : readOne(shape, text)
}

/** Undefined when nothing of it was written. What the contract asks for is there even so, so that it can say which field is missing. */
const readObject = (
  { properties = {}, required = [] }: Shape,
  name: string,
  reading: Reading,
): Record<string, unknown> | undefined => {
  const entries = Object.entries(properties).map(([key, inner]) => {
    const [shape, mustBe] = [plain(inner), required.includes(key)]
    const value = read(mustBe ? shape : { ...shape, minItems: 0 }, name ? `${name}.${key}` : key, reading)
    if (Array.isArray(value) && value.length === 0 && !mustBe && shape.minItems) return [key, undefined] as const
    return [key, value ?? (shape.properties && mustBe ? {} : undefined)] as const
  })
  const given = entries.filter(([, value]) => value !== undefined)
  const isWritten = given.some(([, value]) => !Array.isArray(value) || value.length > 0)
  return isWritten || name === '' ? Object.fromEntries(given) : undefined
}

const readList = ({ items, minItems = 0 }: Shape, name: string, reading: Reading): unknown[] => {
  const { form, known, rows } = reading
  const item = plain(items)
  if (!item.properties) {
    known.add(name)
    rows.set(name, 'one-field')
    const written = (form.get(name) ?? []).map((text) => text.trim()).filter((text) => text !== '')
    return written.map((text) => readOne(item, text))
  }
  const inOrder = rowsIn(form, name)
  const values = new Map(inOrder.map((row) => [row, readObject(item, `${name}.${row}`, reading)]))
  const written = inOrder.filter((row) => values.get(row) !== undefined)
  const asked = [...written, ...withoutWords(inOrder, written, minItems)].sort((a, b) => a - b)
  rows.set(name, asked)
  return asked.map((row) => values.get(row) ?? {})
}

/** Rows to say what is missing in, when fewer were filled in than the contract asks for. */
const withoutWords = (inForm: readonly number[], written: readonly number[], minItems: number): number[] => {
  const empty = [...inForm, ...Array.from({ length: minItems }, (_, row) => row)].filter(
    (row) => !written.includes(row),
  )
  return [...new Set(empty)].slice(0, Math.max(0, minItems - written.length))
}

const rowsIn = (form: Fields, name: string): number[] => {
  const numbers = [...form.keys()].flatMap((key) => {
    const [, row] = key.startsWith(`${name}.`) ? (/^(\d{1,4})\./.exec(key.slice(name.length + 1)) ?? []) : []
    return row === undefined ? [] : [Number(row)]
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}

const readOne = (shape: Shape, text: string): unknown => {
  if (shape.type === 'integer' || shape.type === 'number')
    return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text
  if (shape.type === 'boolean')
    return text === 'yes' || text === 'true' || text === 'on' ? true : text === 'no' || text === 'false' ? false : text
  if (shape.format === 'date') return parseDay(text) ?? text
  return text
}

/** What a person wrote in her own words, field by field: not the choices, dates and ids around it. */
export const textsIn = (schema: z.ZodType, form: Fields): string[] => {
  const texts: string[] = []
  const look = (shape: Shape, name: string): void => {
    if (shape.properties) {
      for (const [key, inner] of Object.entries(shape.properties)) look(plain(inner), name ? `${name}.${key}` : key)
    } else if (shape.type === 'array' && plain(shape.items).properties) {
      for (const row of rowsIn(form, name)) look(plain(shape.items), `${name}.${row}`)
    } else if (isFreeText(shape)) texts.push(...(form.get(name) ?? []))
  }
  look(plain(shapeOf(schema)), '')
  return texts.filter((text) => text.trim() !== '')
}

const isFreeText = ({ type, format, pattern, enum: choices, const: only }: Shape): boolean =>
  type === 'string' && [format, pattern, choices, only].every((limit) => limit === undefined)

/** A posted body or a query, by field name, every value a text: files are not taken here. */
export const fieldsOf = (body: FormData | URLSearchParams): Map<string, string[]> => {
  const fields = new Map<string, string[]>()
  for (const [name, value] of body) {
    if (typeof value !== 'string') continue
    const text = value.replaceAll('\r\n', '\n')
    const values = fields.get(name)
    if (values) values.push(text)
    else fields.set(name, [text])
  }
  return fields
}

/** The same, as the values a form shows again: exactly what was written. */
export const valuesOf = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
