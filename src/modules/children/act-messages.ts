import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'children.open-child': {
    nb: 'så på hvem som er foresatte',
    nn: 'såg på kven som er føresette',
    en: 'looked at who the guardians are',
  },
  'children.list-children': {
    nb: 'så listen over barna på enheten',
    nn: 'såg lista over barna på eininga',
    en: 'saw the list of the unit’s children',
  },
  'children.confirm-guardian': {
    nb: 'bekreftet en foresatt',
    nn: 'stadfesta ein føresett',
    en: 'confirmed a guardian',
  },
})
