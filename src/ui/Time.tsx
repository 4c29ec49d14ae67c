import type { Day } from '#platform/language/day.ts'
import { sayAgo, sayDate, sayDay, sayMoment, startSentence } from '#platform/language/say-time.ts'
import { useVisit } from './visit.tsx'

export type TimeProps = {
  /** An instant, or a day without a clock. */
  at: Date | Day
  /** `moment`: i dag kl. 14 · `day`: torsdag 3. desember · `ago`: for tre uker siden · `date`: 3. desember 2026 */
  say?: 'moment' | 'day' | 'ago' | 'date' | undefined
  /** Begins a sentence. */
  first?: boolean | undefined
}

/** A time as people say it; on paper, where "i dag" soon is wrong, with its date. */
export const Time = ({ at, say, first = false }: TimeProps) => {
  const { now, lang } = useVisit()
  const isDay = typeof at === 'string'
  const how = say ?? (isDay ? 'day' : 'moment')
  const date = sayDate(at, lang)
  const said =
    how === 'date'
      ? date
      : how === 'ago'
        ? sayAgo(at, now, lang)
        : isDay || how === 'day'
          ? sayDay(at, now, lang)
          : sayMoment(at, now, lang)
  return (
    <time datetime={isDay ? at : at.toISOString()}>
      {first ? startSentence(said) : said}
      {said !== date && <span class="on-paper"> ({date})</span>}
    </time>
  )
}
