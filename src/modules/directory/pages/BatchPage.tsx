import type { View } from '#platform/http/route.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Table } from '#ui/Table.tsx'
import { issues } from '../messages.ts'
import { applyImport } from '../operations/apply-import.ts'
import type { openImport } from '../operations/open-import.ts'
import { paths } from '../paths.ts'
import { importMessages } from './import-messages.ts'

const shown = 100

/** What a file would do, row by row, and the one button that does it. */
export const BatchPage = ({ visit, result, lang, can }: View<typeof openImport>) => {
  const t = importMessages(lang)
  const { rows, faults, appliedAt } = result
  const count = (what: string) => rows.filter((row) => row.what === what).length
  const changing = rows.flatMap(({ name, from, what }) => (what === 'same' ? [] : [{ name, from, what }]))
  const words: Readonly<Record<string, unknown>> = { ...issues(lang), ...t }
  const say = (code: string) => (typeof words[code] === 'string' ? words[code] : t.wrong)
  return (
    <Page visit={visit} title={t.batchTitle} back={{ href: paths.file, label: t.again }} width="wide">
      {appliedAt && (
        <Notice tone="done" title={t.done}>
          <LinkButton kind="other" href={paths.list}>
            {t.toDirectory}
          </LinkButton>
        </Notice>
      )}
      {faults.length > 0 && (
        <Section title={t.faults({ count: faults.length })}>
          <p>{t.faultsText}</p>
          {faults.length > shown && <p>{t.moreFaults}</p>}
          <Table
            caption={t.what}
            columns={[{ label: t.line, numeric: true }, { label: t.column }, { label: t.what }]}
            rows={faults.slice(0, shown).map(({ line, column, code }) => [line, column, say(code)])}
          />
        </Section>
      )}
      {!appliedAt && faults.length === 0 && (
        <>
          <p>
            {t.counts({ added: count('new'), changed: count('changed'), same: count('same') })} {t.stays}
          </p>
          <Form action={paths.take(result.id)} submit={t.take} whyNot={can(applyImport).whyNot} />
          {changing.length > 0 && (
            <Table
              caption={t.effect}
              columns={[{ label: t.offer }, { label: t.effect }, { label: t.from }]}
              rows={changing.map(({ name, from, what }) => [name, t[what], from])}
            />
          )}
        </>
      )}
    </Page>
  )
}
