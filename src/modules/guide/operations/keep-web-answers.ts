import { operation } from '#platform/operation.ts'
import { KeepWebAnswers } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { keepAnswers } from '../store/web-links.ts'
import { guideSubject } from '../subject.ts'

/** What the web said of the links that were asked; whoever is to be told of one is told when the guide is looked over. */
export const keepWebAnswers = operation({
  name: 'guide.keep-web-answers',
  effect: 'change',
  by: ['system'],
  input: KeepWebAnswers,
  subject: guideSubject,
  allow: mayHappen,
  run: async ({ tx, input: { there, gone } }) => {
    await keepAnswers(tx, there, gone)
    return { there: there.length, gone: gone.length }
  },
  audit: ({ result }) => (result.gone > 0 ? { child: null, log: null, detail: result } : []),
})
