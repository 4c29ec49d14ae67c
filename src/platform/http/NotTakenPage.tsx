import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead, Written } from '#ui/Text.tsx'
import type { Visit } from '#ui/visit.tsx'
import { notTakenMessages } from './not-taken-messages.ts'

export type NotTakenProps = {
  visit: Visit
  /** In words: why it was not taken. */
  reason: string
  /** What its writer wrote, as she wrote it. */
  written: readonly string[]
  next: { href: string; label: 'signIn' | 'chooseRole' | 'toForm' | 'toFrontPage' }
}

/** A post that cannot be taken, and whose form cannot be shown again to who sent it. She gets her words back, to keep them elsewhere. */
export const NotTakenPage = ({ visit, reason, written, next }: NotTakenProps) => {
  const t = notTakenMessages(visit.lang)
  return (
    <Page visit={visit} title={t.title} failed>
      <Lead>{reason}</Lead>
      {written.length > 0 && (
        <Section title={t.written}>
          <p>{t.copy}</p>
          {written.map((text) => (
            <Written>{text}</Written>
          ))}
        </Section>
      )}
      <Actions>
        <LinkButton href={next.href}>{t[next.label]}</LinkButton>
      </Actions>
    </Page>
  )
}
