import { remembered } from './remembered.ts'

/** A calendar day as the database and the contracts know it: `2026-12-03`. Norwegian days begin at midnight in Oslo. */
export type Day = string

const minuteLength = 60 * 1000
const hourLength = 60 * minuteLength
const dayLength = 24 * hourLength

// Sweden writes a time as the standards do, `2026-12-03 14:00`.
const osloTexts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** How far Oslo is ahead, in ms, in that hour since 1970. Summer time begins and ends with an hour. */
const aheadIn = remembered(10_000, (hour: number): number => {
  const start = hour * hourLength
  return Date.parse(`${osloTexts.format(start).replace(' ', 'T')}Z`) - start
})

type OsloTime = { day: Day; hour: number; minute: number }

const atMinute = remembered(10_000, (minute: number): OsloTime => {
  const start = minute * minuteLength
  const text = new Date(start + aheadIn(Math.floor(start / hourLength))).toISOString()
  return { day: text.slice(0, 10), hour: Number(text.slice(11, 13)), minute: Number(text.slice(14, 16)) }
})

/** What the wall calendar and the wall clock in Oslo show at an instant. */
export const osloTime = (instant: Date): OsloTime => atMinute(Math.floor(instant.getTime() / minuteLength))

export const dayOf = (instant: Date): Day => osloTime(instant).day

const noon = remembered(10_000, (day: Day) => Date.parse(`${day}T12:00:00Z`))

/** Whole calendar days from `a` to `b`; negative when `b` comes first. Summer time does not matter. */
export const daysBetween = (a: Day, b: Day): number => Math.round((noon(b) - noon(a)) / dayLength)

export const addDays = (day: Day, days: number): Day =>
  new Date(noon(day) + days * dayLength).toISOString().slice(0, 10)

/** The same day of a later month, or its last where it has no such day. */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

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
