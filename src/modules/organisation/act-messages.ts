import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'organisation.end-post': { nb: 'avsluttet en stilling', nn: 'avslutta ei stilling', en: 'ended a post' },
})
