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
  'only-who-changes-settings': {
    nb: 'Innstillinger endrer systemansvarlig eller koordinatoren.',
    nn: 'Innstillingar endrar systemansvarleg eller koordinatoren.',
    en: 'The administrator or the coordinator changes settings.',
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
export const issues = defineMessages({
  'tomorrow-at-the-earliest': {
    nb: 'Velg i morgen eller en senere dag. En regel kan ikke endres for i dag.',
    nn: 'Vel i morgon eller ein seinare dag. Ein regel kan ikkje endrast for i dag.',
    en: 'Choose tomorrow or a later day. A rule cannot be changed for today.',
  },
  'check-year': { nb: 'Sjekk årstallet.', nn: 'Sjekk årstalet.', en: 'Check the year.' },
  'rule-already-so': {
    nb: 'Regelen er slik den dagen allerede. Skriv noe annet, eller la den være.',
    nn: 'Regelen er slik den dagen allereie. Skriv noko anna, eller la han vere.',
    en: 'The rule is like this on that day already. Write something else, or leave it.',
  },
  'not-for-this-setting': {
    nb: 'Denne innstillingen tar ikke imot det.',
    nn: 'Denne innstillinga tek ikkje imot det.',
    en: 'This setting does not take that.',
  },
  'district-on-each-line': {
    nb: 'Skriv én bydel på hver linje: to siffer og navnet, som «07 Nordre bydel».',
    nn: 'Skriv éin bydel på kvar linje: to siffer og namnet, som «07 Nordre bydel».',
    en: 'Write one district on each line: two digits and the name, such as “07 Nordre bydel”.',
  },
  'district-twice': {
    nb: 'To bydeler har samme nummer. Rett det ene.',
    nn: 'To bydelar har same nummer. Rett det eine.',
    en: 'Two districts have the same number. Correct one of them.',
  },
  'consent-age-above-adult-age': {
    nb: 'Alderen for å samtykke selv kan ikke være høyere enn alderen for å bestemme alene den dagen eller senere.',
    nn: 'Alderen for å samtykkje sjølv kan ikkje vere høgare enn alderen for å bestemme åleine den dagen eller seinare.',
    en: 'The age to consent cannot be above the age to decide alone, on that day or later.',
  },
  'health-area-is-none': {
    nb: 'Temaet som handler om helse, må være et av temaene i loggen den dagen og senere.',
    nn: 'Temaet som handlar om helse, må vere eitt av temaa i loggen den dagen og seinare.',
    en: 'The area that is about health must be one of the areas of the log, on that day and later.',
  },
  'guardian-areas-are-none': {
    nb: 'Temaer der også foresatte må samtykke, må være blant temaene i loggen den dagen og senere.',
    nn: 'Tema der også dei føresette må samtykkje, må vere blant temaa i loggen den dagen og seinare.',
    en: 'Areas for which guardians must consent too must be among the areas of the log, on that day and later.',
  },
})
