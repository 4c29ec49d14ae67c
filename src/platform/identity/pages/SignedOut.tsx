import { Actions, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead, Link } from '#ui/Text.tsx'
import type { Visit } from '#ui/visit.tsx'
import { identityMessages } from '../messages.ts'

export const SignedOut = ({ visit, hereOnly }: { visit: Visit; hereOnly: boolean }) => {
  const words = identityMessages(visit.lang)
  return (
    <Page visit={visit} title={words.signedOut}>
      {hereOnly && (
        <Notice tone="now">
          <p>{words.signedOutHereOnly}</p>
        </Notice>
      )}
      <Lead>{words.signedOutMeans}</Lead>
      <Actions>
        <LinkButton kind="other" href="/logg-inn">
          {words.signIn}
        </LinkButton>
      </Actions>
      <p>
        {words.signOutEverywhereLater} <Link href="/logg-inn?til=/logg-inn/rolle">{words.signOutEverywhere}</Link>
      </p>
    </Page>
  )
}

/** Between our sign-out and the issuer's. The browser goes on by itself; the button is for one that does not. */
export const GoingOn = ({ visit, issuer, address }: { visit: Visit; issuer: string; address: string }) => {
  const words = identityMessages(visit.lang)
  return (
    <Page visit={visit} title={words.signedOut}>
      <Lead>{words.signedOutGoingOn({ issuer })}</Lead>
      <Actions>
        <LinkButton href={address}>{words.continueTo}</LinkButton>
      </Actions>
    </Page>
  )
}
