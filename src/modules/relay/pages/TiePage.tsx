import type { FormView } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead, List } from '#ui/Text.tsx'
import type { openTeam } from '../operations/open-team.ts'
import { backToLog } from './back-to-log.ts'
import { teamMessages } from './team-messages.ts'

/** Row 17: whoever stands too close says so herself. */
export const TiePage = ({ visit, result, lang, form, failed }: FormView<typeof openTeam>) => {
  const t = teamMessages(lang)
  const name = firstName(result.child.name)
  return (
    <Page visit={visit} title={t.tie({ name })} back={backToLog(result, lang)} failed={failed}>
      <Lead>{t.tieLead({ name })}</Lead>
      <List>
        <li>{t.tieNow}</li>
        <li>{t.tieBaton}</li>
        <li>{t.tieForGood}</li>
      </List>
      <Form {...form} submit={t.tieSend({ name })} />
    </Page>
  )
}
