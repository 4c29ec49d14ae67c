import type { View } from '#platform/http/route.ts'
import { Button } from '#ui/Button.tsx'
import { Form, Hidden } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import type { openHealthRelease } from '../operations/open-health-release.ts'
import { paths } from '../paths.ts'
import { backToLog } from './back-to-log.ts'
import { recordMessages } from './record-messages.ts'

/** The young person says which guardians see what is about her health. */
export const HealthPage = ({ visit, result, lang }: View<typeof openHealthRelease>) => {
  const t = recordMessages(lang)
  return (
    <Page visit={visit} title={t.healthTitle} back={backToLog(result, lang, '#samtykke')}>
      <Lead>{t.healthLead}</Lead>
      {result.guardians.length === 0 && <Empty>{t.healthNobody}</Empty>}
      <Rows>
        {result.guardians.map(({ person, name, sees }) => (
          <Row
            about={name}
            reason={sees ? t.healthSees : t.healthSeesNot}
            action={
              <Form action={paths.healthRelease(result.log, person)} id={`vis-${person}`}>
                <Hidden name="released" value={sees ? 'no' : 'yes'} />
                <Button kind="other">{sees ? t.healthHide({ name }) : t.healthShow({ name })}</Button>
              </Form>
            }
          />
        ))}
      </Rows>
    </Page>
  )
}
