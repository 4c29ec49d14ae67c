import type { Handler } from 'hono'
import { directoryPaths } from '#modules/directory'
import { guidePaths } from '#modules/guide'
import { openFrontPage } from '#modules/organisation'
import type { Kernel } from '#platform/http/kernel.ts'
import { packPage, sendPage } from '#platform/http/send-page.ts'
import { viewOf } from '#platform/http/view.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Columns, Door, Section } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Lead, List } from '#ui/Text.tsx'
import type { Visit } from '#ui/visit.tsx'
import { frontMessages } from './front-messages.ts'

const FrontPage = ({ visit }: { visit: Visit }) => {
  const t = frontMessages(visit.lang)
  return (
    <Page visit={visit} title={t.title}>
      <Columns>
        <Door href={guidePaths.guide} title={t.worried}>
          {t.worriedLeads}
        </Door>
        <Door href={directoryPaths.list} title={t.needHelp}>
          {t.needHelpLeads}
        </Door>
      </Columns>
      <Section title={t.forThose}>
        <Lead>{t.lead}</Lead>
        <Actions>
          <LinkButton href="/logg-inn">{t.signIn}</LinkButton>
        </Actions>
      </Section>
      <Section title={t.how}>
        <List>
          <li>{t.howHolder}</li>
          <li>{t.howFamily}</li>
          <li>{t.howMeasure}</li>
          <li>{t.howTrace}</li>
        </List>
      </Section>
    </Page>
  )
}

/**
 * For anyone: what Laget is, and the way in. Someone signed in is led on to her own page; whoever has a session that has run out is anyone. Under
 * a name that is no municipality's there is still the way in.
 */
export const frontPage =
  (kernel: Kernel, plainVisit: (c: Parameters<Kernel['visitOf']>[0]) => Visit): Handler =>
  async (c) => {
    const caller = kernel.callerOf(c)
    const outcome = await kernel.door.perform(openFrontPage, { knock: caller.knock, input: {} })
    const isIn = outcome.kind === 'done' && outcome.actor.kind !== 'visitor'
    if (isIn && c.req.query('forside') === undefined) return c.redirect('/mitt-arbeid', 303)
    const visit = outcome.kind === 'done' ? viewOf(kernel, c, outcome, caller).visit : plainVisit(c)
    return sendPage(c, await packPage(c, <FrontPage visit={visit} />))
  }
