import { Actions, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { paths } from '../../paths.ts'
import { logMessages } from '../log-messages.ts'
import type { LogView } from './reading.ts'

/** What whoever reads is asked inside a log that lives: about one service more, or whether another shall join. */
export const Asking = ({ view: { result, lang } }: { view: LogView }) => {
  const t = logMessages(lang)
  const { log, unanswered, head, services } = result
  if (head.state !== 'open' && head.state !== 'paused') return null
  return (
    <>
      {unanswered.length > 0 && (
        <Notice tone="now">
          <p>{t.askedMore({ services: unanswered.map((id) => services[id] ?? '') })}</p>
          <Actions>
            <LinkButton href={paths.consent(log)}>{t.giveConsent}</LinkButton>
          </Actions>
        </Notice>
      )}
      {head.joining && (
        <Notice tone="now">
          <p>{t.joining}</p>
          <Actions>
            <LinkButton href={paths.joining(log)}>{t.seeOffer}</LinkButton>
          </Actions>
        </Notice>
      )}
    </>
  )
}
