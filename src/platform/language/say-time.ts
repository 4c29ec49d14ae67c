import { type Day, dayOf, daysBetween, osloTime } from './day.ts'
import type { Language } from './language.ts'
import { remembered } from './remembered.ts'

/*
 * Times as people say them: i dag kl. 14, i morgen, torsdag 3. desember, for tre uker siden.
 * The names of days and months come from Intl. The relative forms do not: it says "for 3 døgn siden" and, in Nynorsk,
 * "månadar" and "om 3 veker" beside "førre veke".
 */

const words = {
  nb: {
    yesterday: 'i går',
    today: 'i dag',
    tomorrow: 'i morgen',
    dayBeforeYesterday: 'i forgårs',
    dayAfterTomorrow: 'i overmorgen',
    justNow: 'akkurat nå',
    at: 'kl.',
    ago: (span: string) => `for ${span} siden`,
    ahead: (span: string) => `om ${span}`,
    period: (from: string, until: string) => `fra ${from} til ${until}`,
    openPeriod: (from: string) => `fra ${from} og inntil videre`,
    units: {
      minute: ['ett minutt', 'minutter'],
      hour: ['en time', 'timer'],
      day: ['en dag', 'dager'],
      week: ['en uke', 'uker'],
      month: ['en måned', 'måneder'],
      year: ['ett år', 'år'],
    },
    numbers: ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  },
  nn: {
    yesterday: 'i går',
    today: 'i dag',
    tomorrow: 'i morgon',
    dayBeforeYesterday: 'i førgår',
    dayAfterTomorrow: 'i overmorgon',
    justNow: 'nett no',
    at: 'kl.',
    ago: (span: string) => `for ${span} sidan`,
    ahead: (span: string) => `om ${span}`,
    period: (from: string, until: string) => `frå ${from} til ${until}`,
    openPeriod: (from: string) => `frå ${from} og inntil vidare`,
    units: {
      minute: ['eitt minutt', 'minutt'],
      hour: ['ein time', 'timar'],
      day: ['ein dag', 'dagar'],
      week: ['ei veke', 'veker'],
      month: ['ein månad', 'månader'],
      year: ['eitt år', 'år'],
    },
    numbers: ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  },
  en: {
    yesterday: 'yesterday',
    today: 'today',
    tomorrow: 'tomorrow',
    dayBeforeYesterday: undefined,
    dayAfterTomorrow: undefined,
    justNow: 'just now',
    at: 'at',
    ago: (span: string) => `${span} ago`,
    ahead: (span: string) => `in ${span}`,
    period: (from: string, until: string) => `from ${from} to ${until}`,
    openPeriod: (from: string) => `from ${from} until further notice`,
    units: {
      minute: ['a minute', 'minutes'],
      hour: ['an hour', 'hours'],
      day: ['a day', 'days'],
      week: ['a week', 'weeks'],
      month: ['a month', 'months'],
      year: ['a year', 'years'],
    },
    numbers: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  },
} as const

type Unit = keyof (typeof words)['nb']['units']

const locale = { nb: 'nb', nn: 'nn', en: 'en-GB' } as const
const asDay = (when: Date | Day): Day => (typeof when === 'string' ? when : dayOf(when))

/** A page says the same few hundred days, each in several forms. */
const mostDays = 2000

