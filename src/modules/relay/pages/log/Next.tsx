import { dayOf } from '#platform/language/day.ts'
import { Section } from '#ui/Card.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { logMessages } from '../log-messages.ts'
import type { LogView } from './reading.ts'

/** How many of the coming days are worth a line. */
const shown = 3

/** What is next: the days on which we look at something again. */
export const Next = ({ view: { result, lang, now } }: { view: LogView }) => {
  const t = logMessages(lang)
  if (result.head.state === 'closed') return null
  const today = dayOf(now)
  const coming = result.agreements.flatMap(({ id, text, evaluateOn }) =>
    evaluateOn && evaluateOn >= today ? [{ id, text, on: evaluateOn }] : [],
  )
  const first = coming.sort((a, b) => (a.on < b.on ? -1 : 1)).slice(0, shown)
  return (
    <Section title={t.next} id="neste">
      {first.length === 0 && <Subtle>{t.nextNothing}</Subtle>}
      <Rows>
        {first.map(({ text, on }) => (
          <Row about={t.nextEvaluation({ what: text })} when={<Time at={on} first />} />
        ))}
      </Rows>
    </Section>
  )
}
