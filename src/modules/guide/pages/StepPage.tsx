import { WordsHere } from '#modules/terms'
import type { View } from '#platform/http/route.ts'
import { dayOf } from '#platform/language/day.ts'
import { sayDate } from '#platform/language/say-time.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Subtle } from '#ui/Text.tsx'
import { OnScreen, PrintButton } from '#ui/Tools.tsx'
import type { openPage } from '../operations/open-page.ts'
import { paths } from '../paths.ts'
import { writes } from '../policy.ts'
import { FeedbackForm } from './FeedbackPage.tsx'
import { feedbackMessages } from './feedback-messages.ts'
import { Onwards, PageBody, standing } from './PageBody.tsx'
import { stepMessages } from './step-messages.ts'
import { said } from './texts.ts'

/** One page of the guide, and always where to go from there. */
export const StepPage = ({ visit, lang, now, actor, result }: View<typeof openPage>) => {
  const t = stepMessages(lang)
  const { page, as } = result
  const body = { ...result, lang }
  const back = { href: paths.guideAs(as), label: t.guide }
  return (
    <Page visit={visit} title={said(page.content, lang).title} standing={standing(body)} back={back}>
      {page.reviewOn < dayOf(now) && (
        <Notice tone="now" title={t.outdatedTitle}>
          <p>{t.outdated({ day: sayDate(page.reviewOn, lang) })}</p>
        </Notice>
      )}
      <PageBody {...body} />
      <WordsHere words={result.words} lang={lang} />
      <Subtle>{t.published({ day: sayDate(page.publishedOn, lang), review: sayDate(page.reviewOn, lang) })}</Subtle>
      <Actions>
        <PrintButton />
        {writes(actor, page) && (
          <LinkButton kind="quiet" href={paths.desk(page.slug)}>
            {t.write}
          </LinkButton>
        )}
      </Actions>
      <OnScreen>
        <Section title={feedbackMessages(lang).title} id="hjelpte">
          {result.thanks ? (
            <Notice tone="done">
              <p>{feedbackMessages(lang).thanks}</p>
            </Notice>
          ) : (
            <FeedbackForm slug={page.slug} lang={lang} />
          )}
        </Section>
      </OnScreen>
      <Onwards {...body} />
    </Page>
  )
}
