import type { View } from '#platform/http/route.ts'
import { Page } from '#ui/Page.tsx'
import { Pager } from '#ui/Pager.tsx'
import { Empty } from '#ui/Rows.tsx'
import { Lead } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { Happening, Timeline } from '#ui/Timeline.tsx'
import { PrintButton } from '#ui/Tools.tsx'
import type { openTrace } from '../operations/open-trace.ts'
import { paths } from '../paths.ts'
import { backToLog } from './back-to-log.ts'
import { traceMessages } from './trace-messages.ts'

type TraceView = View<typeof openTrace>
type Line = TraceView['result']['lines'][number]

/** Who did what, when and in what role; repeats of a day folded. */
export const TracePage = (view: TraceView) => {
  const { visit, result, lang } = view
  const t = traceMessages(lang)
  return (
    <Page visit={visit} title={t.title({ name: result.child.name })} back={backToLog(result, lang)}>
      <Lead>{t.lead}</Lead>
      {result.lines.length === 0 && <Empty>{t.nothing}</Empty>}
      <Timeline>
        {result.lines.map((line) => (
          <Happening when={<Time at={line.last} />} who={line.times > 1 ? t.times({ count: line.times }) : undefined}>
            {sayLine(line, view)}
          </Happening>
        ))}
      </Timeline>
      <Pager
        older={result.older ? `${paths.trace(result.log)}?before=${encodeURIComponent(result.older)}` : undefined}
      />
      <PrintButton />
    </Page>
  )
}

const sayLine = (line: Line, view: TraceView): string =>
  line.effect === 'refused' ? traceMessages(view.lang).stranger : `${whoDid(line, view)} ${view.actOf(line.operation)}`

const whoDid = ({ person, post, actorKind }: Line, { result, lang, actor }: TraceView): string => {
  const t = traceMessages(lang)
  if (person === actor.person) return t.you
  const staff = post ? result.staff[post] : undefined
  if (staff) return `${staff.name}, ${staff.title}, ${staff.unit},`
  if (actorKind === 'system') return t.system
  return (person && result.family[person]) ?? t.someone
}
