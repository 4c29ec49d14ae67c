import { operation, subject } from '#platform/operation.ts'
import { ListChildren } from '../contract.ts'
import { mayKeepRegister } from '../policy.ts'
import { childrenOfUnit, childrenToConfirm, registerPage } from '../store/registrar.ts'

const registerSubject = subject<unknown, 'register'>('children.register', async () => 'register')

/** The children of the registrar's unit, page by page; and those of them with a link that nobody has confirmed. */
export const listChildren = operation({
  name: 'children.list-children',
  effect: 'read',
  by: ['in-role'],
  input: ListChildren,
  subject: registerSubject,
  allow: mayKeepRegister,
  run: async ({ tx, input }) => {
    const [waiting, rows] = await Promise.all([childrenToConfirm(tx), childrenOfUnit(tx, input.after)])
    const shown = rows.slice(0, registerPage)
    return { waiting, children: shown, after: rows.length > registerPage ? (shown.at(-1)?.id ?? null) : null }
  },
  audit: () => ({ child: null, log: null }),
})
