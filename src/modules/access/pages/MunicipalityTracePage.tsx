import type { View } from '#platform/http/route.ts'
import { Page } from '#ui/Page.tsx'
import { Pager } from '#ui/Pager.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { Happening, Timeline } from '#ui/Timeline.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import type { openMunicipalityTrace } from '../operations/open-municipality-trace.ts'
import { paths } from '../paths.ts'
import { traceMessages } from './trace-messages.ts'

type TraceView = View<typeof openMunicipalityTrace>
type Line = TraceView['result']['lines'][number]

/** Who, in which role, did what and when; repeats of a day folded. */
export const MunicipalityTracePage = (view: TraceView) => {
  const { visit, result, lang, actOf } = view
  const t = traceMessages(lang)
  return (
    <Page visit={visit} title={t.title} back={{ href: '/personvern', label: t.removed }}>
      <Lead>{t.lead}</Lead>
      {result.lines.length === 0 && <Empty>{t.nothing}</Empty>}
      <Timeline>
        {result.lines.map((line) => (
          <Happening when={<Time at={line.last} />} who={line.times > 1 ? t.times({ count: line.times }) : undefined}>
            {whoOf(line, view)} {actOf(line.act)}
            {line.effect === 'refused' && ` (${t.refused})`}
          </Happening>
        ))}
      </Timeline>
      <Pager older={result.older ? `${paths.trace}?before=${encodeURIComponent(result.older)}` : undefined} />
      <PrintButton />
    </Page>
  )
}

const whoOf = ({ post, actorKind }: Line, { result, lang }: TraceView): string => {
  const t = traceMessages(lang)
  const staff = post ? result.staff[post] : undefined
  if (staff) return `${staff.name}, ${staff.title}, ${staff.unit},`
  if (actorKind === 'system') return t.system
  return actorKind === 'outside' ? t.family : t.someone
}
