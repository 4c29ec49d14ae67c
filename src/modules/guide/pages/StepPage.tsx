import { WordsHere } from '#modules/terms'
import type { View } from '#platform/http/route.ts'
import { dayOf } from '#platform/language/day.ts'
import { sayDate } from '#platform/language/say-time.ts'
import { Section } from '#ui/Card.tsx'
import { Checklist } from '#ui/Checklist.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Details } from '#ui/Details.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Prose } from '#ui/Prose.tsx'
import { Lead, Link, List, Subtle } from '#ui/Text.tsx'
import { WayOn } from '#ui/WayOn.tsx'
import { landmarks } from '../landmarks.ts'
import type { openPage } from '../operations/open-page.ts'
import { paths } from '../paths.ts'
import { guideMessages } from './guide-messages.ts'
import { stepMessages } from './step-messages.ts'
import { foreign, normOf } from './texts.ts'

type Shown = View<typeof openPage>

/** One page of the guide: what, how, who, until when and with what; and always where to go from here. */
export const StepPage = (view: Shown) => {
  const { visit, lang, now, result } = view
  const t = stepMessages(lang)
  const { page, pages, as } = result
  const { content } = page
  const text = content[normOf(lang)]
  const title = content[lang].title
  const there = (slug: string | undefined) => pages.find((one) => one.slug === slug)
  const [next, ...others] = (content.next ?? []).flatMap((slug) => there(slug) ?? [])
  const violence = page.slug === landmarks.violence ? undefined : there(landmarks.violence)
  return (
    <Page visit={visit} title={title} standing={standing(view)} back={{ href: paths.guideAs(as), label: t.guide }}>
      {page.reviewOn < dayOf(now) && (
        <Notice tone="now" title={t.outdatedTitle}>
          <p>{t.outdated({ day: sayDate(page.reviewOn, lang) })}</p>
        </Notice>
      )}
      <Lead>{content[lang].summary}</Lead>
      {lang === 'en' && <Subtle>{t.onlyNorwegian}</Subtle>}
      {content.deadline && (
        <Definitions
          items={[{ term: t.deadline, is: <span lang={foreign(lang)}>{content.deadline[normOf(lang)]}</span> }]}
        />
      )}
      {(['what', 'how', 'who'] as const)
        .filter((part) => text[part].trim() !== '')
        .map((part) => (
          <Section title={t[part]}>
            <Prose text={text[part]} lang={foreign(lang)} />
          </Section>
        ))}
      <Prose text={text.body} lang={foreign(lang)} level={2} />
      <Variants {...view} />
      <Tools {...view} />
      <Done {...view} />
      {page.kind === 'level' && <StepsOfLevel {...view} />}
      <Laws {...view} />
      {others.length > 0 && (
        <Section title={t.also}>
          <List>
            {others.map(({ slug, titles }) => (
              <li>
                <Link href={paths.page(slug, as)}>{titles[lang].title}</Link>
              </li>
            ))}
          </List>
        </Section>
      )}
      {page.kind === 'step' && <Alongside {...view} />}
      <WordsHere words={result.words} lang={lang} />
      <Subtle>{t.published({ day: sayDate(page.publishedOn, lang), review: sayDate(page.reviewOn, lang) })}</Subtle>
      <WayOn
        label={t.wayOn}
        next={next && { href: paths.page(next.slug, as), label: t.next({ title: next.titles[lang].title }) }}
        others={[
          ...(violence && page.audience === 'staff'
            ? [{ href: paths.page(violence.slug, as), label: t.violence }]
            : []),
          { href: paths.guideAs(as), label: t.allSteps },
        ]}
      />
    </Page>
  )
}

const stepsOf = ({ result: { pages, page } }: Shown) =>
  pages.filter(({ kind, level }) => kind === 'step' && level === page.level)

const standing = (view: Shown): string => {
  const t = stepMessages(view.lang)
  const { page } = view.result
  if (page.audience !== 'staff') return t[page.audience]
  if (page.level === null) return t.topic
  if (page.kind !== 'step') return t.level({ level: page.level })
  const steps = stepsOf(view)
  const place = steps.findIndex(({ slug }) => slug === page.slug) + 1
  return t.step({ level: page.level, step: place, of: steps.length })
}

/** The reader's own service first and open, the others folded. */
const Variants = ({ lang, result: { page, as } }: Shown) => {
  const t = stepMessages(lang)
  const names = guideMessages(lang)
  const variants = [...(page.content.variants ?? [])].sort(
    (a, b) => Number(b.service === as) - Number(a.service === as),
  )
  return variants.length > 0 ? (
    <Section title={t.variants}>
      {variants.map((variant) => (
        <Details summary={names[`reader-${variant.service}`]} open={variant.service === as}>
          <Prose text={variant[normOf(lang)]} lang={foreign(lang)} />
        </Details>
      ))}
    </Section>
  ) : null
}

const Tools = ({ lang, result: { page, pages, as } }: Shown) => {
  const t = stepMessages(lang)
  const tools = (page.content.tools ?? []).flatMap((tool) => {
    if ('url' in tool) return [{ href: tool.url, name: tool[normOf(lang)] }]
    // a page that is no longer there is not linked to: whoever answers for this one is told
    return pages.some(({ slug }) => slug === tool.slug)
      ? [{ href: paths.page(tool.slug, as), name: tool[normOf(lang)] }]
      : []
  })
  return tools.length > 0 ? (
    <Section title={t.tools}>
      <List>
        {tools.map(({ href, name }) => (
          <li lang={foreign(lang)}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </List>
    </Section>
  ) : null
}

const Done = ({ lang, result: { page } }: Shown) => {
  const t = stepMessages(lang)
  const items = page.content.checklist?.[normOf(lang)] ?? []
  return items.length > 0 ? (
    <Section title={t.done}>
      <Checklist
        id={`${paths.page(page.slug)} ${normOf(lang)}`}
        label={t.done}
        items={items}
        stays={t.doneStays}
        forget={t.doneForget}
        lang={foreign(lang)}
      />
    </Section>
  ) : null
}

const StepsOfLevel = (view: Shown) => (
  <Section title={stepMessages(view.lang).steps}>
    <List ordered>
      {stepsOf(view).map(({ slug, titles }) => (
        <li>
          <Link href={paths.page(slug, view.result.as)}>{titles[view.lang].title}</Link>
        </li>
      ))}
    </List>
  </Section>
)

const Laws = ({ lang, result: { page } }: Shown) => {
  const laws = page.content.law ?? []
  return laws.length > 0 ? (
    <Section title={stepMessages(lang).law}>
      <List>
        {laws.map((law) => (
          <li lang={foreign(lang)}>{law.url ? <Link href={law.url}>{law[normOf(lang)]}</Link> : law[normOf(lang)]}</li>
        ))}
      </List>
    </Section>
  ) : null
}

/** Whoever has passed it on has not let go of it. */
const Alongside = ({ lang, result: { pages, as } }: Shown) => {
  const t = stepMessages(lang)
  const more = pages.find(({ slug }) => slug === landmarks.alongside)
  return (
    <Notice>
      <p>
        {t.alongside} {more && <Link href={paths.page(more.slug, as)}>{t.alongsideMore}</Link>}
      </p>
    </Notice>
  )
}
