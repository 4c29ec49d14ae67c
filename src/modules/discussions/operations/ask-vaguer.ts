import { operation, Stale } from '#platform/operation.ts'
import { AskVaguer } from '../contract.ts'
import { mayAskVaguer } from '../policy.ts'
import { askForVaguer } from '../store/questions.ts'
import { aboutOf, questionSubject } from '../subject.ts'
import { tellAsker } from '../telling.ts'

/** In a small place a child may be known by less than a name: the leader asks for it to be made vaguer, and until it is the team does not see it. */
export const askVaguer = operation({
  name: 'discussions.ask-vaguer',
  effect: 'change',
  by: ['in-role'],
  input: AskVaguer,
  subject: questionSubject,
  allow: mayAskVaguer,
  run: async ({ tx, input, subject }) => {
    const done = await askForVaguer(tx, input.question, input.version, input.words)
    if (!done) throw new Stale({ version: subject.question.version })
    await tellAsker(tx, subject.question, 'discussion-to-mend')
    return { team: subject.question.team }
  },
  audit: ({ input, subject }) => ({ ...aboutOf(subject), detail: { question: input.question } }),
})
