import { Actions, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead, Link } from '#ui/Text.tsx'
import type { Visit } from '#ui/visit.tsx'
import { type IdentityWords, identityMessages, type SignInFailure } from '../messages.ts'

export type Way = { name: string; href: string }

/** How to sign in, where there is more than one way; and what has happened, for someone whose session has run out. */
type Choosing = { visit: Visit; ways: readonly Way[]; expired: boolean; kept: boolean }

/** `expired`: her session has run out; `kept`: what she sent with it waits for her (http/parked-forms.ts). */
export const ChooseIssuer = ({ visit, ways, expired, kept }: Choosing) => {
  const words = identityMessages(visit.lang)
  return (
    <Page visit={visit} title={expired ? words.expiredTitle : words.signIn}>
      {expired && <Lead>{words.expired}</Lead>}
      {kept && <p>{words.kept}</p>}
      {ways.length > 1 && <p>{words.chooseIssuer}</p>}
      <Actions>
        {ways.map(({ name, href }, place) => (
          <LinkButton href={href} kind={place === 0 ? 'main' : 'other'}>
            {words.signInWith({ issuer: name })}
          </LinkButton>
        ))}
      </Actions>
    </Page>
  )
}

export const NotSignedIn = ({
  visit,
  why,
  issuer,
  again,
}: {
  visit: Visit
  why: SignInFailure
  issuer: string
  again: string
}) => {
  const words = identityMessages(visit.lang)
  return (
    <Page visit={visit} title={words.failedTitle}>
      <Notice tone="wrong">
        <p>{inWords(words, why, issuer)}</p>
      </Notice>
      <Actions>
        <LinkButton href={again}>{words.tryAgain}</LinkButton>
      </Actions>
    </Page>
  )
}

const inWords = (words: IdentityWords, why: SignInFailure, issuer: string): string => {
  const said = words[why]
  return typeof said === 'string' ? said : said({ issuer })
}

/** Signed in at the issuer, and nobody here now: the same page for a stranger and for somebody who may not be told more. Says whom to ask. */
export const NothingHere = ({
  visit,
  issuer,
  signOut,
  again,
}: {
  visit: Visit
  issuer: string
  /** Where she signs out at the issuer, which still has a session for her. */
  signOut: string | undefined
  again: string
}) => {
  const words = identityMessages(visit.lang)
  return (
    <Page visit={visit} title={words.nothingHereTitle}>
      <Lead>{words.nothingHere({ issuer })}</Lead>
      <WhomToAsk words={words} />
      <p>{words.unknownOther}</p>
      <Actions>
        {signOut && <LinkButton href={signOut}>{words.signOutOf({ issuer })}</LinkButton>}
        <LinkButton kind="other" href={again}>
          {words.signInAgain}
        </LinkButton>
      </Actions>
    </Page>
  )
}

export const WhomToAsk = ({ words }: { words: IdentityWords }) => (
  <>
    <p>{words.unknownFamily}</p>
    <p>{words.unknownStaff}</p>
  </>
)

export const TooMany = ({ visit, seconds }: { visit: Visit; seconds: number }) => {
  const words = identityMessages(visit.lang)
  return (
    <Page visit={visit} title={words.tooManyTitle}>
      <Notice tone="wrong">
        <p>{words.tooMany({ count: Math.ceil(seconds / 60) })}</p>
      </Notice>
    </Page>
  )
}

export const NotOurs = ({ visit, back }: { visit: Visit; back: string }) => {
  const words = identityMessages(visit.lang)
  return (
    <Page visit={visit} title={words.notOursTitle}>
      <Notice tone="wrong">
        <p>{words.notOurs}</p>
      </Notice>
      <p>
        <Link href={back}>{words.tryAgain}</Link>
      </p>
    </Page>
  )
}
