import { accessPaths } from '#modules/access'
import type { View } from '#platform/http/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { listRemovedEntries } from '../operations/list-removed-entries.ts'
import { paths } from '../paths.ts'
import { BreachTag } from './Assessment.tsx'
import { logMessages } from './log-messages.ts'
import { removalMessages } from './removal-messages.ts'

/** The data-protection officer's list; she opens what she must read. */
export const RemovedPage = ({ visit, result, lang }: View<typeof listRemovedEntries>) => {
  const t = removalMessages(lang)
  return (
    <Page visit={visit} title={t.removedTitle}>
      <Lead>{t.removedLead}</Lead>
      {result.entries.length === 0 && <Empty>{t.removedNothing}</Empty>}
      <Rows>
        {result.entries.map((one) => (
          <Row
            about={`${logMessages(lang)[`kind-${one.kind}`]}: ${t[one.reason].toLowerCase()}`}
            reason={
              <>
                {t.wroteBy({ name: result.staff[one.authorPost]?.name ?? t.family.toLowerCase() })}{' '}
                <Time at={one.writtenAt} />,{' '}
                {t.removedBy({ name: result.removers[one.removedBy] ?? t.family.toLowerCase() })}{' '}
                <Time at={one.removedAt} />
              </>
            }
            tag={one.breach && <BreachTag state={one.breach.state} lang={lang} />}
            action={
              <LinkButton kind="other" href={paths.removed(one.log, one.entry)}>
                {t.read}
              </LinkButton>
            }
          />
        ))}
      </Rows>
      <Actions>
        <LinkButton kind="other" href={accessPaths.trace}>
          {t.trace}
        </LinkButton>
      </Actions>
    </Page>
  )
}
