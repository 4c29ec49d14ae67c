import { newId } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { newLink } from '../confirmation-link.ts'
import { Nothing } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { askNextOwner } from '../store/questions.ts'
import { directorySubject } from '../subject.ts'

/** The next owner who is to say whether her listing is right still, with the link for her mail; null when there is none. The link is kept nowhere. */
export const askNextOwnerOf = operation({
  name: 'directory.ask-next-owner',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: directorySubject,
  allow: mayRead,
  run: async ({ tx, keyring }) => {
    const [question, { token, hash }] = [newId(), newLink(keyring)]
    const asked = await askNextOwner(tx, question, hash)
    return { asked: asked ? { ...asked, question, token } : null }
  },
  audit: ({ result: { asked } }) => (asked ? { child: null, log: null, detail: { listing: asked.listing } } : []),
})
