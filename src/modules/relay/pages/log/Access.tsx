import { decideConsent, recordConsent } from '#modules/access'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Time } from '#ui/Time.tsx'
import { closeLog } from '../../operations/close-log.ts'
import { paths } from '../../paths.ts'
import { logMessages } from '../log-messages.ts'
import { type LogView, sayAreas } from './reading.ts'

/** Who sees this, why, until when; who has seen it; how the family changes it. */
export const Access = ({ view: { result, lang, actor, can } }: { view: LogView }) => {
  const t = logMessages(lang)
  const { log, consents, services } = result
  const isFamily = actor.kind === 'outside'
  return (
    <Section title={t.access} id="samtykke">
      {consents.length === 0 && result.head.state !== 'awaiting' && <p>{t.nobodySees}</p>}
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
        {can(recordConsent).may && (
          <LinkButton kind="quiet" href={paths.consentRecord(log)}>
            {t.recordConsent}
          </LinkButton>
        )}
        {can(closeLog).may && (
          <LinkButton kind="quiet" href={paths.closing(log)}>
            {t.close}
          </LinkButton>
        )}
      </Actions>
    </Section>
  )
}
