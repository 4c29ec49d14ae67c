import type { Child } from 'hono/jsx'
import type { OutboxMail } from '#platform/mail/outbox.ts'
import { Page } from '#ui/Page.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead, Link, Written } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { Happening, Timeline } from '#ui/Timeline.tsx'
import type { Visit } from '#ui/visit.tsx'
import { outboxMessages } from './outbox-messages.ts'

/** In the place of everybody's inbox. */
export const OutboxPage = ({ visit, mails }: { visit: Visit; mails: readonly OutboxMail[] }) => {
  const t = outboxMessages(visit.lang)
  return (
    <Page visit={visit} title={t.title} back={{ href: '/' }}>
      <Lead>{t.lead}</Lead>
      {mails.length === 0 && <Empty>{t.none}</Empty>}
      <Timeline>
        {mails.map((mail) => (
          <Happening
            when={<Time at={mail.createdAt} />}
            who={t.to({ name: mail.name ?? mail.to ?? '' })}
            kind={mail.subject}
          >
            <Written>{linked(mail.text)}</Written>
          </Happening>
        ))}
      </Timeline>
    </Page>
  )
}

/** In a mail program an address can be followed. */
const linked = (text: string): Child[] =>
  text.split(/(https?:\/\/\S+)/).map((part, at) => (at % 2 === 1 ? <Link href={part}>{part}</Link> : part))
