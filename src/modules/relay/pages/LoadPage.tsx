import type { View } from '#platform/http/route.ts'
import { Section, Stack } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Table } from '#ui/Table.tsx'
import { Lead, List } from '#ui/Text.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import type { openLoad } from '../operations/open-load.ts'
import { paths } from '../paths.ts'
import { loadMessages } from './load-messages.ts'

type LoadView = View<typeof openLoad>

/** Row 13: what each of the head's own staff has to do. In the order of the alphabet: nobody is ranked. */
export const LoadPage = (view: LoadView) => {
  const { visit, result, lang, actor } = view
  const t = loadMessages(lang)
  return (
    <Page visit={visit} title={t.title} standing={actor.unitName} back={{ href: paths.desk }}>
      <Lead>{t.lead}</Lead>
      {result.staff.length === 0 ? <Empty>{t.nobody}</Empty> : <Told {...view} />}
    </Page>
  )
}

const Told = ({ result: { staff }, lang }: LoadView) => {
  const t = loadMessages(lang)
  const sum = (what: 'holds' | 'measures' | 'overdue') => staff.reduce((total, one) => total + one[what], 0)
  const some = staff.filter(({ logs }) => logs > 0).length
  return (
    <>
      <Stack>
        <p>
          {t.partSaid({ some, all: staff.length })} {t.holdsSaid({ count: sum('holds') })}
        </p>
        <p>
          {t.measuresSaid({ count: sum('measures') })} {sum('measures') > 0 && t.overdueSaid({ count: sum('overdue') })}
        </p>
      </Stack>
      <Table
        caption={t.table}
        columns={[
          { label: t.who },
          ...[t.logs, t.holds, t.measures, t.overdue].map((label) => ({ label, numeric: true })),
        ]}
        rows={staff.map(({ name, logs, holds, measures, overdue }) => [
          name,
          ...[logs, holds, measures, overdue].map(String),
        ])}
      />
      <Section title={t.how}>
        <List>
          <li>{t.howNow}</li>
          <li>{t.howHolds}</li>
          <li>{t.howMeasures}</li>
        </List>
      </Section>
      <PrintButton />
    </>
  )
}
