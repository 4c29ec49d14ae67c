import { childrenPaths } from '#modules/children'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { assignBaton } from '../../operations/assign-baton.ts'
import { changeLevel } from '../../operations/change-level.ts'
import { closeLog } from '../../operations/close-log.ts'
import { proposeService } from '../../operations/propose-service.ts'
import { reopenLog } from '../../operations/reopen-log.ts'
import { paths } from '../../paths.ts'
import { logMessages } from '../log-messages.ts'
import type { LogView } from './reading.ts'

/** What is seldom done, by whoever leads: only what she may do now. */
export const Leading = ({ view }: { view: LogView }) => {
  const { result, lang, can } = view
  const t = logMessages(lang)
  const { log } = result
  const acts = [
    { operation: proposeService, href: paths.proposal(log), label: t.propose },
    { operation: changeLevel, href: paths.level(log), label: t.changeLevel },
    { operation: assignBaton, href: paths.assignment(log), label: t.assign },
    { operation: closeLog, href: paths.closing(log), label: t.close },
    { operation: reopenLog, href: paths.reopening(log), label: t.reopen },
  ].filter(({ operation }) => can(operation).may)
  const guardians = answersForGuardians(view)
  if (acts.length === 0 && !guardians) return null
  return (
    <Section title={t.leading} id="lede">
      <Actions>
        {acts.map(({ href, label }) => (
          <LinkButton kind="quiet" href={href}>
            {label}
          </LinkButton>
        ))}
        {guardians && (
          <LinkButton kind="quiet" href={childrenPaths.guardians(result.child.id)}>
            {t.seeGuardians}
          </LinkButton>
        )}
      </Actions>
    </Section>
  )
}

/** The unit that started the log hands out codes, and its head may keep a guardian away. */
export const answersForGuardians = ({ actor, subject, result }: LogView): boolean =>
  actor.kind === 'in-role' &&
  actor.unit === subject.facts.log.openingUnit &&
  (actor.role === 'head' || result.level !== 'core')
