/** A table as text, one row a line: quoted where it must be (RFC 4180). Spreadsheets in Norway part by semicolon, and so do we. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')

/** A spreadsheet takes what begins with one of these for a formula, and would run it: the apostrophe makes it a text. */
const formula = /^[=+\-@\t\r]/

const cell = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Reads a table back, parted by semicolon, comma or tab, whichever its first line has. `line`: where the row begins in the text, from 1. Empty lines are
 * no rows. Undefined when a quote is never closed: nobody can tell where that row ends.
 */
export const readCsv = (text: string): { line: number; cells: string[] }[] | undefined => {
  const parted = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const first = parted.slice(0, parted.indexOf('\n') >= 0 ? parted.indexOf('\n') : undefined)
  const separator = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ';'
  const rows: { line: number; cells: string[] }[] = []
  let [row, field, quoted, line, begins] = [[] as string[], '', false, 1, 1]
  const endRow = () => {
    row.push(field)
    if (row.some((one) => one.trim() !== '')) rows.push({ line: begins, cells: row.map(unguarded) })
    ;[row, field, begins] = [[], '', line]
  }
  for (let at = 0; at < parted.length; at++) {
    const sign = parted[at]
    if (sign === '\n') line++
    if (quoted) {
      if (sign !== '"') field += sign
      else if (parted[at + 1] === '"') field += parted[++at]
      else quoted = false
    } else if (sign === '"' && field === '') quoted = true
    else if (sign === separator) {
      row.push(field)
      field = ''
    } else if (sign === '\n') endRow()
    else field += sign
  }
  if (quoted) return undefined
  endRow()
  return rows
}

const unguarded = (text: string): string => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text)
