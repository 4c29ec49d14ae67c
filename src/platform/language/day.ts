/** A calendar day as the database and the contracts know it: `2026-12-03`. Norwegian days begin at midnight in Oslo. */
export type Day = string

// Sweden writes a time as the standards do, `2026-12-03 14:30`: one text, a third of the cost of having it in parts.
const osloTexts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

type OsloTime = { day: Day; hour: number; minute: number }

/** A page asks again and again: for its own instant at every time it shows, and for each of them in several forms. */
const recent = new Map<number, OsloTime>()
const mostRecent = 1000

/** What the wall calendar and the wall clock in Oslo show at an instant. */
export const osloTime = (instant: Date): OsloTime => {
  const minutes = Math.floor(instant.getTime() / 60_000)
  let time = recent.get(minutes)
  if (!time) {
    if (recent.size >= mostRecent) recent.clear()
    time = readOslo(instant)
    recent.set(minutes, time)
  }
  return time
}

const readOslo = (instant: Date): OsloTime => {
  const [day = '', clock = ''] = osloTexts.format(instant).split(' ')
  const [hour, minute] = clock.split(':').map(Number)
  return { day, hour: hour ?? 0, minute: minute ?? 0 }
}

export const dayOf = (instant: Date): Day => osloTime(instant).day

const dayLength = 24 * 60 * 60 * 1000
const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`)

/** Whole calendar days from `a` to `b`; negative when `b` comes first. Summer time does not matter. */
export const daysBetween = (a: Day, b: Day): number => Math.round((noon(b) - noon(a)) / dayLength)

export const addDays = (day: Day, days: number): Day =>
  new Date(noon(day) + days * dayLength).toISOString().slice(0, 10)

/**
 * Reads a day as people write it: 3.12.2026, 03.12.26, 3/12 2026, 03122026 and 2026-12-03. Undefined if it is no day.
 * Two figures for the year mean this century: Laget writes about plans and about people of 0–24 years.
 */
export const parseDay = (text: string): Day | undefined => {
  const written = text.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  if (iso) return realDay(iso[1], iso[2], iso[3])
  const norwegian =
    /^(\d{1,2})[.\-/ ]\s*(\d{1,2})[.\-/ ]\s*(\d{4}|\d{2})\.?$/.exec(written) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(written)
  return norwegian ? realDay(norwegian[3]?.padStart(4, '20'), norwegian[2], norwegian[1]) : undefined
}

const realDay = (year = '', month = '', day = ''): Day | undefined => {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const instant = noon(written)
  // JavaScript rolls 31.02. over into March; a day that does not come back as it was written does not exist.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(written) ? written : undefined
}

/** The day as it is written in a form's field: 03.12.2026. What is no day comes back untouched. */
export const writeDay = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')

/** Reads a time of day: 14, 14.30, 14:30, 1430, kl. 9. Gives `14:30`; undefined if it is no time. */
export const parseClock = (text: string): string | undefined => {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(text.trim())
  const hour = Number(match?.[1])
  const minute = Number(match?.[2] ?? 0)
  return match && hour < 24 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : undefined
}
