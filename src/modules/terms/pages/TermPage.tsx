import type { View } from '#platform/http/route.ts'
import { dayOf } from '#platform/language/day.ts'
import { foreign, normOf } from '#platform/language/norm.ts'
import { sayDate } from '#platform/language/say-time.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Prose } from '#ui/Prose.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Lead, Subtle } from '#ui/Text.tsx'
import { editTerm } from '../operations/edit-term.ts'
import type { openTerm } from '../operations/open-term.ts'
import { retireTerm } from '../operations/retire-term.ts'
import { takeUpTerm } from '../operations/take-up-term.ts'
import { paths } from '../paths.ts'
import { termMessages } from './term-messages.ts'
import { asTitle, inOrder } from './texts.ts'

type Shown = View<typeof openTerm>

/** One word: what it means, who agreed on that, and what it is not. */
export const TermPage = (view: Shown) => {
  const { visit, lang, result, actor, can } = view
  const t = termMessages(lang)
  const { term, terms } = result
  const { word, short, more, notSame, agreed } = term.content
  const others = inOrder(
    terms.filter(({ slug, retiredOn }) => notSame.includes(slug) && !retiredOn),
    lang,
  )
  return (
    <Page visit={visit} title={asTitle(word[lang])} back={{ href: paths.terms, label: t.title }}>
      {term.retiredOn && (
        <Notice tone="now" title={t.outOfUse({ day: sayDate(term.retiredOn, lang) })}>
          <p>{t.outOfUseMeans}</p>
        </Notice>
      )}
      <Lead>{short[lang]}</Lead>
      <Prose text={more[normOf(lang)]} lang={foreign(lang)} level={2} />
      {agreed && (
        <Definitions items={[{ term: t.agreed, is: t.agreedBy({ who: agreed.by, day: sayDate(agreed.on, lang) }) }]} />
      )}
      {!agreed && !term.retiredOn && (
        <Notice>
          <p>{t.proposalMeans}</p>
        </Notice>
      )}
      {others.length > 0 && (
        <Section title={t.notSame}>
          <Rows>
            {others.map(({ slug, content }) => (
              <Row about={asTitle(content.word[lang])} href={paths.term(slug)} reason={content.short[lang]} />
            ))}
          </Rows>
        </Section>
      )}
      <Subtle>{t.saved({ day: sayDate(dayOf(term.savedAt), lang) })}</Subtle>
      {actor.kind === 'in-role' && can(editTerm).may && (
        <Actions>
          <LinkButton href={paths.edit(term.slug)} kind="other">
            {t.edit}
          </LinkButton>
        </Actions>
      )}
      <Before {...view} />
      <Use {...view} />
    </Page>
  )
}

/** Out of use, and back. */
const Use = ({ lang, actor, can, result: { term } }: Shown) => {
  const t = termMessages(lang)
  if (actor.kind !== 'in-role') return null
  if (can(takeUpTerm).may)
    return (
      <Form id="use" action={paths.use(term.slug)}>
        <Button kind="other">{t.takeUp}</Button>
      </Form>
    )
  return can(retireTerm).may ? (
    <Section title={t.retire}>
      <Subtle>{t.retireMeans}</Subtle>
      <Form id="retirement" action={paths.retirement(term.slug)}>
        <Button kind="quiet">{t.retire}</Button>
      </Form>
    </Section>
  ) : null
}

const Before = ({ lang, result: { before } }: Shown) => {
  const t = termMessages(lang)
  return before.length > 0 ? (
    <Section title={t.before}>
      <Rows>
        {before.map(({ content, by, at }) => {
          const day = sayDate(dayOf(at), lang)
          return (
            <Row
              about={asTitle(content.word[lang])}
              reason={content.short[lang]}
              when={by ? t.savedBy({ who: by, day }) : t.fromTheStart({ day })}
            />
          )
        })}
      </Rows>
    </Section>
  ) : null
}
