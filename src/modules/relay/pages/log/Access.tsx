import { decideConsent, recordConsent, releaseHealth } from '#modules/access'
import { sayAreas } from '#modules/organisation'
import { firstName } from '#platform/language/first-name.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { paths } from '../../paths.ts'
import { heardMessages } from '../heard-messages.ts'
import { logMessages } from '../log-messages.ts'
import { type LogView, nameOf } from './reading.ts'

/** Who sees this, why, until when; who has seen it; how the family changes it. */
export const Access = ({ view: { result, lang, actor, can } }: { view: LogView }) => {
  const t = logMessages(lang)
  const { log, consents, services } = result
  const isFamily = actor.kind === 'outside'
  const seesCoreOnly = result.level === 'core'
  if (seesCoreOnly && !isFamily && !can(recordConsent).may) return null
  return (
    <Section title={t.access} id="samtykke">
      {consents.length === 0 && result.head.state !== 'awaiting' && !seesCoreOnly && <p>{t.nobodySees}</p>}
      <Definitions
        items={consents.map(({ service, areas, until }) => ({
          term: services[service],
          is: (
            <>
              {t.sees({ areas: sayAreas(areas, lang) })} {t.seesUntil} <Time at={until} say="date" />
            </>
          ),
        }))}
      />
      {result.unheard && <p>{heardMessages(lang).unheard({ name: firstName(result.child.name) })}</p>}
      {result.withdrawn.map(({ service, by, at }) => (
        <Notice level={3}>
          <p>
            {t.withdrawn({
              who: nameOf(result, lang, { person: by, post: null }),
              service: services[service] ?? '',
            })}
          </p>
          <p>{t.withdrawnMeans}</p>
          <Subtle>
            <Time at={at} first />
          </Subtle>
        </Notice>
      ))}
      <Actions>
        {isFamily && can(decideConsent).may && (
          <LinkButton kind="other" href={paths.consent(log)}>
            {t.changeConsent}
          </LinkButton>
        )}
        {isFamily && (
          <LinkButton kind="other" href={paths.trace(log)}>
            {t.trace}
          </LinkButton>
        )}
        {can(releaseHealth).may && (
          <LinkButton kind="quiet" href={paths.health(log)}>
            {t.health}
          </LinkButton>
        )}
        {result.level === 'all' && (
          <LinkButton kind="quiet" href={paths.consents(log)}>
            {t.consents}
          </LinkButton>
        )}
        {can(recordConsent).may && (
          <LinkButton kind="quiet" href={paths.consentRecord(log)}>
            {t.recordConsent}
          </LinkButton>
        )}
      </Actions>
    </Section>
  )
}
