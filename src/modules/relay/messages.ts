import { defineMessages } from '#platform/language/define-messages.ts'
import { breachIssues, breachReasons } from './breach-refusal-messages.ts'
import { lifeIssues, lifeReasons } from './life-refusal-messages.ts'

/** Why something may not be done to a log: one line for each reason in policy.ts, in words that say what to do instead. */
export const reasons = defineMessages({
  ...lifeReasons,
  ...breachReasons,
  'only-employees-start': {
    nb: 'Bare den som arbeider med barn i en tjeneste, kan starte en stafettlogg.',
    nn: 'Berre den som arbeider med barn i ei teneste, kan starte ein stafettlogg.',
    en: 'Only someone who works with children in a service can start a relay log.',
  },
  'awaiting-consent': {
    nb: 'Familien har ikke svart ennå. Til de sier ja, står det ikke mer her.',
    nn: 'Familien har ikkje svart enno. Til dei seier ja, står det ikkje meir her.',
    en: 'The family has not answered yet. Until they say yes, nothing more is written here.',
  },
  paused: {
    nb: 'Loggen er satt på pause fordi ingen kan holde stafettpinnen nå.',
    nn: 'Loggen er sett på pause fordi ingen kan halde stafettpinnen no.',
    en: 'The log is paused because nobody can hold the baton now.',
  },
  closed: {
    nb: 'Loggen er avsluttet og kan bare leses.',
    nn: 'Loggen er avslutta og kan berre lesast.',
    en: 'The log is closed and can only be read.',
  },
  'core-only': {
    nb: 'Du ser bare at loggen finnes, hvem som er med og hvem som holder stafettpinnen.',
    nn: 'Du ser berre at loggen finst, kven som er med og kven som held stafettpinnen.',
    en: 'You only see that the log exists, who takes part and who holds the baton.',
  },
  'only-holder': {
    nb: 'Bare stafettholderen kan gjøre det.',
    nn: 'Berre stafetthaldaren kan gjere det.',
    en: 'Only the baton holder can do that.',
  },
  'only-head': {
    nb: 'Bare lederen for enheten kan gjøre det.',
    nn: 'Berre leiaren for eininga kan gjere det.',
    en: 'Only the head of the unit can do that.',
  },
  'only-author': {
    nb: 'Bare den som skrev dette, kan endre det.',
    nn: 'Berre den som skreiv dette, kan endre det.',
    en: 'Only the person who wrote this can change it.',
  },
  'only-author-or-head': {
    nb: 'Bare den som skrev dette, eller lederen for enheten, kan ta det bort.',
    nn: 'Berre den som skreiv dette, eller leiaren for eininga, kan ta det bort.',
    en: 'Only the person who wrote this, or the head of the unit, can remove it.',
  },
  'only-holder-or-child': {
    nb: 'Bare stafettholderen eller barnet selv kan gjøre det.',
    nn: 'Berre stafetthaldaren eller barnet sjølv kan gjere det.',
    en: 'Only the baton holder or the child can do that.',
  },
  'only-who-sees-figures': {
    nb: 'Tallene ser koordinatoren og systemansvarlig.',
    nn: 'Tala ser koordinatoren og systemansvarleg.',
    en: 'The coordinator and the administrator see the figures.',
  },
  'only-privacy-officer': {
    nb: 'Bare personvernombudet kan se dette.',
    nn: 'Berre personvernombodet kan sjå dette.',
    en: 'Only the data protection officer can see this.',
  },
  'measure-changes-whole': {
    nb: 'Et tiltak er en avtale. Stafettholderen endrer tekst, ansvarlig og datoer samlet.',
    nn: 'Eit tiltak er ein avtale. Stafetthaldaren endrar tekst, ansvarleg og datoar samla.',
    en: 'A measure is an agreement. The baton holder changes its text, responsible person and dates together.',
  },
  'measure-ended': {
    nb: 'Tiltaket er avsluttet.',
    nn: 'Tiltaket er avslutta.',
    en: 'The measure has ended.',
  },
  'not-closed': { nb: 'Loggen er ikke avsluttet.', nn: 'Loggen er ikkje avslutta.', en: 'The log is not closed.' },
})

