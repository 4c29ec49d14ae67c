import type { View } from '#platform/http/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Form } from '#ui/form/Form.tsx'
import { fieldId } from '#ui/form/form-state.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Heading, Link, List, Written } from '#ui/Text.tsx'
import { documentOf } from '../document.ts'
import { exportReport } from '../operations/export-report.ts'
import type { openReport } from '../operations/open-report.ts'
import { paths } from '../paths.ts'
import { Calling } from './Calling.tsx'
import { labelOf, whatIsWrong } from './missing-words.ts'
import { reportMessages } from './report-messages.ts'

type CheckView = View<typeof openReport>

/** What is missing, or the finished report; how it is handed over; and the two ways it ends. */
export const CheckPage = (view: CheckView) => {
  const { visit, result, lang, can } = view
  const t = reportMessages(lang)
  const { id, missing } = result
  const { whyNot } = can(exportReport)
  return (
    <Page visit={visit} title={t.checkTitle} standing={t.title} back={{ href: paths.reports }}>
      <Calling lang={lang} />
      {missing.length > 0 ? <Lacking {...view} /> : <Notice tone="done" title={t.complete} />}
      <Finished {...view} />
      <Section title={t.how}>
        <List>
          <li>{t.howPortal}</li>
          <li>{t.howNoMail}</li>
          <li>{t.howFiles}</li>
        </List>
        <Actions>
          <LinkButton href={paths.pdf(id)} whyNot={whyNot}>
            {t.pdf}
          </LinkButton>
          {whyNot === undefined && (
            <LinkButton kind="other" href={paths.json(id)}>
              {t.json}
            </LinkButton>
          )}
          <LinkButton kind="other" href={paths.report(id)}>
            {t.change}
          </LinkButton>
        </Actions>
      </Section>
      <Section title={t.handOver}>
        <p>{t.handOverText}</p>
        <p>{t.simultaneous}</p>
        <Form action={paths.handover(id)} id="overlevering" submit={t.handOver} />
        <Form action={paths.discarding(id)} id="forkasting">
          <Actions>
            <Button kind="quiet">{t.discard}</Button>
          </Actions>
        </Form>
      </Section>
    </Page>
  )
}

const Lacking = ({ result: { id, missing }, lang }: CheckView) => {
  const t = reportMessages(lang)
  return (
    <Notice tone="now" title={t.missing}>
      <List>
        {missing.map((one) => (
          <li>
            <Link href={`${paths.report(id)}#${fieldId({}, one.path)}`}>{labelOf(one.field, lang)}</Link>
            {one.wrong !== 'nothing' && `. ${whatIsWrong(one, lang)}`}
          </li>
        ))}
      </List>
      <p>{t.missingText}</p>
    </Notice>
  )
}

/** As it is handed over. */
const Finished = ({ result: { content, receiver }, lang, now }: CheckView) => {
  const { title, parts } = documentOf(content, { lang, receiver, now })
  return (
    <Section title={title}>
      {parts.map((part) => {
        switch (part.kind) {
          case 'heading':
            return <Heading level={3}>{part.text}</Heading>
          case 'text':
            return <Written>{part.text}</Written>
          case 'facts':
            return <Definitions items={part.facts.map(({ term, is }) => ({ term, is: <Written>{is}</Written> }))} />
          default:
            return null
        }
      })}
    </Section>
  )
}
