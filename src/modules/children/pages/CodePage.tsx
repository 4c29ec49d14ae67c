import type { View } from '#platform/http/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Heading, Lead } from '#ui/Text.tsx'
import type { issueCode } from '../operations/issue-code.ts'
import { paths } from '../paths.ts'
import { guardianMessages } from './guardian-messages.ts'

/** A one-time code, for as long as the page is open. */
export const CodePage = ({ visit, result, lang, subject, actor }: View<typeof issueCode>) => {
  const t = guardianMessages(lang)
  const { child, guardians } = subject
  const name = guardians.find((one) => one.id === result.guardian)?.name ?? child.name
  const back = actor.role === 'registrar' ? paths.child(child.id, 'sign-in') : paths.guardians(child.id)
  return (
    <Page visit={visit} title={t.codeTitle({ name })}>
      <Lead>{t.codeLead({ name })}</Lead>
      <Card title={t.code}>
        <Heading level={3} size="lg">
          {result.code}
        </Heading>
        <p>{t.codeDays({ days: result.days })}</p>
      </Card>
      <Actions>
        <LinkButton href={back}>{t.done}</LinkButton>
      </Actions>
    </Page>
  )
}
