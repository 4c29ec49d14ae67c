import type { Day } from '#platform/language/day.ts'
import type { Language } from '#platform/language/language.ts'
import { sayAgo, sayDate, sayDateAndClock, sayDay, sayMoment, startSentence } from '#platform/language/say-time.ts'
import { useVisit } from './visit.tsx'

export type TimeProps = {
  /** An instant, or a day without a clock. */
  at: Date | Day
  /** `moment`: i dag kl. 14 · `day`: torsdag 3. desember · `ago`: for tre uker siden · `date`: 3. desember 2026 */
  say?: 'moment' | 'day' | 'ago' | 'date' | undefined
  /** Begins a sentence. */
  first?: boolean | undefined
}

/** A time as people say it; on paper, where "i dag" soon is wrong, as its date. */
export const Time = ({ at, say, first = false }: TimeProps) => {
  const { now, lang } = useVisit()
  const isDay = typeof at === 'string'
  const how = say ?? (isDay ? 'day' : 'moment')
  const said = sayAs(how, at, now, lang)
  const onPaper = isDay || how !== 'moment' ? sayDate(at, lang) : sayDateAndClock(at, lang)
  return (
    <time datetime={isDay ? at : at.toISOString()}>
      {said === onPaper ? (
        onPaper
      ) : (
        <>
          <span class="on-screen">{first ? startSentence(said) : said}</span>
          <span class="on-paper">{onPaper}</span>
        </>
      )}
    </time>
  )
}

const sayAs = (how: NonNullable<TimeProps['say']>, at: Date | Day, now: Date, lang: Language): string => {
  if (how === 'date') return sayDate(at, lang)
  if (how === 'ago') return sayAgo(at, now, lang)
  return how === 'day' || typeof at === 'string' ? sayDay(at, now, lang) : sayMoment(at, now, lang)
}
