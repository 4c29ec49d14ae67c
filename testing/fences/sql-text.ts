/** A run of SQL that means something of its own: a comment, a text, a quoted name, a dollar-quoted body, or one other character. */
const token = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|[\s\S]/g

const isComment = (text: string): boolean => text.startsWith('--') || text.startsWith('/*')
const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ')

/** The same text with comments blanked, so that every line keeps its number. Comments inside function bodies go as well. */
export const withoutComments = (sql: string): string =>
  sql.replaceAll(token, (text, tag: string | undefined) => {
    if (isComment(text)) return blank(text)
    return tag ? tag + withoutComments(text.slice(tag.length, -tag.length)) + tag : text
  })

export type Statement = { text: string; line: number }

/** The statements of a file, without comments; a function's body belongs to its statement. */
export const statements = (sql: string): Statement[] => {
  const found: Statement[] = []
  let text = ''
  let line = 1
  const finish = () => {
    const before = /^\s*/.exec(text)?.[0] ?? ''
    if (text.trim() !== '') found.push({ text: text.trim(), line: line + newlines(before) })
    line += newlines(text)
    text = ''
  }
  for (const [part] of withoutComments(sql).matchAll(token)) {
    text += part
    if (part === ';') finish()
  }
  finish()
  return found
}

const newlines = (text: string): number => text.split('\n').length - 1
