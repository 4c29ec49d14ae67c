import type { View } from '#platform/http/route.ts'
import { sayDate, startSentence } from '#platform/language/say-time.ts'
import { Section } from '#ui/Card.tsx'
import { HalfYearChoice, PartTable } from '#ui/figures/FigureTable.tsx'
import { figureWords } from '#ui/figures/messages.ts'
import { isSmall, sayGroup, sayHalfYear, titleOfHalfYear } from '#ui/figures/saying.ts'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead, List, Subtle } from '#ui/Text.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import type { Theme } from '../contract.ts'
import type { openFigures } from '../operations/open-figures.ts'
import { paths } from '../paths.ts'
import { figureMessages } from './figure-messages.ts'
import { questionMessages } from './question-messages.ts'

/** Row 15: what the teams are asked about. */
export const FiguresPage = ({ visit, result, lang }: View<typeof openFigures>) => {
  const t = { ...figureWords(lang), ...figureMessages(lang) }
  const q = questionMessages(lang)
  const { shown, periods, next } = result
  const [latest] = shown
  return (
    <Page
      visit={visit}
      title={t.title}
      standing={latest && titleOfHalfYear(latest.period, t)}
      back={{ href: paths.discussions }}
    >
      <Lead>{t.lead}</Lead>
      <HalfYearChoice action={paths.figures} periods={periods} period={latest?.period} t={t} />
      {latest ? (
        <>
          <Section title={t.themes}>
            <p>
              {startSentence(
                t.askedSaid({ n: sayGroup(latest.figures.theme.whole, t), period: sayHalfYear(latest.period, t) }),
              )}
            </p>
            {isSmall(latest.figures.theme) && <Subtle>{t.spreadLater}</Subtle>}
            <PartTable {...{ shown, t, name: 'theme' }} caption={t.byTheme} words={(theme) => q[theme as Theme]} />
          </Section>
          <Section title={t.how}>
            <List>
              <li>{t.howGroups}</li>
              <li>{t.howOnce({ day: sayDate(latest.countedAt, lang), next: sayDate(next, lang) })}</li>
              <li>{t.howThemes}</li>
            </List>
          </Section>
          <PrintButton />
        </>
      ) : (
        <Empty>{t.nothing({ day: sayDate(next, lang) })}</Empty>
      )}
    </Page>
  )
}
