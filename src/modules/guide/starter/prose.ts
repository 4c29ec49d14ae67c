/** Lines that begin something of their own in Markdown; every other line goes on with the one before it. */
const begins = /^(?:[-#>]|\* |\d+\.\s|$)/

/**
 * Markdown as it stands in the source: without its indentation, and with lines that were broken only to fit the file put together again, so
 * that whoever edits the page later meets whole sentences.
 */
export const prose = ([text = '']: TemplateStringsArray): string => {
  const lines: string[] = []
  for (const line of text
    .trim()
    .split('\n')
    .map((one) => one.trim())) {
    const before = lines.at(-1)
    if (before === undefined || before === '' || before.startsWith('#') || begins.test(line)) lines.push(line)
    else lines[lines.length - 1] = `${before} ${line}`
  }
  return lines.join('\n')
}

/** The text of a page that is read from its beginning to its end, with no steps in it. */
export const article = (text: { title: string; summary: string; body: string }) => ({
  ...text,
  what: '',
  how: '',
  who: '',
})
