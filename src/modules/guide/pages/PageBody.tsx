import type { Language } from '#platform/language/language.ts'
import { foreign, normOf } from '#platform/language/norm.ts'
import { keepTogether } from '#platform/language/say-span.ts'
import { Section } from '#ui/Card.tsx'
import { Checklist } from '#ui/Checklist.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Details } from '#ui/Details.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Prose } from '#ui/Prose.tsx'
import { Lead, Link, List, Subtle } from '#ui/Text.tsx'
import { WayOn } from '#ui/WayOn.tsx'
import type { PageContent } from '../content.ts'
import type { ReaderKind } from '../contract.ts'
import { landmarks } from '../landmarks.ts'
import { textLeadsTo } from '../links.ts'
import { paths } from '../paths.ts'
import type { Audience, LinkedPage, PageKind } from '../store/pages.ts'
import { guideMessages } from './guide-messages.ts'
import { stepMessages } from './step-messages.ts'
import { said } from './texts.ts'

/** What a page shows, published or not: its content, and the published pages that it leads to. */
export type BodyProps = {
  lang: Language
  page: { slug: string; kind: PageKind; audience: Audience; level: number | null; content: PageContent }
  pages: readonly LinkedPage[]
  as: ReaderKind | null
}

/** What, how, who, until when and with what. */
export const PageBody = (props: BodyProps) => {
  const { lang, page, pages, as } = props
  const t = stepMessages(lang)
  const { content } = page
  const text = content[normOf(lang)]
  return (
    <>
      <Lead>{said(content, lang).summary}</Lead>
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
      <Variants {...props} />
      <Tools {...props} />
      <Done {...props} />
      {page.kind === 'level' && <StepsOfLevel {...props} />}
      <Laws {...props} />
      <Also {...props} />
      {page.kind === 'step' && !textLeadsTo(content, landmarks.alongside) && (
        <Alongside lang={lang} pages={pages} as={as} page={page} />
      )}
    </>
  )
}

/** Those of the next pages that are there, the usual one first. */
const nextOf = ({ page, pages }: BodyProps): LinkedPage[] =>
  (page.content.next ?? []).flatMap((slug) => pages.find((one) => one.slug === slug) ?? [])

/** The other ways from here, but for those that stand among the tools. */
const Also = (props: BodyProps) => {
  const { page, lang, as } = props
  const tools = (page.content.tools ?? []).flatMap((tool) => ('slug' in tool ? [tool.slug] : []))
  const pages = nextOf(props)
    .slice(1)
    .filter(({ slug }) => !tools.includes(slug))
  return pages.length > 0 ? (
    <Section title={stepMessages(lang).also}>
      <List>
        {pages.map(({ slug, titles }) => (
          <li>
            <Link href={paths.page(slug, as)}>{said(titles, lang).title}</Link>
          </li>
        ))}
      </List>
    </Section>
  ) : null
}

/** The next step, and the ways out: what to do where there is violence, and all steps. */
export const Onwards = (props: BodyProps) => {
  const { lang, page, pages, as } = props
  const t = stepMessages(lang)
  const [next] = nextOf(props)
  const violence = pages.find(({ slug }) => slug === landmarks.violence)
  const out = violence && page.audience === 'staff' && page.slug !== landmarks.violence && violence !== next
  return (
    <WayOn
      label={t.wayOn}
      next={next && { href: paths.page(next.slug, as), label: t.next({ title: said(next.titles, lang).title }) }}
      others={[
        ...(out ? [{ href: paths.page(violence.slug, as), label: t.violence }] : []),
        { href: paths.guideAs(as), label: page.audience === 'staff' ? t.allSteps : t.allPages },
      ]}
    />
  )
}

const stepsOf = ({ pages, page }: BodyProps) =>
  pages.filter(({ kind, level }) => kind === 'step' && level === page.level)

/** Whose page it is and where one stands. */
export const standing = (view: BodyProps): string => {
  const t = stepMessages(view.lang)
  const { page } = view
  if (page.audience !== 'staff') return t[page.audience]
  if (page.level === null) return t.topic
  if (page.kind !== 'step') return t.level({ level: page.level })
  const steps = stepsOf(view)
  const place = steps.findIndex(({ slug }) => slug === page.slug) + 1
  return t.step({ level: page.level, step: place, of: steps.length })
}

/** The reader's own service first and open, the others folded. */
const Variants = ({ lang, page, as }: BodyProps) => {
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

const Tools = ({ lang, page, pages, as }: BodyProps) => {
  const t = stepMessages(lang)
  const tools = (page.content.tools ?? []).flatMap((tool) => {
    const norwegian = { name: tool[normOf(lang)], in: foreign(lang) }
    if ('url' in tool) return [{ href: tool.url, ...norwegian }]
    // a page that is no longer there is not linked to: whoever answers for this one is told
    const page = pages.find(({ slug }) => slug === tool.slug)
    const english = lang === 'en' && page?.titles.en.title
    return page
      ? [{ href: paths.page(page.slug, as), ...(english ? { name: english, in: undefined } : norwegian) }]
      : []
  })
  return tools.length > 0 ? (
    <Section title={t.tools}>
      <List>
        {tools.map((tool) => (
          <li lang={tool.in}>
            <Link href={tool.href}>{tool.name}</Link>
          </li>
        ))}
      </List>
    </Section>
  ) : null
}

const Done = ({ lang, page }: BodyProps) => {
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

const StepsOfLevel = (view: BodyProps) => (
  <Section title={stepMessages(view.lang).steps}>
    <List ordered>
      {stepsOf(view).map(({ slug, titles }) => (
        <li>
          <Link href={paths.page(slug, view.as)}>{said(titles, view.lang).title}</Link>
        </li>
      ))}
    </List>
  </Section>
)

const Laws = ({ lang, page }: BodyProps) => {
  const laws = page.content.law ?? []
  return laws.length > 0 ? (
    <Section title={stepMessages(lang).law}>
      <List>
        {laws.map((law) => {
          const name = keepTogether(law[normOf(lang)])
          return <li lang={foreign(lang)}>{law.url ? <Link href={law.url}>{name}</Link> : name}</li>
        })}
      </List>
    </Section>
  ) : null
}

/** Whoever has passed it on has not let go of it: said where the page does not say it itself. */
const Alongside = ({ lang, pages, as }: BodyProps) => {
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
