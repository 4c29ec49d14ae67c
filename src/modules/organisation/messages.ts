import { defineMessages } from '#platform/language/define-messages.ts'

/** Why something may not be done to the register of units and posts: one line for each reason in policy.ts. */
export const reasons = defineMessages({
  'only-administrator': {
    nb: 'Bare systemansvarlig kan gjøre det.',
    nn: 'Berre systemansvarleg kan gjere det.',
    en: 'Only the administrator can do that.',
  },
  'only-who-sees-settings': {
    nb: 'Innstillingene ser systemansvarlig, koordinatoren og personvernombudet.',
    nn: 'Innstillingane ser systemansvarleg, koordinatoren og personvernombodet.',
    en: 'The administrator, the coordinator and the data protection officer see the settings.',
  },
  'only-administrator-or-head': {
    nb: 'Bare systemansvarlig eller lederen for enheten kan gjøre det.',
    nn: 'Berre systemansvarleg eller leiaren for eininga kan gjere det.',
    en: 'Only the administrator or the head of the unit can do that.',
  },
  'post-has-ended': {
    nb: 'Stillingen er avsluttet allerede.',
    nn: 'Stillinga er avslutta allereie.',
    en: 'The post has ended already.',
  },
  'own-post': {
    nb: 'Din egen stilling må en annen avslutte.',
    nn: 'Di eiga stilling må ein annan avslutte.',
    en: 'Someone else has to end your own post.',
  },
})

/** What is wrong with a field, by issue code. */
export const issues = defineMessages({})