/** What is wrong with a field, by issue code. */
export const issues = defineMessages({
  ...lifeIssues,
  ...breachIssues,
  'day-in-future': {
    nb: 'Datoen kan ikke være fram i tid.',
    nn: 'Datoen kan ikkje vere fram i tid.',
    en: 'The date cannot be in the future.',
  },
  'area-not-shared': {
    nb: 'Velg bare tema som både du og stafettholderen kan se.',
    nn: 'Vel berre tema som både du og stafetthaldaren kan sjå.',
    en: 'Choose only areas that both you and the baton holder may see.',
  },
  'day-in-past': {
    nb: 'Velg i dag eller en senere dag.',
    nn: 'Vel i dag eller ein seinare dag.',
    en: 'Choose today or a later day.',
  },
  'check-year': { nb: 'Sjekk årstallet.', nn: 'Sjekk årstalet.', en: 'Check the year.' },
  'areas-follow-measure': {
    nb: 'En evaluering har samme tema som tiltaket den handler om.',
    nn: 'Ei evaluering har same tema som tiltaket ho handlar om.',
    en: 'An evaluation has the same areas as the measure it is about.',
  },
  'not-in-log': {
    nb: 'Velg noen som er med i loggen nå.',
    nn: 'Vel nokon som er med i loggen no.',
    en: 'Choose someone who takes part in the log now.',
  },
  'may-not-see': {
    nb: 'Denne personen kan ikke se alle temaene i tiltaket. Velg en annen.',
    nn: 'Denne personen kan ikkje sjå alle tema i tiltaket. Vel ein annan.',
    en: 'This person may not see all the areas of the measure. Choose someone else.',
  },
  'responsible-helps-too': {
    nb: 'Den som er ansvarlig, er med allerede. Velg bare andre her.',
    nn: 'Den som er ansvarleg, er med allereie. Vel berre andre her.',
    en: 'The person responsible is already included. Choose only others here.',
  },
  'goal-not-active': {
    nb: 'Velg et mål som gjelder nå.',
    nn: 'Vel eit mål som gjeld no.',
    en: 'Choose a goal that is in force now.',
  },
  'already-so': { nb: 'Slik er det allerede.', nn: 'Slik er det allereie.', en: 'It is so already.' },
  'child-view-missing': {
    nb: 'Skriv hva barnet mener, eller velg hvorfor det mangler.',
    nn: 'Skriv kva barnet meiner, eller vel kvifor det manglar.',
    en: 'Write what the child thinks, or choose why it is missing.',
  },
  'guardians-view-missing': {
    nb: 'Skriv hva foresatte mener, eller velg hvorfor det mangler.',
    nn: 'Skriv kva dei føresette meiner, eller vel kvifor det manglar.',
    en: 'Write what the guardians think, or choose why it is missing.',
  },
  'view-or-reason': {
    nb: 'Velg enten svaret eller hvorfor det mangler, ikke begge.',
    nn: 'Vel anten svaret eller kvifor det manglar, ikkje begge.',
    en: 'Choose either the answer or why it is missing, not both.',
  },
  'say-how-it-goes': {
    nb: 'Velg også om det går bedre, som før eller verre.',
    nn: 'Vel også om det går betre, som før eller verre.',
    en: 'Choose also whether it is better, the same or worse.',
  },
  'who-talked': {
    nb: 'Skriv hvem som snakket med barnet.',
    nn: 'Skriv kven som snakka med barnet.',
    en: 'Write who talked with the child.',
  },
  'when-talked': {
    nb: 'Skriv når noen snakket med barnet.',
    nn: 'Skriv når nokon snakka med barnet.',
    en: 'Write when someone talked with the child.',
  },
  'next-day-missing': {
    nb: 'Velg når dere ser på tiltaket igjen.',
    nn: 'Vel når de ser på tiltaket igjen.',
    en: 'Choose when you look at the measure again.',
  },
  'ended-has-no-next-day': {
    nb: 'Et tiltak som avsluttes, har ingen ny dato. Fjern datoen, eller velg å fortsette.',
    nn: 'Eit tiltak som blir avslutta, har ingen ny dato. Fjern datoen, eller vel å halde fram.',
    en: 'A measure that ends has no new date. Remove the date, or choose to continue.',
  },
  'guardian-named-twice': {
    nb: 'Den samme foresatte er skrevet opp to ganger.',
    nn: 'Den same føresette er skriven opp to gonger.',
    en: 'The same guardian is written down twice.',
  },
  'number-twice': {
    nb: 'Det samme fødselsnummeret står på en annen foresatt.',
    nn: 'Det same fødselsnummeret står på ein annan føresett.',
    en: 'The same identity number stands with another guardian.',
  },
  'number-and-birthday-differ': {
    nb: 'Nummeret passer ikke med fødselsdatoen til barnet.',
    nn: 'Nummeret passar ikkje med fødselsdatoen til barnet.',
    en: 'The number does not fit the child’s date of birth.',
  },
  'guardian-is-child': {
    nb: 'Dette er fødselsnummeret til barnet selv.',
    nn: 'Dette er fødselsnummeret til barnet sjølv.',
    en: 'This is the identity number of the child.',
  },
  twice: { nb: 'Det samme er valgt to ganger.', nn: 'Det same er valt to gonger.', en: 'The same is chosen twice.' },
})
