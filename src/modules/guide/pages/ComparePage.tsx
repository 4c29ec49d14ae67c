import type { View } from '#platform/http/route.ts'
import { Page } from '#ui/Page.tsx'
import { Subtle } from '#ui/Text.tsx'
import type { compareVersions } from '../operations/compare-versions.ts'
import { paths } from '../paths.ts'
import { Changes } from './Changes.tsx'
import { deskMessages } from './desk-messages.ts'
import { said } from './texts.ts'

/** What a later version says otherwise than an earlier one. */
export const ComparePage = ({ visit, result, lang }: View<typeof compareVersions>) => {
  const t = deskMessages(lang)
  const { page, from, to } = result
  return (
    <Page
      visit={visit}
      title={from && to ? t.compareTitle({ from: from.number, to: to.number }) : t.noChanges}
      standing={said(page.latest.content, lang).title}
      back={{ href: paths.desk(page.slug) }}
    >
      {from && to ? <Changes from={from.content} to={to.content} lang={lang} /> : <Subtle>{t.noChanges}</Subtle>}
    </Page>
  )
}
