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
  const between = from && to && from.number !== to.number ? { from, to } : null
  return (
    <Page
      visit={visit}
      title={between ? t.compareTitle({ from: between.from.number, to: between.to.number }) : t.compare}
      standing={said(page.latest.content, lang).title}
      back={{ href: paths.desk(page.slug) }}
    >
      {between ? (
        <Changes from={between.from.content} to={between.to.content} lang={lang} />
      ) : (
        <Subtle>{t.noChanges}</Subtle>
      )}
    </Page>
  )
}
