import type { View } from '#platform/http/route.ts'
import { sayDate } from '#platform/language/say-time.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Definitions } from '#ui/Definitions.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Link, Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { confirmReview } from '../operations/confirm-review.ts'
import { entrustPage } from '../operations/entrust-page.ts'
import type { openDesk } from '../operations/open-desk.ts'
import { withdrawPage } from '../operations/withdraw-page.ts'
import { paths } from '../paths.ts'
import { deskMessages } from './desk-messages.ts'
import { said } from './texts.ts'

type Props = View<typeof openDesk>

/** How it stands with one page, for those who write it. */
export const DeskPage = (props: Props) => {
  const { visit, result, lang, can } = props
  const t = deskMessages(lang)
  const { page, owner } = result
  const { slug, published, publishedOn } = page
  const isDraft = published !== page.latest.number
  return (
    <Page
      visit={visit}
      title={t.deskTitle({ title: said(page.latest.content, lang).title })}
      standing={t.title}
      back={{ href: paths.desks }}
    >
      <Actions>
        <LinkButton href={paths.text(slug)}>{t.write}</LinkButton>
        {isDraft && (
          <LinkButton kind="other" href={paths.preview(slug)}>
            {t.preview}
          </LinkButton>
        )}
        {published !== null && (
          <LinkButton kind="quiet" href={paths.page(slug)}>
            {t.look}
          </LinkButton>
        )}
      </Actions>
      <Definitions
        items={[
          {
            term: t.status,
            is:
              published !== null && publishedOn
                ? t.publishedVersion({ n: published, day: sayDate(publishedOn, lang) })
                : t.unpublished,
          },
          { term: t.address, is: paths.page(slug) },
          { term: t.owner, is: owner ? `${owner.name}, ${owner.title}, ${owner.unit}` : t.noOwner },
          { term: t.review, is: sayDate(page.reviewOn, lang) },
        ]}
      />
      <Actions>
        {can(confirmReview).may && (
          <Form id="review" action={paths.review(slug)}>
            <Button kind="other">{t.confirm}</Button>
          </Form>
        )}
        {can(entrustPage).may && <Link href={paths.owner(slug)}>{t.changeOwner}</Link>}
      </Actions>
      <Broken {...props} />
      <FromReaders {...props} />
      <Versions {...props} />
      {can(withdrawPage).may && (
        <Section title={t.withdraw}>
          <Subtle>{t.withdrawMeans}</Subtle>
          <Form id="withdrawal" action={paths.withdrawal(slug)}>
            <Button kind="quiet">{t.withdraw}</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}

const Broken = ({ result: { broken }, lang }: Props) => {
  const t = deskMessages(lang)
  return broken.length > 0 ? (
    <Section title={t.brokenLinks}>
      <Rows>
        {broken.map(({ target, foundOn }) => (
          <Row about={target} when={t.brokenHelp({ day: sayDate(foundOn, lang) })} now />
        ))}
      </Rows>
    </Section>
  ) : null
}

const FromReaders = ({ result: { page, feedback }, lang }: Props) => {
  const t = deskMessages(lang)
  return (
    <Section title={t.saidByReaders}>
      {feedback.length === 0 && <Subtle>{t.noFeedback}</Subtle>}
      <Rows>
        {feedback.map(({ id, on, helped, words, settled }) => (
          <Row
            about={helped ? t.helped : t.notHelped}
            reason={words ?? undefined}
            tag={settled && <Tag tone="done">{t.settled}</Tag>}
            when={<Time at={on} first />}
            action={
              settled ? undefined : (
                <Form id={`settle-${id}`} action={paths.settled(page.slug, id)}>
                  <Button kind="quiet">{t.settle}</Button>
                </Form>
              )
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

const Versions = ({ result: { page, versions }, lang }: Props) => {
  const t = deskMessages(lang)
  return (
    <Section title={t.versions}>
      <Rows>
        {versions.map(({ number, at, by }, n) => {
          const before = versions[n + 1]?.number
          return (
            <Row
              about={t.version({ n: number })}
              tag={number === page.published && <Tag tone="done">{t.seen}</Tag>}
              reason={by ?? t.came}
              when={<Time at={at} first />}
              action={
                <Actions>
                  {before !== undefined && <Link href={paths.comparison(page.slug, before, number)}>{t.compare}</Link>}
                  {number !== page.latest.number && (
                    <Form
                      id={`restore-${number}`}
                      action={paths.restoring(page.slug, number)}
                      version={page.latest.number}
                    >
                      <Button kind="quiet">{t.restore}</Button>
                    </Form>
                  )}
                </Actions>
              }
            />
          )
        })}
      </Rows>
    </Section>
  )
}
