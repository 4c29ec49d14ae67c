import { Actions, Button } from '#ui/Button.tsx'
import { Section, Stack } from '#ui/Card.tsx'
import { Form, Hidden } from '#ui/form/Form.tsx'
import { TextField } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Lead, Link, Subtle } from '#ui/Text.tsx'
import type { Visit } from '#ui/visit.tsx'
import { type IdentityWords, identityMessages } from '../messages.ts'
import type { Capacity } from '../session-store.ts'
import type { FoundPerson } from '../sign-in-store.ts'
import { WhomToAsk } from './SigningIn.tsx'

export const ChooseMunicipality = ({ visit, persons }: { visit: Visit; persons: readonly FoundPerson[] }) => {
  const words = identityMessages(visit.lang)
  return (
    <Page visit={visit} title={words.chooseMunicipality}>
      <Lead>{words.chooseMunicipalityMeans}</Lead>
      <Form action="/logg-inn/kommune">
        <Actions>
          {persons.map(({ municipality, municipalityName }) => (
            <Button kind="other" name="kommune" value={municipality}>
              {municipalityName}
            </Button>
          ))}
        </Actions>
      </Form>
    </Page>
  )
}

type ChooseRoleProps = { visit: Visit; capacities: readonly Capacity[]; til: string }

/** Which of her roles somebody acts in, each with one line on what it sees; with a single one, where she signs out everywhere. */
export const ChooseRole = ({ visit, capacities, til }: ChooseRoleProps) => {
  const words = identityMessages(visit.lang)
  const only = capacities.length === 1 ? capacities.find(({ chosen }) => chosen) : undefined
  return (
    <Page
      visit={visit}
      title={only ? words.ownSignIn : capacities.length > 0 ? words.chooseRole : words.nothingHereTitle}
    >
      {only ? (
        <Lead>
          {only.role !== 'family' && words.hereAs({ role: nameOf(only, words) })} {seen(only, words)}
        </Lead>
      ) : capacities.length > 0 ? (
        <Roles {...{ visit, capacities, til }} />
      ) : (
        <>
          <Lead>{words.noRole}</Lead>
          <WhomToAsk words={words} />
        </>
      )}
      <LeaveEverywhere words={words} />
    </Page>
  )
}

const Roles = ({ visit, capacities, til }: ChooseRoleProps) => {
  const words = identityMessages(visit.lang)
  return (
    <>
      {capacities.length > 1 && <Lead>{words.chooseRoleMeans}</Lead>}
      <Form action="/logg-inn/rolle">
        <Hidden name="til" value={til} />
        {capacities.map((capacity) => (
          <Stack>
            <Actions>
              <Button kind="other" name="rolle" value={capacity.post}>
                {nameOf(capacity, words)}
              </Button>
              {capacity.chosen && <Tag tone="mine">{words.chosenNow}</Tag>}
            </Actions>
            <Subtle>{seen(capacity, words)}</Subtle>
          </Stack>
        ))}
      </Form>
    </>
  )
}

const nameOf = ({ role, title, unitName }: Capacity, words: IdentityWords): string =>
  role === 'family' ? words.family : words.roleInPlace({ title, unit: unitName })

const seen = ({ role }: Capacity, words: IdentityWords): string => {
  switch (role) {
    case 'family':
      return words.seesFamily
    case 'head':
      return words.seesHead
    case 'registrar':
      return words.seesRegistrar
    case 'coordinator':
    case 'administrator':
      return words.seesFigures
    case 'privacy-officer':
      return words.seesTrace
    default:
      return words.seesEmployee
  }
}

const LeaveEverywhere = ({ words }: { words: IdentityWords }) => (
  <Section title={words.signOut}>
    <p>{words.signOutEverywhereMeans}</p>
    <Form action="/logg-ut">
      <Actions>
        <Button kind="other">{words.signOut}</Button>
        <Button kind="quiet" formaction="/logg-ut/overalt">
          {words.signOutEverywhere}
        </Button>
      </Actions>
    </Form>
  </Section>
)

/** The code that came from a person and not by mail. `over` says that no code counts any longer, and what to do. */
export const EnterCode = ({
  visit,
  til,
  error,
  over,
  otherRoles,
}: {
  visit: Visit
  til: string
  error?: string | undefined
  over?: string | undefined
  otherRoles: boolean
}) => {
  const words = identityMessages(visit.lang)
  return (
    <Page visit={visit} title={words.enterCode} failed={error !== undefined || over !== undefined}>
      {over && (
        <Notice tone="wrong" focus>
          <p>{over}</p>
        </Notice>
      )}
      <Lead>{words.enterCodeMeans}</Lead>
      <Form action="/logg-inn/kode" errors={error ? { kode: error } : {}} submit={words.continueTo}>
        <Hidden name="til" value={til} />
        <TextField
          name="kode"
          label={words.code}
          help={words.codeHelp}
          size={12}
          autocomplete="one-time-code"
          value=""
        />
      </Form>
      {otherRoles && (
        <p>
          <Link href={`/logg-inn/rolle?til=${encodeURIComponent(til)}`}>{words.otherRole}</Link>
        </p>
      )}
      <Form action="/logg-ut" id="ut">
        <Actions>
          <Button kind="quiet">{words.signOut}</Button>
        </Actions>
      </Form>
    </Page>
  )
}
