import { defineMessages } from '#platform/language/define-messages.ts'

/** Why not: one line for each reason in policy.ts, in words that say what to do instead. */
export const reasons = defineMessages({})

/** What is wrong with a field, by issue code: for codes of this module's own. */
export const issues = defineMessages({})
