/** One stretch of opening: the days as HSDS writes them (`MO,TU`), the clock as `08:00`. */
export type Opening = { days: string; opens: string; closes: string }

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const known: Readonly<Record<string, number>> = {
  ...{ ma: 0, ti: 1, on: 2, to: 3, fr: 4, lø: 5, sø: 6, mån: 0, må: 0, ty: 1, la: 5, su: 6 },
  ...{ mo: 0, tu: 1, we: 2, th: 3, sa: 5 },
}

const dayIn = (word: string): number | undefined => {
  const small = word.trim().toLowerCase()
  return known[small.slice(0, 3)] ?? known[small.slice(0, 2)]
}

const clock = (text: string): string | undefined => {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? []
  return hour !== '' && Number(hour) <= 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined
}

const daysIn = (text: string): string | undefined => {
  const found: string[] = []
  for (const part of text.split(/,|\bog\b/)) {
    const [from, to, ...more] = part.split(/[-–]/).map(dayIn)
    const last = part.includes('-') || part.includes('–') ? to : from
    if (from === undefined || last === undefined || last < from || more.length > 0) return undefined
    found.push(...days.slice(from, last + 1))
  }
  return [...new Set(found)].join(',')
}

const openingIn = (line: string): Opening | undefined => {
  const [, when = '', opens = '', closes = ''] =
    /^([\p{L} ,–-]+?)(?: kl\.?)?\s+([\d.:]+)\s*[-–]\s*([\d.:]+)$/u.exec(line.trim()) ?? []
  const [stretch, from, to] = [daysIn(when), clock(opens), clock(closes)]
  return stretch && from && to && from < to ? { days: stretch, opens: from, closes: to } : undefined
}

/** Opening hours as people write them, a line for each stretch: *mandag–fredag 8–15.30*. Undefined when one of the lines is not understood. */
export const readHours = (text: string | undefined): Opening[] | undefined => {
  const lines = (text ?? '').split(/[\n;]/).filter((line) => line.trim() !== '')
  const read = lines.map(openingIn)
  return read.every((one) => one !== undefined) ? (read as Opening[]) : undefined
}

/** The same again, as it is written in a form and in a file: *ma-fr 08:00-15:30*. */
export const writeHours = (hours: readonly Opening[]): string =>
  hours.map(({ days: on, opens, closes }) => `${writeDays(on, short)} ${opens}-${closes}`).join('\n')

const short = ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø'] as const

/** Days in a row as a stretch, others one by one. */
export const writeDays = (on: string, names: readonly string[], dash = '-'): string => {
  const places = on.split(',').map((day) => days.indexOf(day as (typeof days)[number]))
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  const inRow = places.length > 2 && last - first === places.length - 1
  return inRow ? `${names[first]}${dash}${names[last]}` : places.map((place) => names[place]).join(', ')
}
