import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Form } from '#ui/form/Form.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Lead, Subtle } from '#ui/Text.tsx'
import type { Visit } from '#ui/visit.tsx'
import type { DemoPerson } from './demo-issuer.ts'
import { demoIssuerMessages } from './messages.ts'

/** The invented people: who they are, and one line on what each sees. */
export const ChoosePerson = ({
  visit,
  people,
  action,
}: {
  visit: Visit
  people: readonly DemoPerson[]
  action: string
}) => {
  const words = demoIssuerMessages(visit.lang)
  return (
    <Page visit={visit} title={words.who}>
      <Lead>{words.whoMeans}</Lead>
      <Form action={action}>
        <Rows>
          {people.map(({ key, name, role, sees }) => (
            <Row
              about={name}
              reason={role[visit.lang]}
              when={sees[visit.lang]}
              action={
                <Button kind="other" name="hvem" value={key}>
                  {words.be({ name })}
                </Button>
              }
            />
          ))}
        </Rows>
        <Actions>
          <Button kind="quiet" name="avbryt" value="ja">
            {words.cancel}
          </Button>
        </Actions>
      </Form>
    </Page>
  )
}

/** `code` is the protocol's own word for what went wrong, for whoever looks into it. */
export const Stopped = ({ visit, code }: { visit: Visit; code: string }) => {
  const words = demoIssuerMessages(visit.lang)
  return (
    <Page visit={visit} title={words.stopped}>
      <Lead>{words.stoppedMeans}</Lead>
      <Actions>
        <LinkButton href="/logg-inn">{words.again}</LinkButton>
      </Actions>
      <Subtle>{code}</Subtle>
    </Page>
  )
}

export const SignedOutOfDemo = ({ visit }: { visit: Visit }) => {
  const words = demoIssuerMessages(visit.lang)
  return (
    <Page visit={visit} title={words.signedOut}>
      <Actions>
        <LinkButton href="/logg-inn">{words.again}</LinkButton>
      </Actions>
    </Page>
  )
}
