import type { View } from '#platform/http/route.ts'
import { addDays, dayOf } from '#platform/language/day.ts'
import { sayDay, startSentence } from '#platform/language/say-time.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Select } from '#ui/form/Choices.tsx'
import { QueryForm } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { listRemovableEntries } from '../operations/list-removable-entries.ts'
import { paths } from '../paths.ts'
import { logMessages } from './log-messages.ts'
import { removalMessages } from './removal-messages.ts'

/** So many days back; what is older, its author takes out herself. */
const daysBack = 60

/** Row 25: the head takes out what should never have stood where it stands, without reading it. */
export const RemovablePage = ({ visit, result, lang, now }: View<typeof listRemovableEntries>) => {
  const t = removalMessages(lang)
  const today = dayOf(now)
  const days = Array.from({ length: daysBack }, (_, back) => addDays(today, -back))
  return (
    <Page visit={visit} title={t.title} back={{ href: paths.desk }}>
      <Lead>{t.lead}</Lead>
      <QueryForm action={paths.removable} values={{ day: result.day }}>
        <Select
          name="day"
          label={t.day}
          choices={days.map((day) => ({ value: day, label: startSentence(sayDay(day, now, lang)) }))}
        />
      </QueryForm>
      {result.entries.length === 0 && <Empty>{t.nothing}</Empty>}
      <Rows>
        {result.entries.map(({ entry, log, kind, writtenAt, authorPost }) => (
          <Row
            about={t.wrote({
              who: result.staff[authorPost]?.name ?? t.family,
              kind: logMessages(lang)[`kind-${kind}`].toLowerCase(),
            })}
            when={<Time at={writtenAt} first />}
            action={
              <LinkButton kind="other" href={paths.removalByHead(log, entry)}>
                {t.remove}
              </LinkButton>
            }
          />
        ))}
      </Rows>
    </Page>
  )
}
