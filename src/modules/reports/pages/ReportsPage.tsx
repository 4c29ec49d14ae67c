import type { View } from '#platform/http/route.ts'
import { Section } from '#ui/Card.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { listReports } from '../operations/list-reports.ts'
import { paths } from '../paths.ts'
import { Calling } from './Calling.tsx'
import { reportMessages } from './report-messages.ts'

/** What the duty is, whom to call, and her own drafts. */
export const ReportsPage = ({ visit, result, lang }: View<typeof listReports>) => {
  const t = reportMessages(lang)
  return (
    <Page visit={visit} title={t.title}>
      {result.done === 'slettet' && <Notice tone="done" title={t.discarded} />}
      {result.done === 'overlevert' && (
        <Notice tone="done" title={t.handedOver}>
          <p>{t.handedOverText}</p>
          <p>{t.simultaneous}</p>
        </Notice>
      )}
      <Lead>{t.lead}</Lead>
      <Calling lang={lang} />
      <p>{t.own}</p>
      <Form action={paths.beginning} submit={t.begin} />
      {result.reports.length > 0 && (
        <Section title={t.drafts}>
          <Rows>
            {result.reports.map(({ id, begunAt, deleteOn }) => (
              <Row
                about={
                  <>
                    {t.begun} <Time at={begunAt} />
                  </>
                }
                href={paths.report(id)}
                when={
                  <>
                    {t.deletedOn} <Time at={deleteOn} />
                  </>
                }
              />
            ))}
          </Rows>
        </Section>
      )}
      {result.done !== 'overlevert' && <p>{t.simultaneous}</p>}
    </Page>
  )
}
