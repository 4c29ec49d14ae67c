import { z } from 'zod'
import { parseDay } from '../language/day.ts'

type Shape = {
  type?: string | string[]
  format?: string
  properties?: Record<string, Shape>
  items?: Shape
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

export type FormInput = {
  input: Record<string, unknown>
  /** Fields the contract does not know, and single ones that came twice: someone wrote the form by hand. */
  stray: string[]
}

/**
 * What a form posted, in the shape the contract asks for. A form knows only texts: the contract says what is a number, a yes, a list or a day.
 * Names with dots are nested (`guardians.0.name`); rows of a list in which nothing was written fall away; an empty field is an absent one.
 * Days are taken as people write them (3.12.2026). What does not fit is passed on as it was written, for the contract to refuse.
 */
export const inputFromForm = (schema: z.ZodType, form: Fields): FormInput => {
  const known = new Set<string>()
  const input = (read(plain(shapeOf(schema)), '', form, known) ?? {}) as Record<string, unknown>
  const stray = [...form.keys()].filter((name) => !known.has(name) && !name.startsWith('_'))
  return { input, stray }
}

type Fields = ReadonlyMap<string, readonly string[]>

/** A nullable field is written `anyOf: [x, null]`. */
const plain = (shape: Shape | undefined): Shape => shape?.anyOf?.find((one) => one.type !== 'null') ?? shape ?? {}

const read = (shape: Shape, name: string, form: Fields, known: Set<string>): unknown => {
  if (shape.properties) {
    const entries = Object.entries(shape.properties).map(
      ([key, inner]) => [key, read(plain(inner), name ? `${name}.${key}` : key, form, known)] as const,
    )
    const given = entries.filter(([, value]) => value !== undefined)
    return given.length > 0 || name === '' ? Object.fromEntries(given) : undefined
  }
  if (shape.type === 'array') return readList(plain(shape.items), name, form, known)
  const texts = form.get(name) ?? []
  if (texts.length < 2) known.add(name)
  const text = texts.at(-1)?.trim()
  return text === undefined || text === '' ? undefined : readOne(shape, text)
}

const readList = (item: Shape, name: string, form: Fields, known: Set<string>): unknown[] => {
  known.add(name)
  const plainValues = (form.get(name) ?? []).map((text) => text.trim()).filter((text) => text !== '')
  if (!item.properties) return plainValues.map((text) => readOne(item, text))
  const numbers = [...form.keys()]
    .filter((key) => key.startsWith(`${name}.`))
    .map((key) => Number(key.slice(name.length + 1).split('.')[0]))
  const rows = [...new Set(numbers)].filter((row) => Number.isInteger(row)).sort((a, b) => a - b)
  return rows.map((row) => read(item, `${name}.${row}`, form, known)).filter((row) => row !== undefined)
}

const readOne = (shape: Shape, text: string): unknown => {
  if (shape.type === 'integer' || shape.type === 'number')
    return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text
  if (shape.type === 'boolean')
    return text === 'yes' || text === 'true' || text === 'on' ? true : text === 'no' || text === 'false' ? false : text
  if (shape.format === 'date') return parseDay(text) ?? text
  return text
}

/** A posted body, by field name, every value a text: files are not taken here. */
export const fieldsOf = (body: FormData | URLSearchParams): Map<string, string[]> => {
  const fields = new Map<string, string[]>()
  for (const [name, value] of body) {
    if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value.replaceAll('\r\n', '\n')])
  }
  return fields
}

/** The same, as the values a form shows again: exactly what was written. */
export const valuesOf = (fields: ReadonlyMap<string, readonly string[]>): Record<string, unknown> =>
  Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
