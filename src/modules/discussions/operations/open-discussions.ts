import { readDesk } from '#modules/relay'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { maySee } from '../policy.ts'
import { ownQuestions, type Question, questionsAbout } from '../store/questions.ts'
import { ownDuties, teams } from '../store.ts'
import { teamsSubject } from '../subject.ts'

/** The teams of the municipality, which of them one sits in, what one has asked oneself and, for the family, what others have asked by name. */
export const openDiscussions = operation({
  name: 'discussions.open-discussions',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: Nothing,
  subject: teamsSubject,
  allow: maySee,
  run: async ({ tx, actor }) => {
    const [all, own, questions] = await Promise.all([
      teams(tx),
      actor.kind === 'in-role' ? ownDuties(tx) : [],
      ownQuestions(tx),
    ])
    const logs = actor.kind === 'outside' ? (await readDesk(tx, { closed: false })).map(({ log }) => log) : []
    return {
      teams: all,
      sitsIn: own.map(({ team }) => team),
      questions: questions.map(listed),
      about: (await questionsAbout(tx, logs)).map(listed),
    }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { questions: result.questions.length } }),
})

const listed = ({ id, theme, ageBand, teamName, day, state }: Question) => ({
  ...{ id, theme, ageBand, teamName, day, state },
})
