import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finders, findLeaks } from './find-leaks.ts'

/** Lists of texts, one a line; what tells who somebody is stands in double brackets, what cannot be seen is written as in JSON. */
const read = async (file: string): Promise<string[]> => {
  const text = await readFile(join(import.meta.dirname, 'corpus', file), 'utf8')
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => line.replace(/\\n|\\u[\da-f]{4}/g, (escaped) => JSON.parse(`"${escaped}"`)))
}

type Planted = { text: string; spans: { from: number; to: number }[] }

/** The text as somebody would write it, and where in it what should be found stands. */
const unplant = (line: string): Planted => {
  const spans: Planted['spans'] = []
  let text = ''
  for (const [at, part] of line.split(/\[\[|\]\]/).entries()) {
    if (at % 2 === 1) spans.push({ from: text.length, to: text.length + part.length })
    text += part
  }
  return { text, spans }
}

/** What of a span no leak covers, letters and digits counted; a word such as *født* beside a date tells nobody. */
const uncovered = ({ text, spans }: Planted, using: typeof finders): string[] => {
  const leaks = findLeaks(text, using)
  return spans
    .filter(({ from, to }) => {
      const letters = Array.from({ length: to - from }, (_, at) => from + at).filter((at) =>
        /[\p{L}\d]/u.test(text[at] ?? ''),
      )
      return !letters.every((at) => leaks.some((leak) => leak.from <= at && at < leak.to))
    })
    .map(({ from, to }) => text.slice(from, to))
}

export type Half = 'worked-on' | 'held-out'
type Figures = {
  texts: number
  planted: number
  found: number
  clean: number
  falseAlarms: number
  missed: string[]
  alarms: string[]
}

/** Every other text: beside those worked on, all with which somebody tried to get past the rules; beside those held out, later ones for which no rule was made. */
const every = async (half: Half, kind: 'planted' | 'clean'): Promise<string[]> => {
  const isWorkedOn = half === 'worked-on'
  const own = (await read(`${kind}.txt`)).filter((_, at) => (at % 2 === 0) === isWorkedOn)
  return [...own, ...(await read(`${isWorkedOn ? 'attacked' : 'later'}-${kind}.txt`))]
}

/**
 * How much is found of what is planted, and how often a text without anything is stopped. The rules were made on one half, and are judged on the
 * other. `using`: fewer rules than all.
 */
export const measure = async (half: Half, using: typeof finders = finders): Promise<Figures> => {
  const planted = (await every(half, 'planted')).map(unplant)
  const clean = await every(half, 'clean')
  const missed = planted.flatMap((one) => uncovered(one, using).map((words) => `${words} — ${one.text}`))
  const spans = planted.reduce((sum, { spans: all }) => sum + all.length, 0)
  const alarms = clean.flatMap((text) => {
    const leaks = findLeaks(text, using)
    return leaks.length > 0 ? [`${leaks.map(({ kind, found }) => `${kind}: ${found}`).join(', ')} — ${text}`] : []
  })
  return {
    ...{ texts: planted.length, planted: spans, found: spans - missed.length },
    ...{ clean: clean.length, falseAlarms: alarms.length, missed, alarms },
  }
}

/* `npm run leaks`. What went wrong in the held-out half is counted and not named, so that nobody makes rules for it. */
if (import.meta.main) {
  for (const half of ['worked-on', 'held-out'] as const) {
    const { texts, planted, found, clean, falseAlarms, missed, alarms } = await measure(half)
    const figures = { half, texts, planted, recall: found / planted, clean, falseAlarms: falseAlarms / clean }
    console.log(JSON.stringify(figures))
    if (half === 'worked-on') for (const line of [...missed, ...alarms]) console.log(`  ${line}`)
  }
  for (const one of finders) {
    const { found, planted } = await measure('held-out', finders.toSpliced(finders.indexOf(one), 1))
    console.log(JSON.stringify({ without: one.name, recall: found / planted }))
  }
}
