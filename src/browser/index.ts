import { checklists } from './checklist.ts'
import { copyButtons } from './copy.ts'
import { counters } from './counter.ts'
import { drafts } from './draft.ts'
import { focusWhatMatters } from './focus.ts'
import { forgetAtSignOut } from './kept-text.ts'
import { live } from './live.ts'
import { printButtons } from './print.ts'
import { submitGuard } from './submit-guard.ts'

/*
 * The few scripts of the pages. Each finds its elements by a data attribute that the server rendered; a page without
 * them works the same, with one tap more. Texts come from the page: a script knows no language.
 */
const islands = [
  focusWhatMatters,
  submitGuard,
  drafts,
  forgetAtSignOut,
  counters,
  printButtons,
  copyButtons,
  checklists,
  live,
]
for (const island of islands) island(document)
