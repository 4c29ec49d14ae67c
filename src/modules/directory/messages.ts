import { defineMessages } from '#platform/language/define-messages.ts'

/** Why not: one line for each reason in policy.ts, in words that say what to do instead. */
export const reasons = defineMessages({
  'only-coordinator-keeps-directory': {
    nb: 'Bare koordinatoren holder orden på tjenesteoversikten. Si fra til henne om det mangler noe.',
    nn: 'Berre koordinatoren held orden på tenesteoversikta. Sei frå til henne om det manglar noko.',
    en: 'Only the coordinator keeps the service directory. Tell her if something is missing.',
  },
  'only-owner-or-coordinator': {
    nb: 'Bare den som eier teksten, eller koordinatoren kan endre den.',
    nn: 'Berre den som eig teksten, eller koordinatoren kan endre han.',
    en: 'Only the owner of the text or the coordinator can change it.',
  },
  'only-coordinator-publishes': {
    nb: 'Koordinatoren leser utkastet og publiserer det.',
    nn: 'Koordinatoren les utkastet og publiserer det.',
    en: 'The coordinator reads the draft and publishes it.',
  },
  'listing-is-closed': {
    nb: 'Tilbudet er alt tatt bort.',
    nn: 'Tilbodet er alt teke bort.',
    en: 'The offer has been taken away already.',
  },
  'listing-is-published': {
    nb: 'Tilbudet er alt publisert.',
    nn: 'Tilbodet er alt publisert.',
    en: 'The offer is published already.',
  },
  'booklet-too-long': {
    nb: 'Så mange tilbud blir ikke noe hefte. Velg en alder, et tema eller et sted først.',
    nn: 'Så mange tilbod blir ikkje noko hefte. Vel ein alder, eit tema eller ein stad først.',
    en: 'So many offers make no booklet. Choose an age, a theme or a place first.',
  },
  'link-expired': {
    nb: 'Lenken er for gammel. Du får en ny i neste e-post.',
    nn: 'Lenkja er for gammal. Du får ei ny i neste e-post.',
    en: 'The link is too old. You get a new one in the next e-mail.',
  },
  'link-used': {
    nb: 'Lenken er brukt. Tilbudet er allerede bekreftet.',
    nn: 'Lenkja er brukt. Tilbodet er alt stadfesta.',
    en: 'The link has been used. The offer is confirmed already.',
  },
  'link-gone': {
    nb: 'Tilbudet er tatt bort fra oversikten. Du trenger ikke bekrefte det.',
    nn: 'Tilbodet er teke bort frå oversikta. Du treng ikkje stadfeste det.',
    en: 'The offer has been taken out of the directory. You need not confirm it.',
  },
  'link-unknown': {
    nb: 'Vi kjenner ikke denne lenken. Åpne den fra e-posten på nytt, og se at hele er med.',
    nn: 'Vi kjenner ikkje denne lenkja. Opne henne frå e-posten på nytt, og sjå at heile er med.',
    en: 'We do not know this link. Open it from the e-mail again, and see that all of it is there.',
  },
  'import-has-faults': {
    nb: 'Fila har feil. Rett dem og legg den fram på nytt. Ingenting er tatt inn.',
    nn: 'Fila har feil. Rett dei og legg henne fram på nytt. Ingenting er teke inn.',
    en: 'The file has faults. Correct them and put it forward again. Nothing has been taken in.',
  },
  'import-is-done': {
    nb: 'Denne fila er tatt inn før.',
    nn: 'Denne fila er teken inn før.',
    en: 'This file has been taken in before.',
  },
})

/** What is wrong with a field, by issue code: for codes of this module's own. */
export const issues = defineMessages({
  'not-json': {
    nb: 'Dette er ikke JSON med en liste over tilbud. Ingenting er lagret.',
    nn: 'Dette er ikkje JSON med ei liste over tilbod. Ingenting er lagra.',
    en: 'This is not JSON with a list of offers. Nothing was saved.',
  },
  'not-csv': {
    nb: 'Et anførselstegn er ikke avsluttet, så vi vet ikke hvor raden slutter. Ingenting er lagret.',
    nn: 'Eit hermeteikn er ikkje avslutta, så vi veit ikkje kvar rada sluttar. Ingenting er lagra.',
    en: 'A quotation mark is never closed, so we cannot tell where the row ends. Nothing was saved.',
  },
  'no-rows': {
    nb: 'Det står ingen tilbud i fila.',
    nn: 'Det står ingen tilbod i fila.',
    en: 'There are no offers in the file.',
  },
  'too-many-rows': {
    nb: 'Fila har mer enn 2000 tilbud. Del den i flere.',
    nn: 'Fila har meir enn 2000 tilbod. Del henne i fleire.',
    en: 'The file has more than 2,000 offers. Divide it into several.',
  },
  'ages-reversed': {
    nb: 'Den høyeste alderen er lavere enn den laveste.',
    nn: 'Den høgaste alderen er lågare enn den lågaste.',
    en: 'The highest age is lower than the lowest.',
  },
  'city-missing': {
    nb: 'Skriv hvilket tettsted stedet ligger i.',
    nn: 'Skriv kva tettstad staden ligg i.',
    en: 'Write which town the place is in.',
  },
  'postal-code-missing': {
    nb: 'En adresse trenger postnummer.',
    nn: 'Ei adresse treng postnummer.',
    en: 'An address needs a postal code.',
  },
  'address-missing': {
    nb: 'Et postnummer trenger en adresse.',
    nn: 'Eit postnummer treng ei adresse.',
    en: 'A postal code needs an address.',
  },
  'name-taken': {
    nb: 'Det finnes et tilbud med dette navnet fra samme virksomhet. Endre det, eller velg et annet navn.',
    nn: 'Det finst eit tilbod med dette namnet frå same verksemd. Endre det, eller vel eit anna namn.',
    en: 'There is an offer of this name from the same organization. Change that one, or choose another name.',
  },
  'kind-is-of-all': {
    nb: 'Bare koordinatoren endrer dette. Det gjelder alt virksomheten tilbyr.',
    nn: 'Berre koordinatoren endrar dette. Det gjeld alt verksemda tilbyr.',
    en: 'Only the coordinator changes this. It is about all that the organization offers.',
  },
  'hours-not-understood': {
    nb: 'Skriv én linje for hver tid, for eksempel: mandag–fredag 8–15.30.',
    nn: 'Skriv éi linje for kvar tid, til dømes: måndag–fredag 8–15.30.',
    en: 'Write one line for each stretch, for example: Monday–Friday 8–15.30.',
  },
})
