import { logSubject } from '#modules/access'
import { colleagues, postsInForce } from '#modules/organisation'
import { noPost } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { OnQuestion } from '../contract.ts'
import { maySee } from '../policy.ts'
import { adviceOn, noNamesOf } from '../store/questions.ts'
import { freeMeetings, membersOf } from '../store.ts'
import { aboutOf, questionSubject } from '../subject.ts'

/** A question with what the team found, for whoever asked it and for the team. Who asked is told to neither, only whether it was the family. */
export const openQuestion = operation({
  name: 'discussions.open-question',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnQuestion,
  subject: questionSubject,
  allow: maySee,
  run: async (act) => {
    const { tx, input, subject } = act
    const { question, side } = subject
    const [advice, noNames, members, free] = await Promise.all([
      adviceOn(tx, input.question),
      noNamesOf(tx, input.question),
      membersOf(tx, question.team),
      question.state === 'to-mend' ? freeMeetings(tx) : [],
    ])
    const seen = question.log && (await logSubject.load({ ...act, input: { log: question.log } }))
    const posts = [...members.map(({ post }) => post), ...advice.flatMap(({ responsible }) => responsible ?? [])]
    const [people, here] = await Promise.all([colleagues(tx, posts), postsInForce(tx, posts)])
    const { askedBy: _by, askedPost: _post, log, child: _child, ...told } = question
    return {
      side,
      isNamed: log !== null,
      byFamily: question.askedPost === noPost,
      /** For whoever sees that log too. */
      log: seen ? log : null,
      question: told,
      advice: advice.map((one) => ({ ...one, name: one.responsible && (people.get(one.responsible)?.name ?? null) })),
      noNames,
      members: members.flatMap(({ post }) => {
        const one = people.get(post)
        return one && here.has(post) ? [{ post, name: one.name, title: one.title }] : []
      }),
      meetings: free.filter(({ team }) => team === question.team).map((one) => ({ ...one, name: question.teamName })),
    }
  },
  audit: ({ input, subject }) => ({ ...aboutOf(subject), detail: { question: input.question } }),
})
