import type { FormView } from '#platform/http/route.ts'
import { Section } from '#ui/Card.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Link } from '#ui/Text.tsx'
import type { previewPage } from '../operations/preview-page.ts'
import { publishPage } from '../operations/publish-page.ts'
import { paths } from '../paths.ts'
import type { Standing } from '../standing.ts'
import { Changes } from './Changes.tsx'
import { deskMessages } from './desk-messages.ts'
import { PageBody, standing } from './PageBody.tsx'
import { said } from './texts.ts'

/** The page as it would be, what changes for readers, and the button that makes it so. */
export const PreviewPage = ({ visit, result, lang, form, failed, stale, can }: FormView<typeof previewPage>) => {
  const t = deskMessages(lang)
  const { page, pages, published } = result
  const { content, number } = page.latest
  const body = { lang, page: { ...page, content }, pages, as: null }
  const later = stale as Standing | undefined
  return (
    <Page
      visit={visit}
      title={t.previewTitle({ title: said(content, lang).title })}
      standing={standing(body)}
      back={{ href: paths.desk(page.slug) }}
      failed={failed}
    >
      {later && (
        <Notice tone="now" title={t.secondTitle} focus>
          <p>{t.second({ by: later.by, n: later.version })}</p>
          <p>
            <Link href={paths.comparison(page.slug, later.seen, later.version)}>
              {t.compareTitle({ from: later.seen, to: later.version })}
            </Link>
          </p>
        </Notice>
      )}
      <Notice>
        <p>{page.published === number ? t.isSeen : t.notSeen}</p>
        <p>
          <Link href={paths.text(page.slug)}>{t.write}</Link>
        </p>
      </Notice>
      {page.published !== number && (
        <Form
          {...form}
          values={later ? {} : form.values}
          version={number}
          submit={t.publish}
          whyNot={can(publishPage).whyNot}
        />
      )}
      {published && published.number !== number && (
        <Section title={t.changes}>
          <Changes from={published.content} to={content} lang={lang} />
        </Section>
      )}
      <PageBody {...body} />
    </Page>
  )
}
