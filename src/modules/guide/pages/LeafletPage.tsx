import type { View } from '#platform/http/route.ts'
import { dayOf } from '#platform/language/day.ts'
import { foreign, normOf } from '#platform/language/norm.ts'
import { sayDate } from '#platform/language/say-time.ts'
import { Section } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Prose } from '#ui/Prose.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead, Subtle } from '#ui/Text.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import type { openLeaflet } from '../operations/open-leaflet.ts'
import { paths } from '../paths.ts'
import { guideMessages } from './guide-messages.ts'
import { stepMessages } from './step-messages.ts'
import { said } from './texts.ts'

/** What parents or young people read in the guide, one after the other: to be printed and handed over. */
export const LeafletPage = ({ visit, lang, now, result: { as, pages } }: View<typeof openLeaflet>) => {
  const t = guideMessages(lang)
  return (
    <Page visit={visit} title={t[`leaflet-${as}`]} back={{ href: paths.guideAs(as), label: t.title }}>
      <Lead>{t[`lead-${as}`]}</Lead>
      {lang === 'en' && <Subtle>{stepMessages(lang).onlyNorwegian}</Subtle>}
      <PrintButton />
      {pages.length === 0 && <Empty>{t.empty}</Empty>}
      {pages.map(({ content }) => (
        <Section title={said(content, lang).title}>
          <p>{said(content, lang).summary}</p>
          {(['what', 'how', 'who', 'body'] as const).map((part) => (
            <Prose text={content[normOf(lang)][part]} lang={foreign(lang)} />
          ))}
        </Section>
      ))}
      {pages.length > 0 && <Subtle>{t.leafletFrom({ day: sayDate(dayOf(now), lang) })}</Subtle>}
    </Page>
  )
}
