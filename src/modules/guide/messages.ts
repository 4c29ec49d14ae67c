import { defineMessages } from '#platform/language/define-messages.ts'

/** Why not: one line for each reason in policy.ts, in words that say what to do instead. */
export const reasons = defineMessages({
  'only-who-writes-guide': {
    nb: 'Siden redigeres av koordinatoren og av den som har ansvar for den. Si fra nederst på siden hvis noe er feil.',
    nn: 'Sida blir redigert av koordinatoren og av den som har ansvar for henne. Sei frå nedst på sida om noko er feil.',
    en: 'The page is edited by the coordinator and by whoever answers for it. Tell us at the bottom of the page if something is wrong.',
  },
  'only-coordinator-decides-guide': {
    nb: 'Koordinatoren bestemmer hva leserne ser, og hvem som har ansvar. Lagre utkastet og be henne se på det.',
    nn: 'Koordinatoren avgjer kva lesarane ser, og kven som har ansvar. Lagre utkastet og be henne sjå på det.',
    en: 'The coordinator decides what readers see and who answers for it. Save the draft and ask her to look at it.',
  },
  'page-not-published': {
    nb: 'Siden er ikke publisert.',
    nn: 'Sida er ikkje publisert.',
    en: 'The page is not published.',
  },
  'nothing-new-to-publish': {
    nb: 'Leserne ser denne versjonen allerede.',
    nn: 'Lesarane ser denne versjonen allereie.',
    en: 'Readers see this version already.',
  },
  'feedback-full': {
    nb: 'Siden har fått så mange tilbakemeldinger i dag at vi ikke tar imot flere. Prøv igjen i morgen.',
    nn: 'Sida har fått så mange tilbakemeldingar i dag at vi ikkje tek imot fleire. Prøv igjen i morgon.',
    en: 'The page has had so many messages today that we take no more. Try again tomorrow.',
  },
})

/** What is wrong with a field, by issue code: for codes of this module's own. */
export const issues = defineMessages({
  'no-link': {
    nb: 'Skriv en nettadresse som begynner med https://, en side her som begynner med /, eller adressen til en side i veilederen.',
    nn: 'Skriv ei nettadresse som byrjar med https://, ei side her som byrjar med /, eller adressa til ei side i rettleiaren.',
    en: 'Write a web address that begins with https://, a page here that begins with /, or the address of a page of the guide.',
  },
  'no-address': {
    nb: 'Bruk bare små bokstaver fra a til z, tall og bindestrek, for eksempel «samtale-med-barn».',
    nn: 'Bruk berre små bokstavar frå a til z, tal og bindestrek, til dømes «samtale-med-barn».',
    en: 'Use only small letters from a to z, figures and hyphens, for example “samtale-med-barn”.',
  },
  'leads-to-itself': {
    nb: 'Siden kan ikke lede til seg selv. Velg en annen side.',
    nn: 'Sida kan ikkje leie til seg sjølv. Vel ei anna side.',
    en: 'The page cannot lead to itself. Choose another page.',
  },
  'no-such-page': {
    nb: 'Det finnes ingen side i veilederen med den adressen.',
    nn: 'Det finst inga side i rettleiaren med den adressa.',
    en: 'There is no page of the guide at that address.',
  },
  'step-without-level': {
    nb: 'Skriv hvilket nivå siden hører til, fra 0 til 3.',
    nn: 'Skriv kva nivå sida høyrer til, frå 0 til 3.',
    en: 'Write which level the page belongs to, from 0 to 3.',
  },
  'address-taken': {
    nb: 'Adressen er i bruk. Velg en annen.',
    nn: 'Adressa er i bruk. Vel ei anna.',
    en: 'The address is in use. Choose another.',
  },
  'not-staff-here': {
    nb: 'Velg noen som arbeider her nå.',
    nn: 'Vel nokon som arbeider her no.',
    en: 'Choose someone who works here now.',
  },
  'day-is-over': { nb: 'Velg en dag som kommer.', nn: 'Vel ein dag som kjem.', en: 'Choose a day to come.' },
})
