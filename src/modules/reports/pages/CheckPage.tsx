import type { View } from '#platform/http/route.ts'
import type { DocumentPart } from '#platform/pdf/pdf-document.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Card, Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Form } from '#ui/form/Form.tsx'
import { fieldId } from '#ui/form/form-state.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Link, List, Written } from '#ui/Text.tsx'
import { OnScreen } from '#ui/Tools.tsx'
import { documentOf } from '../document.ts'
import { exportReport } from '../operations/export-report.ts'
import type { openReport } from '../operations/open-report.ts'
import { paths } from '../paths.ts'
import { Calling } from './Calling.tsx'
import { fieldMessages } from './field-messages.ts'
import { labelOf } from './field-names.ts'
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
          <LinkButton kind={whyNot === undefined ? 'other' : 'main'} href={paths.report(id)}>
            {t.change}
          </LinkButton>
        </Actions>
      </Section>
      <OnScreen>
        <Section title={t.handOver}>
          <p>{t.handOverText}</p>
          <p>{t.simultaneous}</p>
          <Form action={paths.handover(id)} id="overlevering">
            <Actions>
              <Button kind="other">{t.handOver}</Button>
            </Actions>
          </Form>
          <Form action={paths.discarding(id)} id="forkasting">
            <Actions>
              <Button kind="quiet">{t.discard}</Button>
            </Actions>
          </Form>
        </Section>
      </OnScreen>
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
            <Link href={`${paths.report(id)}#${fieldId({}, one.path)}`}>{labelOf(one.path, lang)}</Link>
            {one.wrong !== 'nothing' && `. ${fieldMessages(lang)[one.wrong]}`}
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
  const first = parts.findIndex(({ kind }) => kind === 'heading')
  return (
    <Card title={title}>
      {parts.slice(0, first).map(Part)}
      {sectionsOf(parts.slice(first)).map(({ heading, rest }) => (
        <Section title={heading} level={3}>
          {rest.map(Part)}
        </Section>
      ))}
    </Card>
  )
}

/** What stands under each heading. */
const sectionsOf = (parts: readonly DocumentPart[]): { heading: string; rest: DocumentPart[] }[] =>
  parts.reduce<{ heading: string; rest: DocumentPart[] }[]>((sections, part) => {
    if (part.kind === 'heading') sections.push({ heading: part.text, rest: [] })
    else sections.at(-1)?.rest.push(part)
    return sections
  }, [])

const Part = (part: DocumentPart) => {
  if (part.kind === 'text') return <Written>{part.text}</Written>
  if (part.kind !== 'facts') return null
  return <Definitions items={part.facts.map(({ term, is }) => ({ term, is: <Written>{is}</Written> }))} />
}
