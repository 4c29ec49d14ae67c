import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead } from '#ui/Text.tsx'
import type { Visit } from '#ui/visit.tsx'
import { refusalMessages } from './refusal-messages.ts'

export const refusalStatuses = [400, 403, 404, 405, 409, 413, 414, 422, 429, 500, 503] as const
export type RefusalStatus = (typeof refusalStatuses)[number]

export type RefusalPageProps = {
  visit: Visit
  status: RefusalStatus
  requestId: string
  /** In words and instead of the general ones: why this may not be done. */
  reason?: string | undefined
  /** Seconds. */
  wait?: number | undefined
  /** What was posted and not taken, to be sent again as it is. */
  kept?: { action: string; fields: readonly (readonly [name: string, value: string])[] } | undefined
}

export const RefusalPage = ({ visit, status, requestId, reason, wait = 0, kept }: RefusalPageProps) => {
  const t = refusalMessages(visit.lang)
  const text = t[`text${status}`]
  const waiting = wait < 60 ? t.inSeconds({ count: wait }) : t.inMinutes({ count: Math.ceil(wait / 60) })
  return (
    <Page visit={visit} title={t[`title${status}`]}>
      <Lead>{reason ?? (typeof text === 'string' ? text : text({ wait: waiting, id: requestId }))}</Lead>
      {kept && (
        <form method="post" action={kept.action}>
          <p>{t.kept}</p>
          {kept.fields.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Actions>
            <Button>{t.sendAgain}</Button>
          </Actions>
        </form>
      )}
      <Actions>
        <LinkButton href="/" kind={kept ? 'other' : 'main'}>
          {t.toFrontPage}
        </LinkButton>
      </Actions>
    </Page>
  )
}
