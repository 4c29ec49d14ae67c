import type { View } from '#platform/http/route.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Card, Section } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Empty, Row, Rows } from '#ui/Rows.tsx'
import { Lead, Link, Unseen } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import type { listChildren } from '../operations/list-children.ts'
import { paths } from '../paths.ts'
import { registerMessages } from './register-messages.ts'

type RegisterView = View<typeof listChildren>
type Listed = RegisterView['result']['children'][number]

/** Who must be confirmed, first; then the other children of the unit, each looked up for a reason. */
export const RegisterPage = ({ visit, result, lang }: RegisterView) => {
  const t = registerMessages(lang)
  const { waiting } = result
  const others = result.children.filter((child) => child.unconfirmed === 0)
  return (
    <Page visit={visit} title={t.title}>
      <Lead>{t.lead}</Lead>
      <Card tone={waiting.length > 0 ? 'now' : 'tinted'} title={t.toConfirm}>
        {waiting.length === 0 && <p>{t.nothingToConfirm}</p>}
        <Rows>
          {waiting.map((child) => (
            <Row
              about={child.name}
              reason={t.unconfirmed({ count: child.unconfirmed })}
              when={<Born child={child} lang={lang} />}
              action={<LinkButton href={paths.child(child.id, 'confirm-links')}>{t.confirm}</LinkButton>}
            />
          ))}
        </Rows>
      </Card>
      <Section title={t.others}>
        {result.children.length === 0 && <Empty>{t.noChildren}</Empty>}
        <Rows>
          {others.map((child) => (
            <Row
              about={child.name}
              when={<Born child={child} lang={lang} />}
              reason={
                <>
                  {t.lookUp}{' '}
                  {(['family-asked', 'sign-in', 'match-children'] as const).map((reason, place) => (
                    <>
                      {place > 0 && ' · '}
                      <Link href={paths.child(child.id, reason)}>
                        {t[reason]}
                        <Unseen> ({child.name})</Unseen>
                      </Link>
                    </>
                  ))}
                </>
              }
            />
          ))}
        </Rows>
        {result.after && <Link href={`${paths.register}?after=${result.after}`}>{t.more}</Link>}
      </Section>
    </Page>
  )
}

const Born = ({ child, lang }: { child: Listed; lang: RegisterView['lang'] }) => (
  <>
    {registerMessages(lang).born} <Time at={child.birthDate} say="date" />
  </>
)