const sayersIn = (lang: Language) => {
  const sayer = (form: Intl.DateTimeFormatOptions) => {
    // Made once: to make one costs fifty times what it costs to use it.
    const writer = new Intl.DateTimeFormat(locale[lang], { timeZone: 'UTC', ...form })
    return remembered(mostDays, (day: Day) => writer.format(new Date(`${day}T12:00:00Z`)))
  }
  return {
    date: sayer({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndMonth: sayer({ day: 'numeric', month: 'long' }),
    weekday: sayer({ weekday: 'long' }),
  }
}
const sayers = { nb: sayersIn('nb'), nn: sayersIn('nn'), en: sayersIn('en') }

/** 3. desember 2026: the day itself, for paper and for what must not depend on when it is read. */
export const sayDate = (when: Date | Day, lang: Language): string => sayers[lang].date(asDay(when))

/** i dag · i morgen · torsdag 3. desember · 3. desember 2024 */
export const sayDay = (when: Date | Day, now: Date, lang: Language): string => {
  const day = asDay(when)
  const away = daysBetween(dayOf(now), day)
  if (away === 0) return words[lang].today
  if (away === -1) return words[lang].yesterday
  if (away === 1) return words[lang].tomorrow
  const thisYear = day.slice(0, 4) === dayOf(now).slice(0, 4)
  // The weekday helps only as long as one can picture the week.
  if (!thisYear && Math.abs(away) > 60) return sayDate(day, lang)
  const weekday = sayers[lang].weekday(day)
  return `${weekday} ${thisYear ? sayers[lang].dayAndMonth(day) : sayDate(day, lang)}`
}

/** 14 · 9.30; in English 14:00 · 09:30. */
export const sayClock = (instant: Date, lang: Language): string => {
  const { hour, minute } = osloTime(instant)
  return sayTimeOfDay([hour, minute].map((part) => String(part).padStart(2, '0')).join(':'), lang)
}

/** The same of a time that is of no certain day: `14:00`, `09:30`. */
export const sayTimeOfDay = (time: string, lang: Language): string => {
  const [hour, minute] = time.split(':')
  if (lang === 'en') return time
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`
}

/** i dag kl. 14 · torsdag 3. desember kl. 9.30 · tomorrow at 14:00 */
export const sayMoment = (instant: Date, now: Date, lang: Language): string =>
  `${sayDay(instant, now, lang)} ${words[lang].at} ${sayClock(instant, lang)}`

/** 3. desember 2026 kl. 14: the moment itself, for paper. */
export const sayDateAndClock = (instant: Date, lang: Language): string =>
  `${sayDate(instant, lang)} ${words[lang].at} ${sayClock(instant, lang)}`

/** for fem minutter siden · i går · for tre uker siden · om to måneder. Takes a day too, and then counts days only. */
export const sayAgo = (when: Date | Day, now: Date, lang: Language): string => {
  const away = daysBetween(dayOf(now), asDay(when))
  if (typeof when !== 'string') {
    const minutes = Math.round((when.getTime() - now.getTime()) / 60_000)
    if (minutes === 0) return words[lang].justNow
    if (Math.abs(minutes) < 60) return awayIn('minute', minutes, lang)
    if (away === 0) return awayIn('hour', Math.trunc(minutes / 60), lang)
  }
  return namedDay(away, lang) ?? awayIn(...largestUnit(away), lang)
}

const namedDay = (away: number, lang: Language): string | undefined => {
  const { dayBeforeYesterday, yesterday, today, tomorrow, dayAfterTomorrow } = words[lang]
  return [dayBeforeYesterday, yesterday, today, tomorrow, dayAfterTomorrow][away + 2]
}

const largestUnit = (away: number): [Unit, number] => {
  const days = Math.abs(away)
  if (days < 14 && days !== 7) return ['day', away]
  if (days < 56) return ['week', Math.trunc(away / 7)]
  if (days < 350) return ['month', Math.round(away / 30.44)]
  return ['year', Math.trunc(away / 365.24) || Math.sign(away)]
}

const awayIn = (unit: Unit, away: number, lang: Language): string =>
  words[lang][away < 0 ? 'ago' : 'ahead'](saySpan(unit, Math.abs(away), lang))

/** tre uker · ett år · 14 dager: numbers up to twelve are written as words. */
const saySpan = (unit: Unit, count: number, lang: Language): string => {
  const [one, many] = words[lang].units[unit]
  return count === 1 ? one : `${words[lang].numbers[count - 2] ?? count} ${many}`
}

/** fra 1. desember 2026 til 31. mai 2027; without an end *og inntil videre*. */
export const sayPeriod = (from: Date | Day, until: Date | Day | undefined, lang: Language): string =>
  until === undefined
    ? words[lang].openPeriod(sayDate(from, lang))
    : words[lang].period(sayDate(from, lang), sayDate(until, lang))

/** I dag kl. 14: for the beginning of a sentence. */
export const startSentence = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
