import type { View } from '#platform/http/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Section } from '#ui/Card.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import type { listUnits } from '../operations/list-units.ts'
import { paths } from '../paths.ts'
import { administrationMessages } from './administration-messages.ts'

/** Where the administrator begins. */
export const UnitsPage = ({ visit, result, lang }: View<typeof listUnits>) => {
  const t = administrationMessages(lang)
  return (
    <Page visit={visit} title={t.title}>
      <Lead>{t.lead}</Lead>
      <Actions>
        <LinkButton kind="other" href={paths.settings}>
          {t.settings}
        </LinkButton>
      </Actions>
      <Section title={t.units}>
        <Rows>
          {result.units.map(({ id, name, service, posts }) => (
            <Row about={name} href={paths.unit(id)} reason={`${service} · ${t.posts({ count: posts })}`} />
          ))}
        </Rows>
      </Section>
    </Page>
  )
}
