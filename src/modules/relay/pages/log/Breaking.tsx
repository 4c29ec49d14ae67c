import type { Day } from '#platform/language/day.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Time } from '#ui/Time.tsx'
import type { Breaking as Broken } from '../../breaking.ts'
import { paths } from '../../paths.ts'
import { logMessages } from '../log-messages.ts'
import { type LogResult, type LogView, textOf } from './reading.ts'

/** What is breaking, in words, with the act that mends it. Nothing breaking: nothing here. */
export const Breaking = ({ view: { result, lang } }: { view: LogView }) => {
  const t = logMessages(lang)
  if (result.breaking.length === 0) return null
  return (
    <Card tone="now" title={t.breaking} id="trenger-oss">
      <Rows>
        {result.breaking.map((one) => {
          const { said, day, since, href, act }: Said = sayBroken(one, result, lang)
          return (
            <Row
              about={said}
              when={
                day && (
                  <>
                    {since && t.since} <Time at={day} first={!since} />
                  </>
                )
              }
              action={
                href && (
                  <LinkButton kind="other" href={href}>
                    {act}
                  </LinkButton>
                )
              }
            />
          )
        })}
      </Rows>
    </Card>
  )
}

type Said = { said: string; day: Date | Day | undefined; since?: boolean; href?: string; act?: string }

const sayBroken = (one: Broken, result: LogResult, lang: LogView['lang']): Said => {
  const t = logMessages(lang)
  const isFamily = result.sight === 'guardian' || result.sight === 'child'
  const look = (measure: string) =>
    isFamily
      ? { href: paths.view(result.log, measure), act: t.giveView }
      : { href: paths.evaluation(result.log, measure), act: t.evaluate }
  const answer = (act: string) => (isFamily ? { href: paths.consent(result.log), act } : {})
  switch (one.code) {
    case 'paused':
      return { said: t.breakingPaused, day: one.since, since: true, ...answer(t.giveConsent) }
    case 'responsible-gone':
      return {
        said: t.breakingResponsible({ what: textOf(result, one.measure) }),
        day: undefined,
        ...(result.sight === 'holder' && { href: paths.change(result.log, one.measure), act: t.chooseResponsible }),
      }
    case 'evaluation-overdue':
      return { said: t.breakingEvaluation({ what: textOf(result, one.measure) }), day: one.on, ...look(one.measure) }
    case 'deadline-passed':
      return { said: t.breakingDeadline({ what: textOf(result, one.measure) }), day: one.on, ...look(one.measure) }
    case 'consent-ends':
      return {
        said: t.breakingConsent({ service: result.services[one.service] ?? '' }),
        day: one.until,
        ...answer(t.changeConsent),
      }
    case 'no-measure':
      return {
        said: t.breakingNoMeasure,
        day: undefined,
        ...(result.sight === 'holder' && { href: paths.measure(result.log), act: t.addMeasure }),
      }
  }
}
