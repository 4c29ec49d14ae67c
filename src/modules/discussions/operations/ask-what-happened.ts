import { notify } from '#platform/mail/notify.ts'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { dueToAsk, stretch } from '../store/passing.ts'
import { teamsSubject } from '../subject.ts'

/** Some weeks after the advice whoever asked gets a mail: what happened? */
export const askWhatHappened = operation({
  name: 'discussions.ask-what-happened',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: teamsSubject,
  allow: mayHappen,
  run: async ({ tx }) => {
    const asked = await dueToAsk(tx)
    for (const { person } of asked) await notify(tx, { person, kind: 'discussion-outcome' })
    return { asked: asked.map(({ question }) => question), more: asked.length === stretch }
  },
  audit: ({ result }) => result.asked.map((question) => ({ child: null, log: null, detail: { question } })),
})
