import type { Route } from './http/route.ts'
import type { Messages, MessageTable } from './language/define-messages.ts'

/** What a module gives the house besides its face: its URLs, and its words for why not (by reason) and what is wrong (by issue code). */
export type Module = {
  name: string
  routes: readonly Route[]
  reasons: Messages<MessageTable>
  issues: Messages<MessageTable>
}
