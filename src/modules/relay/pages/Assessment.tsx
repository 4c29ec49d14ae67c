import type { Language } from '#platform/language/language.ts'
import { sayDate } from '#platform/language/say-time.ts'
import { Definitions } from '#ui/Definitions.tsx'
import { Details } from '#ui/Details.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { useVisit } from '#ui/visit.tsx'
import type { Assessment, BreachState } from '../store/breaches.ts'
import type { RemovedSubject } from '../subject.ts'
import { breachMessages } from './breach-messages.ts'

type Breach = NonNullable<RemovedSubject['breach']>

export const stateOf = ({ assessments: [last] }: Breach): BreachState =>
  last ? (last.closed ? 'closed' : 'begun') : 'waiting'

export const BreachTag = ({ state, lang }: { state: BreachState; lang: Language }) => (
  <Tag tone={state === 'waiting' ? 'now' : 'plain'}>{breachMessages(lang)[`state-${state}`]}</Tag>
)

/** By when it is reported, if it must be; nothing once it was, need not be, or the case is closed. */
export const ReportBy = ({ breach, lang }: { breach: Breach; lang: Language }) => {
  const { now } = useVisit()
  const t = breachMessages(lang)
  const [last] = breach.assessments
  if (last?.closed || (last && last.reported !== 'not-yet')) return null
  return (
    <p>
      {breach.reportBy > now ? t.reportBy : t.reportByPassed} <Time at={breach.reportBy} />.
    </p>
  )
}

/** What the data-protection officer has written, the newest first and whole; the earlier ones a tap away. */
export const Assessments = ({ breach, names, lang }: { breach: Breach; names: readonly string[]; lang: Language }) => {
  const t = breachMessages(lang)
  const [last, ...earlier] = breach.assessments
  if (!last) return <p>{t.nothing}</p>
  return (
    <>
      <Said one={last} by={names[0]} lang={lang} />
      {earlier.length > 0 && (
        <Details summary={t.earlier}>
          {earlier.map((one, n) => (
            <Said one={one} by={names[n + 1]} lang={lang} />
          ))}
        </Details>
      )}
    </>
  )
}

const Said = ({ one, by, lang }: { one: Assessment; by: string | undefined; lang: Language }) => {
  const t = breachMessages(lang)
  const reported = [t[`reported-${one.reported}`], one.reportedOn && sayDate(one.reportedOn, lang)]
  const items = [
    { term: t.happened, is: one.happened },
    { term: t.concerns, is: one.concerns },
    { term: t.risk, is: one.risk && t[`risk-${one.risk}`] },
    { term: t.reported, is: reported.filter(Boolean).join(', ') },
    { term: t.delay, is: one.delay },
    { term: t.told, is: t[`told-${one.told}`] },
    { term: t.decision, is: one.decision },
  ]
  return (
    <>
      <Definitions items={items.filter(({ is }) => is)} />
      <Subtle>
        {by}, <Time at={new Date(one.writtenAt)} />
      </Subtle>
    </>
  )
}
