/** What may be said of an error outside the request it happened in: of what kind, where, and never its message. */
export type ErrorFacts = { name: string; code?: string; constraint?: string; at?: string[]; cause?: ErrorFacts }

/** A name or a code; anything with room for a sentence or a number of eleven digits is not one. */
const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z][\w.-]{0,60}$|^[0-9A-Z]{5}$/.test(value) ? value : undefined

/**
 * Messages quote what people wrote (`invalid input syntax for type date: "…"`, a row in a violated constraint's detail), and the first
 * lines of a stack repeat them. So only an error's kind, its code and the places in the program are passed on.
 */
export const describeError = (error: unknown, depth = 3): ErrorFacts => {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, constraint, cause } = error as { code?: unknown; constraint?: unknown; cause?: unknown }
  const facts: ErrorFacts = { name: word(error.name) ?? 'Error' }
  const said = { code: word(code), constraint: word(constraint) }
  if (said.code) facts.code = said.code
  if (said.constraint) facts.constraint = said.constraint
  const at = placesIn(error.stack ?? '')
  if (at.length > 0) facts.at = at
  if (cause instanceof Error && depth > 0) facts.cause = describeError(cause, depth - 1)
  return facts
}

/** An error in one word, where there is room for no more: its code, else its kind. */
export const errorWord = (error: unknown): string => {
  const { name, code } = describeError(error, 0)
  return code ?? name
}

const frame = /^ {4}at (?:.* \()?(?:file:\/\/)?((?:\/|[A-Z]:\\|node:)[^():]+):(\d+):\d+\)?$/

/** Where it was thrown, and the way there through our own code: what packages do in between is noise. */
const placesIn = (stack: string): string[] =>
  stack
    .split('\n')
    .flatMap((line) => {
      const [, file, number] = frame.exec(line) ?? []
      const place = file && inProject(file)
      return place ? [`${place}:${number}`] : []
    })
    .filter((place, i) => i === 0 || !place.startsWith('node_modules'))

/** Paths are told from the project's own folder on: where it lies is the machine's affair. */
const inProject = (file: string): string | undefined =>
  /(?:^|[/\\])((?:src|dist|demo|scripts|testing|node_modules)[/\\][\w@.\-/\\]+)$/.exec(file)?.[1]?.slice(0, 120)
