import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'children.confirm-guardian': {
    nb: 'bekreftet en foresatt',
    nn: 'stadfesta ein føresett',
    en: 'confirmed a guardian',
  },
})
