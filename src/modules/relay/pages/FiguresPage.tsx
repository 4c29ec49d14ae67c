import { rest } from '#platform/figures/small-numbers.ts'
import type { View } from '#platform/http/route.ts'
import { sayDate, startSentence } from '#platform/language/say-time.ts'
import { Section } from '#ui/Card.tsx'
import { FigureTable, HalfYearChoice, PartTable } from '#ui/figures/FigureTable.tsx'
import { figureWords } from '#ui/figures/messages.ts'
import { isSmall, partOf, sayGroup, sayHalfYear, titleOfHalfYear } from '#ui/figures/saying.ts'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead, List, Subtle } from '#ui/Text.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import type { openFigures } from '../operations/open-figures.ts'
import { paths } from '../paths.ts'
import type { FigureName } from '../store/figures.ts'
import { figureMessages } from './figure-messages.ts'

type FiguresView = View<typeof openFigures>
type Latest = FiguresView['result']['shown'][number]

/** Row 15: one sentence for each figure first, then the table, then how it is counted. No traffic lights, and nobody's own numbers. */
export const FiguresPage = (view: FiguresView) => {
  const { visit, result, lang } = view
  const t = { ...figureWords(lang), ...figureMessages(lang) }
  const [latest] = result.shown
  return (
    <Page visit={visit} title={t.title} standing={latest && titleOfHalfYear(latest.period, t)}>
      <Lead>{t.lead}</Lead>
      <HalfYearChoice action={paths.figures} periods={result.periods} period={latest?.period} t={t} />
      {latest ? (
        <>
          <InForce {...view} latest={latest} />
          <ComingAndGoing {...view} latest={latest} />
          <Answers {...view} latest={latest} />
          <Evaluated {...view} latest={latest} />
          <How {...view} latest={latest} />
          <PrintButton />
        </>
      ) : (
        <Empty>{t.nothing({ day: sayDate(result.next, lang) })}</Empty>
      )}
    </Page>
  )
}

type Part = FiguresView & { latest: Latest }

const Sentence = ({ children }: { children: string }) => <p>{startSentence(children)}</p>

const InForce = ({ result, lang, latest: { period, figures } }: Part) => {
  const t = { ...figureWords(lang), ...figureMessages(lang) }
  const holder = (part: string) => {
    if (part === 'nobody') return t.nobody
    return part === rest ? t.rest : (result.services[part] ?? t.former)
  }
  return (
    <Section title={t.inForce}>
      <Sentence>{t.inForceSaid({ n: sayGroup(figures.level.whole, t), period: sayHalfYear(period, t) })}</Sentence>
      {isSmall(figures.level) && <Subtle>{t.spreadLater}</Subtle>}
      <PartTable
        {...{ shown: result.shown, t, name: 'level', inOrder: true }}
        caption={t.byLevel}
        words={(level) => t.levelIs({ level })}
      />
      <PartTable {...{ shown: result.shown, t, name: 'holder' }} caption={t.byHolder} words={holder} />
      <Sentence>{t.awaitingSaid({ n: sayGroup(figures.awaiting.whole, t) })}</Sentence>
    </Section>
  )
}

const ComingAndGoing = ({ result, lang, latest: { figures } }: Part) => {
  const t = { ...figureWords(lang), ...figureMessages(lang) }
  const [opened, closed, ended] = (['opened', 'closed', 'no-consent'] as const).map((name) =>
    sayGroup(figures[name].whole, t),
  )
  return (
    <Section title={t.comingAndGoing}>
      <Sentence>{t.openedSaid({ opened: opened ?? '', closed: closed ?? '' })}</Sentence>
      <Sentence>{t.endedSaid({ n: ended ?? '' })}</Sentence>
      <FigureTable<FigureName>
        shown={result.shown}
        t={t}
        caption={t.comingAndGoingTable}
        rows={(['opened', 'closed', 'no-consent', 'awaiting'] as const).map((name) => ({
          label: t[name],
          of: (of) => of[name].whole,
        }))}
      />
    </Section>
  )
}

const Answers = ({ result, lang, latest: { figures } }: Part) => {
  const t = { ...figureWords(lang), ...figureMessages(lang) }
  const said = { soon: sayGroup(partOf(figures.opened, 'soon') ?? 0, t), opened: sayGroup(figures.opened.whole, t) }
  return (
    <Section title={t.answers}>
      <Sentence>{isSmall(figures.opened) ? t.answersFew : t.answersSaid(said)}</Sentence>
      <PartTable
        {...{ shown: result.shown, t, name: 'opened', inOrder: true }}
        caption={t.answersTable}
        words={(part) => (part === 'soon' ? t.soon : t.later)}
      />
    </Section>
  )
}

const Evaluated = ({ result, lang, latest: { figures } }: Part) => {
  const t = { ...figureWords(lang), ...figureMessages(lang) }
  const { evaluated } = figures
  const said = { kept: sayGroup(partOf(evaluated, 'in-time') ?? 0, t), promised: sayGroup(evaluated.whole, t) }
  return (
    <Section title={t.evaluated}>
      <Sentence>{isSmall(evaluated) ? t.evaluatedFew : t.evaluatedSaid(said)}</Sentence>
      <PartTable
        {...{ shown: result.shown, t, name: 'evaluated', inOrder: true }}
        caption={t.evaluatedTable}
        words={(part) => t[part as 'in-time' | 'late' | 'not-yet']}
      />
    </Section>
  )
}

const How = ({ lang, result, latest }: Part) => {
  const t = { ...figureWords(lang), ...figureMessages(lang) }
  return (
    <Section title={t.how}>
      <List>
        <li>{t.howGroups}</li>
        <li>{t.howOnce({ day: sayDate(latest.countedAt, lang), next: sayDate(result.next, lang) })}</li>
        <li>{t.howInForce}</li>
        <li>{t.howAnswers}</li>
        <li>{t.howEnded}</li>
        <li>{t.howEvaluated}</li>
      </List>
    </Section>
  )
}
