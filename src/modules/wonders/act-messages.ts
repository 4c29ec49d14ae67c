import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'wonders.open-wonders': { nb: 'så undringene sine', nn: 'såg undringane sine', en: 'saw her wonders' },
  'wonders.prepare-wonder': {
    nb: 'begynte på en undring',
    nn: 'byrja på ei undring',
    en: 'began to write a wonder',
  },
  'wonders.keep-wonder': { nb: 'skrev ned en undring', nn: 'skreiv ned ei undring', en: 'wrote a wonder' },
  'wonders.open-wonder': { nb: 'leste en undring', nn: 'las ei undring', en: 'read a wonder' },
  'wonders.edit-wonder': { nb: 'endret en undring', nn: 'endra ei undring', en: 'changed a wonder' },
  'wonders.decide-wonder': { nb: 'avgjorde en undring', nn: 'avgjorde ei undring', en: 'decided a wonder' },
  'wonders.prepare-sharing': {
    nb: 'så hvem en undring kan deles med',
    nn: 'såg kven ei undring kan delast med',
    en: 'saw with whom a wonder can be shared',
  },
  'wonders.share-wonder': { nb: 'delte en undring', nn: 'delte ei undring', en: 'shared a wonder' },
  'wonders.take-back-wonder': {
    nb: 'sluttet å dele en undring',
    nn: 'slutta å dele ei undring',
    en: 'stopped sharing a wonder',
  },
  'wonders.delete-wonder': { nb: 'slettet en undring', nn: 'sletta ei undring', en: 'deleted a wonder' },
  'wonders.remind-authors': {
    nb: 'minnet om undringer',
    nn: 'minte om undringar',
    en: 'reminded of wonders',
  },
  'wonders.forget-wonders': {
    nb: 'slettet undringer som hadde stått lenge nok',
    nn: 'sletta undringar som hadde stått lenge nok',
    en: 'deleted wonders whose time was over',
  },
})
