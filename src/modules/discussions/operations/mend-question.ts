import { Invalid, operation, Stale } from '#platform/operation.ts'
import { MendQuestion } from '../contract.ts'
import { stopLeaks } from '../no-names.ts'
import { mayMend } from '../policy.ts'
import { changeQuestion, replaceNoNames } from '../store/questions.ts'
import { takePlace, teamOfMeeting } from '../store.ts'
import { aboutOf, questionSubject } from '../subject.ts'

/** Said with fewer details, and brought to the next meeting that has room. */
export const mendQuestion = operation({
  name: 'discussions.mend-question',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: MendQuestion,
  subject: questionSubject,
  allow: mayMend,
  run: async ({ tx, actor, input, subject }) => {
    const { seen, tried, childSays, parentsSay, asked, question, meeting, version } = input
    const noNames = subject.question.log ? [] : stopLeaks({ seen, tried, childSays, parentsSay, asked }, input.noNames)
    const isOfTeam = (await teamOfMeeting(tx, meeting)) === subject.question.team
    if (!isOfTeam || !(await takePlace(tx, meeting))) throw new Invalid([{ path: 'meeting', code: 'no-place-left' }])
    const mended = { seen, tried, child_says: childSays ?? null, parents_say: parentsSay ?? null, asked }
    const done = await changeQuestion(tx, { question, version }, { ...mended, meeting_id: meeting, state: 'waiting' })
    if (!done) throw new Stale({ version: subject.question.version })
    await replaceNoNames(tx, actor.municipality, question, noNames)
    return { question }
  },
  audit: ({ input, subject }) => ({
    ...aboutOf(subject),
    detail: { question: input.question, meeting: input.meeting, noNames: input.noNames.length },
  }),
})
