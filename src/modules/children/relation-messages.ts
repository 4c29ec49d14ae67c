import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Who a guardian is to the child. */
export const relationMessages = defineMessages({
  mother: { nb: 'Mor', nn: same, en: 'Mother' },
  father: { nb: 'Far', nn: same, en: 'Father' },
  'co-mother': { nb: 'Medmor', nn: same, en: 'Co-mother' },
  'foster-parent': { nb: 'Fosterforelder', nn: same, en: 'Foster parent' },
  'appointed-guardian': { nb: 'Verge eller representant', nn: 'Verje eller representant', en: 'Appointed guardian' },
  other: { nb: 'En annen', nn: 'Ein annan', en: 'Someone else' },
})
