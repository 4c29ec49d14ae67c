import type { Answer } from '#modules/access'
import { sayAreas } from '#modules/organisation'
import { noPost, type Uuid } from '#platform/id.ts'
import type { Language } from '#platform/language/language.ts'
import { sayDate } from '#platform/language/say-time.ts'
import { Time } from '#ui/Time.tsx'
import { Happening } from '#ui/Timeline.tsx'
import type { Turn } from '../../store/turns.ts'
import { happenedMessages } from '../happened-messages.ts'
import { logMessages } from '../log-messages.ts'
import { type LogView, nameOf } from './reading.ts'

type Someone = { person: Uuid; post: Uuid }

/** Whoever reads is told of herself in the post in which she reads. */
const isReader = ({ actor }: LogView, { person, post }: Someone): boolean =>
  actor.person === person && post === (actor.kind === 'in-role' ? actor.post : noPost)

/** Who took the baton, after whom, and why. */
export const BatonTaken = ({ view, turn }: { view: LogView; turn: Turn }) => {
  const { result, lang } = view
  const t = happenedMessages(lang)
  const { before } = turn
  const who = isReader(view, turn) ? t.You : nameOf(result, lang, turn)
  const after = before && (isReader(view, before) ? t.you : nameOf(result, lang, before))
  return (
    <Happening quiet kind={logMessages(lang)['kind-baton']} when={<Time at={turn.at} />}>
      <p>
        {after === null
          ? t.took({ who })
          : before?.post === turn.post
            ? t.tookAgain({ who })
            : t.tookOver({ who, before: after })}{' '}
        {t[`cause-${turn.cause}`]}
      </p>
    </Happening>
  )
}

/** The services of which the same was said, each group with its areas: it was one answer. */
const alike = (said: Answer['said'], lang: Language): { areas: string; services: Uuid[] }[] => {
  const groups = Map.groupBy(said, ({ areas }) => sayAreas(areas, lang))
  return [...groups].map(([areas, group]) => ({ areas, services: group.map(({ service }) => service) }))
}

/** What somebody in the family answered; on paper or orally, who wrote it down. */
export const AnswerGiven = ({ view, answer }: { view: LogView; answer: Answer }) => {
  const { result, lang } = view
  const t = happenedMessages(lang)
  const giver = { person: answer.giver, post: noPost }
  const who = isReader(view, giver) ? t.You : (result.family[answer.giver] ?? t.someone)
  const { channel } = answer
  const named = (services: Uuid[]) => services.map((one) => result.services[one] ?? '')
  const about = (decision: Answer['said'][number]['decision']) => answer.said.filter((one) => one.decision === decision)
  const given = alike(about('given'), lang).map(({ areas, services }) => t.sees({ services: named(services), areas }))
  const not = (['refused', 'withdrawn'] as const).flatMap((decision) => {
    const services = named(about(decision).map(({ service }) => service))
    return services.length > 0 ? [t[decision]({ who, services })] : []
  })
  const sentences = [...(given.length > 0 ? [t.given({ who, sees: given.join('; ') })] : []), ...not]
  return (
    <Happening quiet kind={logMessages(lang)['kind-consent']} when={<Time at={answer.at} />}>
      <p>
        {sentences.join(' ')}{' '}
        {channel !== 'digital' &&
          t[channel]({
            day: sayDate(answer.givenOn, lang),
            by: nameOf(result, lang, { person: null, post: answer.recordedPost }),
          })}
      </p>
    </Happening>
  )
}
