import { put } from './spoil.ts'

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

/** Every id that an input names, with where it stands. */
export const idsIn = (input: unknown, path: (string | number)[] = []): { path: (string | number)[]; id: string }[] => {
  if (isId(input)) return [{ path, id: input }]
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([key, value]) =>
    idsIn(value, [...path, Array.isArray(input) ? Number(key) : key]),
  )
}

/** The input with one id after the other exchanged for another; `undefined` leaves it out. */
export const exchanged = (
  input: unknown,
  by: (path: readonly (string | number)[], id: string) => string | undefined,
): { path: string; input: unknown }[] =>
  idsIn(input).flatMap(({ path, id }) => {
    const other = by(path, id)
    return other === undefined || other === id ? [] : [{ path: path.join('.'), input: put(input, path, other) }]
  })
