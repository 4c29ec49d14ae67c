import { defineMessages } from '#platform/language/define-messages.ts'

/** On the desk. */
export const awaitsMessages = defineMessages({
  guide: { nb: 'Handlingsveilederen', nn: 'Handlingsrettleiaren', en: 'The action guide' },
  pages: {
    nb: { one: 'Én side trenger at du ser på den.', other: '{count} sider trenger at du ser på dem.' },
    nn: { one: 'Éi side treng at du ser på henne.', other: '{count} sider treng at du ser på dei.' },
    en: { one: 'One page needs a look from you.', other: '{count} pages need a look from you.' },
  },
  see: { nb: 'Se over', nn: 'Sjå over', en: 'Look over' },
})
