import { directoryPaths } from '#modules/directory'
import { guidePaths } from '#modules/guide'
import { reportPaths } from '#modules/reports'
import type { View } from '#platform/http/route.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Door, Stack } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Heading, Lead, Link, List, Phone } from '#ui/Text.tsx'
import type { openScreening } from '../operations/open-screening.ts'
import { paths } from '../paths.ts'
import { familyScreeningMessages, screeningMessages } from './screening-messages.ts'

const numbers = [
  ['116 111', 'alarm'],
  ['112', 'danger'],
  ['113', 'ambulance'],
  ['02800', 'police'],
] as const

/** Must this be reported? Then it is not discussed here: whom to call. */
export const ScreeningPage = ({ visit, result, lang, actor }: View<typeof openScreening>) => {
  const isFamily = actor.kind === 'outside'
  const t = { ...screeningMessages(lang), ...(isFamily && familyScreeningMessages(lang)) }
  if (result.answer) {
    const isDuty = result.answer === 'duty'
    return (
      <Page visit={visit} title={isDuty ? t.dutyTitle : t.unsureTitle} back={{ href: paths.screening, label: t.back }}>
        <Lead>{isDuty ? t.dutyMeans : t.unsureMeans}</Lead>
        <Notice tone="now">
          <List>
            {numbers.map(([number, whose]) => (
              <li>
                <Phone number={number} /> {t[whose]}
              </li>
            ))}
          </List>
        </Notice>
        {isDuty && actor.kind === 'in-role' && (actor.role === 'employee' || actor.role === 'head') && (
          <LinkButton href={reportPaths.reports}>{t.report}</LinkButton>
        )}
        <List>
          <li>
            <Link href={`${directoryPaths.list}?q=barnevern`}>{t.local}</Link>
          </li>
          <li>
            <Link href={guidePaths.page('hvem-kan-jeg-ringe')}>{t.more}</Link>
          </li>
          {!isFamily && (
            <li>
              <Link href={guidePaths.page('mistanke-om-vold')}>{t.suspicion}</Link>
            </li>
          )}
        </List>
      </Page>
    )
  }
  return (
    <Page visit={visit} title={t.title} back={{ href: paths.discussions }}>
      <Lead>{t.lead}</Lead>
      <Stack>
        <p>{t.criteria}</p>
        <List>
          <li>{t.abuse}</li>
          <li>{t.illness}</li>
          <li>{t.behaviour}</li>
          <li>{t.trafficking}</li>
        </List>
      </Stack>
      <Heading level={2}>{t.ask}</Heading>
      <Door href={`${paths.screening}?answer=duty`} title={t.duty}>
        {t.dutyHelp}
      </Door>
      <Door href={`${paths.screening}?answer=unsure`} title={t.unsure}>
        {t.unsureHelp}
      </Door>
      <Door href={paths.ask} title={t.no}>
        {t.noHelp}
      </Door>
    </Page>
  )
}
