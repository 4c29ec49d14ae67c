import { defineMessages } from '#platform/language/define-messages.ts'

/** On the desk. */
export const awaitsMessages = defineMessages({
  due: {
    nb: 'Avgjør hva du gjør med undringen.',
    nn: 'Avgjer kva du gjer med undringa.',
    en: 'Decide what to do about the wonder.',
  },
  passed: {
    nb: 'Fristen for å avgjøre undringen er ute.',
    nn: 'Fristen for å avgjere undringa er ute.',
    en: 'The deadline for deciding the wonder has passed.',
  },
  going: { nb: 'Undringen slettes snart.', nn: 'Undringa blir snart sletta.', en: 'The wonder will soon be deleted.' },
  open: { nb: 'Se undringen', nn: 'Sjå undringa', en: 'See the wonder' },
  shared: {
    nb: '{name} har delt en undring med deg.',
    nn: '{name} har delt ei undring med deg.',
    en: '{name} has shared a wonder with you.',
  },
  read: { nb: 'Les den', nn: 'Les henne', en: 'Read it' },
  decide: { nb: 'Avgjør', nn: 'Avgjer', en: 'Decide' },
  theirs: {
    nb: 'Har en undring som ikke er avgjort innen fristen.',
    nn: 'Har ei undring som ikkje er avgjord innan fristen.',
    en: 'Has a wonder that was not decided in time.',
  },
  see: { nb: 'Se mer', nn: 'Sjå meir', en: 'See more' },
})
