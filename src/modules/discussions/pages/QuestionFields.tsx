import type { Language } from '#platform/language/language.ts'
import { sayDay, sayTimeOfDay } from '#platform/language/say-time.ts'
import { Select } from '#ui/form/Choices.tsx'
import { Hidden } from '#ui/form/Form.tsx'
import { type FormValues, textOf } from '#ui/form/form-state.tsx'
import { TextArea, TextField } from '#ui/form/TextField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useVisit } from '#ui/visit.tsx'
import { mostHits } from '../contract.ts'
import { foundIn, keyOf } from '../no-names.ts'
import type { FreeMeeting } from '../store.ts'
import { questionMessages } from './question-messages.ts'
import type { questionWords } from './question-words.ts'

type QuestionWords = ReturnType<typeof questionWords>

/** What somebody writes in her own words: the same fields for a new question and a mended one. */
export const WrittenFields = ({ t }: { t: QuestionWords }) => (
  <>
    <TextArea name="seen" label={t.seen} help={t.seenHelp} limit={2000} />
    <TextArea name="tried" label={t.tried} limit={2000} rows={4} />
    <TextArea name="childSays" label={t.childSays} limit={1000} rows={3} optional />
    <TextArea name="parentsSay" label={t.parentsSay} limit={1000} rows={3} optional />
    <TextArea name="asked" label={t.asked} limit={1000} rows={3} />
  </>
)

type Meeting = FreeMeeting & { name: string }

type MeetingProps = { meetings: readonly Meeting[]; t: QuestionWords; lang: Language }

export const MeetingField = ({ meetings, t, lang }: MeetingProps) => {
  const { now } = useVisit()
  return (
    <Select
      name="meeting"
      label={t.meeting}
      help={t.meetingHelp}
      choices={meetings.map(({ meeting, name, day, clock }) => ({
        value: meeting,
        label: t.meetingChoice({ team: name, day: sayDay(day, now, lang), clock: sayTimeOfDay(clock, lang) }),
      }))}
    />
  )
}

/** What was said before about words that are no names, whichever place they had in the form then. */
const reasonsIn = (values: FormValues): Map<string, string> =>
  new Map(
    Object.entries(values).flatMap(([name, words]) => {
      const row = /^noNames\.(\d+)\.words$/.exec(name)?.[1]
      return row ? [[keyOf(textOf(words)), textOf(values[`noNames.${row}.reason`])] as const] : []
    }),
  )

/**
 * What the check found in these fields: each thing is taken out of the text, or it is said why it is no name. Shown when a form comes back, and
 * with a draft. `known`: reasons that were given before.
 */
export const Hits = ({
  values,
  fields,
  known = [],
  lang,
}: {
  values: FormValues
  fields: readonly string[]
  known?: readonly { words: string; reason: string }[]
  lang: Language
}) => {
  const t = questionMessages(lang)
  const hits = foundIn(fields.map((name) => textOf(values[name]))).slice(0, mostHits)
  const reasons = new Map([...known.map(({ words, reason }) => [words, reason] as const), ...reasonsIn(values)])
  if (hits.length === 0) return null
  return (
    <Notice tone="now" title={t.hitsTitle}>
      <p>{t.hitsLead}</p>
      {hits.map(({ kind, found }, n) => (
        <>
          <Hidden name={`noNames.${n}.words`} value={found} />
          <TextField
            name={`noNames.${n}.reason`}
            label={t.hit({ words: found })}
            help={kind === 'school' ? t.schoolHit : t[kind]}
            value={reasons.get(keyOf(found)) ?? ''}
            optional
          />
        </>
      ))}
    </Notice>
  )
}
