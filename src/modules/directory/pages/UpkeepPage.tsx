import type { View } from '#platform/http/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Table } from '#ui/Table.tsx'
import { Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { openUpkeep } from '../operations/open-upkeep.ts'
import { paths } from '../paths.ts'
import { directoryMessages } from './directory-messages.ts'
import { upkeepMessages } from './upkeep-messages.ts'

/** What needs the coordinator: what was put forward, the longest unconfirmed first, and the words that lead nowhere; last, what can be brought back. */
export const UpkeepPage = ({ visit, result, lang }: View<typeof openUpkeep>) => {
  const t = upkeepMessages(lang)
  const { proposed, overdue, missed, missedDays, closed } = result
  return (
    <Page visit={visit} title={t.title} back={{ href: paths.list, label: directoryMessages(lang).back }}>
      <Actions>
        <LinkButton href={paths.add}>{t.add}</LinkButton>
        <LinkButton kind="other" href={paths.file}>
          {t.file}
        </LinkButton>
      </Actions>
      {proposed.length > 0 && (
        <Section title={t.proposed}>
          <Rows>
            {proposed.map(({ id, name, changedAt }) => (
              <Row about={name} href={paths.listing(id)} when={<Time at={changedAt} say="ago" first />} now />
            ))}
          </Rows>
        </Section>
      )}
      <Section title={t.overdue}>
        {overdue.length === 0 && <Empty>{t.allConfirmed}</Empty>}
        <Rows>
          {overdue.map(({ id, name, ownerEmail, confirmedAt, askedAt }) => (
            <Row
              about={name}
              href={paths.edit(id)}
              reason={ownerEmail ?? t.noOwner}
              when={
                <>
                  {t.lastConfirmed} <Time at={confirmedAt} say="date" />
                  {askedAt && (
                    <>
                      {` · ${t.asked} `}
                      <Time at={askedAt} say="ago" />
                    </>
                  )}
                </>
              }
            />
          ))}
        </Rows>
      </Section>
      <Section title={t.missed}>
        <Subtle>{t.missedLead({ days: missedDays })}</Subtle>
        {missed.length === 0 ? (
          <Empty>{t.noneMissed}</Empty>
        ) : (
          <Table
            caption={t.missed}
            columns={[{ label: t.word }, { label: t.times, numeric: true }]}
            rows={missed.map(({ word, times }) => [word, times])}
          />
        )}
      </Section>
      {closed.length > 0 && (
        <Section title={t.closed}>
          <Rows>
            {closed.map(({ id, name, changedAt }) => (
              <Row about={name} href={paths.listing(id)} when={<Time at={changedAt} say="date" first />} />
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  )
}
