/** Can the database keep it, and JSON carry it? Not with a NUL in it, nor with half of a character. */
export const isReadable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** The same text without what nobody could read. */
export const readable = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** Where in an input stands what nobody could read: the paths of its texts. */
export const unreadableIn = (value: unknown, path = ''): string[] => {
  if (typeof value === 'string') return isReadable(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => unreadableIn(inner, path ? `${path}.${name}` : name))
}
