import { defineMessages } from '#platform/language/define-messages.ts'

/** What each operation of this module is called in the trace. */
export const acts = defineMessages({
  'children.open-guardian': {
    nb: 'så på hvem som har foreldreansvar',
    nn: 'såg på kven som har foreldreansvar',
    en: 'looked at who has parental responsibility',
  },
  'children.open-guardians': {
    nb: 'så på hvem som er foresatte',
    nn: 'såg på kven som er føresette',
    en: 'looked at who the guardians are',
  },
  'children.prepare-block': {
    nb: 'åpnet skjemaet for å sperre en foresatt',
    nn: 'opna skjemaet for å sperre ein føresett',
    en: 'opened the form to block a guardian',
  },
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
  'children.change-responsibility': {
    nb: 'endret foreldreansvaret for en foresatt',
    nn: 'endra foreldreansvaret for ein føresett',
    en: 'changed a guardian’s parental responsibility',
  },
  'children.end-guardian': {
    nb: 'avsluttet koblingen til en foresatt',
    nn: 'avslutta koplinga til ein føresett',
    en: 'ended the link to a guardian',
  },
  'children.block-guardian': { nb: 'sperret en foresatt', nn: 'sperra ein føresett', en: 'blocked a guardian' },
  'children.lift-block': {
    nb: 'opphevet sperren for en foresatt',
    nn: 'oppheva sperra for ein føresett',
    en: 'lifted the block of a guardian',
  },
  'children.match-children': {
    nb: 'koblet to registreringer av barnet',
    nn: 'kopla to registreringar av barnet',
    en: 'matched two records of the child',
  },
  'children.connect-young-person': {
    nb: 'ga barnet egen innlogging',
    nn: 'gav barnet eiga innlogging',
    en: 'gave the child a sign-in of her own',
  },
  'children.confirm-guardian': {
    nb: 'bekreftet en foresatt',
    nn: 'stadfesta ein føresett',
    en: 'confirmed a guardian',
  },
  'children.issue-code': { nb: 'laget en engangskode', nn: 'laga ein eingongskode', en: 'made a one-time code' },
})
