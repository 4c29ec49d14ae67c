import { logSubject } from '#modules/access'
import { childNames } from '#modules/children'
import { settingOf } from '#modules/organisation'
import { newId, noPost } from '#platform/id.ts'
import { addDays, dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { AskQuestion } from '../contract.ts'
import { stopLeaks } from '../no-names.ts'
import { mayAsk } from '../policy.ts'
import { insertQuestion, replaceNoNames } from '../store/questions.ts'
import { takePlace } from '../store.ts'
import { meetingSubject } from '../subject.ts'

/**
 * A question to a team. Anonymous unless the family has consented: then it is about a child whose log the asker sees, and its trace stands in
 * that log.
 */
export const askQuestion = operation({
  name: 'discussions.ask-question',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: AskQuestion,
  subject: meetingSubject,
  allow: mayAsk,
  run: async (act) => {
    const { tx, actor, now, input } = act
    const { seen, tried, childSays, parentsSay, asked, log } = input
    const named = log ? await logSubject.load({ ...act, input: { log } }) : null
    if (log && named?.sight.level !== 'all') throw new Invalid([{ path: 'log', code: 'no-such-log' }])
    if (input.consentOn && input.consentOn > dayOf(now)) throw new Invalid([{ path: 'consentOn', code: 'not-yet' }])
    const child = named?.facts.log.child ?? null
    const noNames = named ? [] : stopLeaks({ seen, tried, childSays, parentsSay, asked }, input.noNames)
    if (!(await takePlace(tx, input.meeting))) throw new Invalid([{ path: 'meeting', code: 'no-place-left' }])
    const question = newId()
    const { municipality, person } = actor
    await insertQuestion(tx, {
      ...{ municipality_id: municipality, id: question, meeting_id: input.meeting },
      ...{ asked_by: person, asked_post: actor.kind === 'in-role' ? actor.post : noPost, asked_at: now },
      ...{ age_band: input.ageBand, arena: input.arena, theme: input.theme, seen, tried, asked },
      ...{ child_says: childSays ?? null, parents_say: parentsSay ?? null },
      ...{
        log_id: log ?? null,
        child_id: child,
        child_name: child && ((await childNames(tx, [child])).get(child) ?? null),
        consent_on: input.consentOn ?? null,
        state: 'waiting',
        version: 1,
      },
      delete_on: addDays(dayOf(now), await settingOf(tx, 'discussion-kept-days', now)),
    })
    if (noNames.length > 0) await replaceNoNames(tx, municipality, question, noNames)
    return { question, child }
  },
  audit: ({ input, result }) => ({
    child: result.child,
    log: input.log ?? null,
    detail: { question: result.question, meeting: input.meeting, noNames: input.noNames.length },
  }),
})
