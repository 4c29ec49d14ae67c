import { defineMessages } from '#platform/language/define-messages.ts'

/** Why a link cannot be registered or changed. */
export const reasons = defineMessages({
  'only-registrar': {
    nb: 'Bare den som fører registeret på enheten, kan gjøre det.',
    nn: 'Berre den som fører registeret på eininga, kan gjere det.',
    en: 'Only the registrar of the unit can do that.',
  },
  'only-opening-head': {
    nb: 'Bare lederen for enheten som startet loggen, kan gjøre det.',
    nn: 'Berre leiaren for eininga som starta loggen, kan gjere det.',
    en: 'Only the head of the unit that started the log can do that.',
  },
  'only-own-unit': {
    nb: 'Det må noen på enheten som startet loggen, gjøre.',
    nn: 'Det må nokon på eininga som starta loggen, gjere.',
    en: 'Someone in the unit that started the log has to do that.',
  },
  'confirmed-already': {
    nb: 'Denne foresatte er bekreftet. Er noe endret, registrer endringen.',
    nn: 'Denne føresette er stadfesta. Er noko endra, registrer endringa.',
    en: 'This guardian has been confirmed. If something has changed, register the change.',
  },
  'not-confirmed': {
    nb: 'Bekreft den foresatte først.',
    nn: 'Stadfest den føresette først.',
    en: 'Confirm the guardian first.',
  },
  'blocked-already': {
    nb: 'Denne foresatte er sperret allerede.',
    nn: 'Denne føresette er sperra allereie.',
    en: 'This guardian is blocked already.',
  },
  'not-blocked': {
    nb: 'Denne foresatte er ikke sperret.',
    nn: 'Denne føresette er ikkje sperra.',
    en: 'This guardian is not blocked.',
  },
  'code-by-another': {
    nb: 'Den som skrev opp den foresatte, gir ikke ut koden selv. Be en kollega, lederen eller den som fører registeret.',
    nn: 'Den som skreiv opp den føresette, gir ikkje ut koden sjølv. Be ein kollega, leiaren eller den som fører registeret.',
    en: 'Whoever wrote the guardian down does not hand out the code. Ask a colleague, the head or the registrar.',
  },
  'both-live': {
    nb: 'Begge har en åpen logg. Avslutt den ene før de blir ett barn.',
    nn: 'Begge har ein open logg. Avslutt den eine før dei blir eitt barn.',
    en: 'Both have an open log. Close one of them before they become one child.',
  },
})

/** What is wrong with a field, by issue code. */
export const issues = defineMessages({
  'day-not-ahead': {
    nb: 'Velg en dag fram i tid.',
    nn: 'Vel ein dag fram i tid.',
    en: 'Choose a day in the future.',
  },
  'same-record': {
    nb: 'Dette er det samme barnet allerede.',
    nn: 'Dette er det same barnet allereie.',
    en: 'This is the same child already.',
  },
  'not-same-child': {
    nb: 'De to har ulik fødselsdato, hvert sitt fødselsnummer eller hver sin innlogging, og kan ikke være samme barn.',
    nn: 'Dei to har ulik fødselsdato, kvar sitt fødselsnummer eller kvar si innlogging, og kan ikkje vere same barn.',
    en: 'The two have different dates of birth, identity numbers or sign-ins, and cannot be the same child.',
  },
  'number-and-birthday-differ': {
    nb: 'Nummeret passer ikke med fødselsdatoen til barnet.',
    nn: 'Nummeret passar ikkje med fødselsdatoen til barnet.',
    en: 'The number does not fit the child’s date of birth.',
  },
  'other-number': {
    nb: 'Barnet er registrert med et annet nummer.',
    nn: 'Barnet er registrert med eit anna nummer.',
    en: 'The child is registered with another number.',
  },
  'number-needed': {
    nb: 'Skriv fødselsnummeret som står i kilden.',
    nn: 'Skriv fødselsnummeret som står i kjelda.',
    en: 'Write the identity number that stands in the source.',
  },
  'guardian-has-other-number': {
    nb: 'Den foresatte er skrevet opp med et annet nummer. Er det feil, avslutter du koblingen og ber den som startet, om å skrive opp på nytt.',
    nn: 'Den føresette er skriven opp med eit anna nummer. Er det feil, avsluttar du koplinga og ber den som starta, om å skrive opp på nytt.',
    en: 'The guardian was written down with another number. If that is wrong, end the link and ask the person who started to write the guardian down again.',
  },
  'guardian-is-child': {
    nb: 'Dette er fødselsnummeret til barnet selv.',
    nn: 'Dette er fødselsnummeret til barnet sjølv.',
    en: 'This is the identity number of the child.',
  },
  'guardian-twice': {
    nb: 'En annen foresatt for barnet er skrevet opp med dette nummeret. Står samme person to ganger, avslutter du den ene koblingen.',
    nn: 'Ein annan føresett for barnet er skriven opp med dette nummeret. Står same person to gonger, avsluttar du den eine koplinga.',
    en: 'Another guardian of the child is written down with this number. If it is the same person twice, end one of the links.',
  },
  'connected-already': {
    nb: 'Barnet har allerede en egen innlogging.',
    nn: 'Barnet har allereie ei eiga innlogging.',
    en: 'The child has a sign-in of her own already.',
  },
  'too-young-to-sign-in': {
    nb: 'Barnet er for ungt til å ha egen innlogging.',
    nn: 'Barnet er for ungt til å ha eiga innlogging.',
    en: 'The child is too young for a sign-in of her own.',
  },
  'guardian-not-confirmed': {
    nb: 'Bekreft den foresatte før du gir ut koden.',
    nn: 'Stadfest den føresette før du gir ut koden.',
    en: 'Confirm the guardian before you hand out the code.',
  },
  'identity-number': {
    nb: 'Nummeret er ikke et gyldig fødselsnummer. Se om to sifre er byttet om.',
    nn: 'Nummeret er ikkje eit gyldig fødselsnummer. Sjå om to siffer er bytte om.',
    en: 'This is not a valid identity number. See whether two digits have changed places.',
  },
  'identity-number-not-synthetic': {
    nb: 'Dette er en øvelse: bruk et syntetisk nummer, aldri et ekte.',
    nn: 'Dette er ei øving: bruk eit syntetisk nummer, aldri eit ekte.',
    en: 'This is practice: use a synthetic number, never a real one.',
  },
})
