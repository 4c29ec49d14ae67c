import type { View } from '#platform/http/route.ts'
import { firstName } from '#platform/language/first-name.ts'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Stack } from '#ui/Card.tsx'
import { Form, Hidden } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { blockGuardian } from '../operations/block-guardian.ts'
import { issueCode } from '../operations/issue-code.ts'
import type { openGuardians } from '../operations/open-guardians.ts'
import { paths } from '../paths.ts'
import { relationMessages } from '../relation-messages.ts'
import { guardianMessages } from './guardian-messages.ts'
import { registerMessages } from './register-messages.ts'

type GuardiansView = View<typeof openGuardians>
type Guardian = GuardiansView['result']['guardians'][number]

/** The guardians, for the unit that started the log: a code for the first sign-in, and for its head keeping one of them away. */
export const GuardiansPage = (view: GuardiansView) => {
  const { visit, result, lang } = view
  const t = guardianMessages(lang)
  return (
    <Page
      visit={visit}
      title={t.guardiansTitle({ name: firstName(result.child.name) })}
      back={{ href: '/mitt-arbeid' }}
    >
      <Lead>{registerMessages(lang).codeText}</Lead>
      {result.guardians.length === 0 && <Empty>{registerMessages(lang).noGuardians}</Empty>}
      <Rows>
        {result.guardians.map((guardian) => (
          <Row
            about={`${guardian.name}, ${relationMessages(lang)[guardian.relation].toLowerCase()}`}
            tag={isBlocked(view, guardian) && <Tag>{t.blocked}</Tag>}
            reason={<Standing guardian={guardian} view={view} />}
            action={<Acts guardian={guardian} view={view} />}
          />
        ))}
      </Rows>
    </Page>
  )
}

const blockOf = ({ result }: GuardiansView, { id }: Guardian) => result.blocks.find((block) => block.guardian === id)
const isBlocked = (view: GuardiansView, guardian: Guardian) => blockOf(view, guardian) !== undefined

const Standing = ({ guardian, view }: { guardian: Guardian; view: GuardiansView }) => {
  const t = guardianMessages(view.lang)
  const words = registerMessages(view.lang)
  const block = blockOf(view, guardian)
  if (block)
    return (
      <>
        {t.blockedOn({ ground: t[`ground-${block.basis}`] })} <Time at={block.reviewOn} />.
      </>
    )
  if (!guardian.confirmed) return <>{t.waitsForRegister}</>
  return <>{guardian.responsibility ? `${words.has}.` : `${words.hasNot}. ${words.seesNothing}`}</>
}

const Acts = ({ guardian, view }: { guardian: Guardian; view: GuardiansView }) => {
  const { result, lang, can } = view
  const t = guardianMessages(lang)
  const { id } = result.child
  const name = firstName(guardian.name)
  const blocked = isBlocked(view, guardian)
  return (
    <Stack>
      {can(issueCode).may && guardian.confirmed && guardian.responsibility && !guardian.mine && !blocked && (
        <Form action={paths.codeInUnit(id)} id={`kode-${guardian.id}`}>
          <Hidden name="guardian" value={guardian.id} />
          <Button kind="other">{registerMessages(lang).giveCode({ name })}</Button>
        </Form>
      )}
      {can(blockGuardian).may &&
        (blocked ? (
          <Form action={paths.lifting(id, guardian.id)} id={`opphev-${guardian.id}`}>
            <Button kind="other">{t.lift({ name })}</Button>
          </Form>
        ) : (
          <LinkButton kind="quiet" href={paths.block(id, guardian.id)}>
            {t.block({ name })}
          </LinkButton>
        ))}
    </Stack>
  )
}
