import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { maySee } from '../policy.ts'
import { ownQuestions } from '../store/questions.ts'
import { ownDuties, teams } from '../store.ts'
import { teamsSubject } from '../subject.ts'

/** The teams of the municipality, which of them one sits in, and what one has asked oneself. */
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
    return { teams: all, sitsIn: own.map(({ team }) => team), questions }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { questions: result.questions.length } }),
})
