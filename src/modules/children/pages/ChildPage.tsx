import type { View } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Section, Stack } from '#ui/Card.tsx'
import { Form, Hidden } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Subtle } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { openChild } from '../operations/open-child.ts'
import { paths } from '../paths.ts'
import { relationMessages } from '../relation-messages.ts'
import { registerMessages } from './register-messages.ts'

type ChildView = View<typeof openChild>
type Link = ChildView['result']['links'][number]

/** Row 16: the links to the guardians and the sign-ins; nothing of what is written about the child. */
export const ChildPage = (view: ChildView) => {
  const { visit, result, lang } = view
  const t = registerMessages(lang)
  const { child, links } = result
  return (
    <Page
      visit={visit}
      title={child.name}
      standing={
        <>
          {t.born} <Time at={child.birthDate} say="date" />
        </>
      }
      back={{ href: paths.register }}
    >
      <Section title={t.guardians}>
        {links.length === 0 && <Empty>{t.noGuardians}</Empty>}
        <Rows>
          {links.map((link) => (
            <Row
              about={`${link.name}, ${relationMessages(lang)[link.relation].toLowerCase()}`}
              now={link.confirmedAt === null}
              reason={<Known link={link} lang={lang} />}
              action={<LinkActs link={link} view={view} />}
            />
          ))}
        </Rows>
        <Subtle>{t.codeText}</Subtle>
      </Section>
      <SignIn {...view} />
      <Same {...view} />
    </Page>
  )
}

const Known = ({ link, lang }: { link: Link; lang: ChildView['lang'] }) => {
  const t = registerMessages(lang)
  if (!link.confirmedAt || !link.source) return <>{t.notConfirmed}</>
  return (
    <>
      {link.responsibility ? t.has : t.hasNot}, {t.from({ source: t[link.source] })}{' '}
      {link.sourceDate && <Time at={link.sourceDate} say="date" />}
      {!link.responsibility && `. ${t.seesNothing}`}
    </>
  )
}

const LinkActs = ({ link, view: { result, lang } }: { link: Link; view: ChildView }) => {
  const t = registerMessages(lang)
  const { id } = result.child
  const name = firstName(link.name)
  return (
    <Stack>
      {link.confirmedAt ? (
        <>
          {link.responsibility && <CodeButton child={id} guardian={link.id} label={t.giveCode({ name })} />}
          <LinkButton kind="quiet" href={paths.change(id, link.id)}>
            {t.change({ name })}
          </LinkButton>
        </>
      ) : (
        <LinkButton href={paths.confirmation(id, link.id)}>{t.confirm}</LinkButton>
      )}
      <LinkButton kind="quiet" href={paths.end(id, link.id)}>
        {t.end({ name })}
      </LinkButton>
    </Stack>
  )
}

const CodeButton = ({ child, guardian, label }: { child: string; guardian?: string; label: string }) => (
  <Form action={paths.code(child)} id={`kode-${guardian ?? child}`}>
    {guardian && <Hidden name="guardian" value={guardian} />}
    <Button kind="other">{label}</Button>
  </Form>
)

const SignIn = ({ result, lang }: ChildView) => {
  const t = registerMessages(lang)
  const { child } = result
  const name = firstName(child.name)
  return (
    <Section title={t.signIn({ name })}>
      <p>{child.signsIn ? t.hasSignIn({ name }) : t.noSignIn({ name, age: result.signInAge })}</p>
      {child.signsIn && <CodeButton child={child.id} label={t.giveCode({ name })} />}
      {!child.signsIn && result.oldEnough && (
        <Actions>
          <LinkButton kind="other" href={paths.signIn(child.id)}>
            {t.connect({ name })}
          </LinkButton>
        </Actions>
      )}
    </Section>
  )
}

const Same = ({ result, lang }: ChildView) => {
  const t = registerMessages(lang)
  const count = result.candidates.length
  return (
    <Section title={t.same}>
      <p>{count === 0 ? t.sameNone : t.sameSome({ count })}</p>
      {count > 0 && (
        <Actions>
          <LinkButton kind="other" href={paths.match(result.child.id)}>
            {t.compare}
          </LinkButton>
        </Actions>
      )}
    </Section>
  )
}
