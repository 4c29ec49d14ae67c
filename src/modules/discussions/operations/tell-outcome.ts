import { operation, Stale } from '#platform/operation.ts'
import { TellOutcome } from '../contract.ts'
import { stopLeaks } from '../no-names.ts'
import { mayTell } from '../policy.ts'
import { changeQuestion, noNamesOf, replaceNoNames } from '../store/questions.ts'
import { aboutOf, questionSubject } from '../subject.ts'

/** What happened: the asker says whether the advice was of use. */
export const tellOutcome = operation({
  name: 'discussions.tell-outcome',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: TellOutcome,
  subject: questionSubject,
  allow: mayTell,
  run: async ({ tx, actor, input, subject }) => {
    const { question, outcome, words } = input
    const { version, log } = subject.question
    const before = await noNamesOf(tx, question)
    const noNames = log ? [] : stopLeaks({ words }, input.noNames, before)
    const told = { state: 'told' as const, outcome, outcome_words: words ?? null }
    if (!(await changeQuestion(tx, { question, version }, told))) throw new Stale({ version })
    const fresh = noNames.filter((one) => !before.some((other) => other.words === one.words))
    if (fresh.length > 0) await replaceNoNames(tx, actor.municipality, question, [...before, ...fresh])
    return { question }
  },
  audit: ({ input, subject }) => ({
    ...aboutOf(subject),
    detail: { question: input.question, outcome: input.outcome },
  }),
})
