import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Why not: one line for each reason in policy.ts, in words that say what to do instead. */
export const reasons = defineMessages({
  'only-who-works-with-children': {
    nb: 'Den som arbeider med barn i en tjeneste, kan spørre et team. Det kan også foresatte og ungdom.',
    nn: 'Den som arbeider med barn i ei teneste, kan spørje eit team. Det kan også føresette og ungdom.',
    en: 'Those who work with children in a service can ask a team. So can guardians and young people.',
  },
  'only-coordinator': {
    nb: 'Koordinatoren setter opp teamene. Be henne eller ham om det.',
    nn: 'Koordinatoren set opp teama. Be henne eller han om det.',
    en: 'The coordinator sets up the teams. Ask her or him.',
  },
  'only-who-plans': {
    nb: 'Lederen eller sekretæren for teamet setter opp møtene.',
    nn: 'Leiaren eller sekretæren for teamet set opp møta.',
    en: 'The leader or the secretary of the team plans the meetings.',
  },
  'only-asker': {
    nb: 'Bare den som spurte, kan gjøre det.',
    nn: 'Berre den som spurde, kan gjere det.',
    en: 'Only the person who asked can do that.',
  },
  'only-asker-or-family': {
    nb: 'Bare den som spurte, og familien det gjelder, kan gjøre det.',
    nn: 'Berre den som spurde, og familien det gjeld, kan gjere det.',
    en: 'Only the person who asked, and the family it is about, can do that.',
  },
  'only-team-leader': {
    nb: 'Bare lederen for teamet kan gjøre det.',
    nn: 'Berre leiaren for teamet kan gjere det.',
    en: 'Only the leader of the team can do that.',
  },
  'only-leader-or-secretary': {
    nb: 'Lederen eller sekretæren skriver det teamet kom fram til.',
    nn: 'Leiaren eller sekretæren skriv det teamet kom fram til.',
    en: 'The leader or the secretary writes what the team came to.',
  },
  'not-waiting': {
    nb: 'Teamet har alt gitt råd.',
    nn: same,
    en: 'The team has given its advice already.',
  },
  'not-to-mend': {
    nb: 'Spørsmålet er sendt. Det kan endres hvis teamet ber om det.',
    nn: 'Spørsmålet er sendt. Det kan endrast dersom teamet ber om det.',
    en: 'The question is sent. It can be changed if the team asks for it.',
  },
  'not-advised': {
    nb: 'Teamet har ikke gitt råd ennå, eller du har svart.',
    nn: 'Teamet har ikkje gitt råd enno, eller du har svart.',
    en: 'The team has not given advice yet, or you have answered.',
  },
  'only-who-sees-figures': {
    nb: 'Tallene ser koordinatoren og systemansvarlig.',
    nn: 'Tala ser koordinatoren og systemansvarleg.',
    en: 'The coordinator and the administrator see the figures.',
  },
})

/** What is wrong with a field, by issue code. */
export const issues = defineMessages({
  'may-tell-who': {
    nb: 'Her står det noe som kan vise hvem det er. Skriv det om, eller si under hvorfor det ikke viser det.',
    nn: 'Her står det noko som kan vise kven det er. Skriv det om, eller sei under kvifor det ikkje viser det.',
    en: 'Something here may show who it is. Write it otherwise, or say below why it does not.',
  },
  'reason-tells-who': {
    nb: 'Grunnen kan vise hvem det er. Skriv den uten navn, steder og tall.',
    nn: 'Grunnen kan vise kven det er. Skriv han utan namn, stader og tal.',
    en: 'The reason may show who it is. Write it without names, places and numbers.',
  },
  'no-place-left': {
    nb: 'Det er ikke plass på det møtet lenger. Velg et annet.',
    nn: 'Det er ikkje plass på det møtet lenger. Vel eit anna.',
    en: 'There is no room at that meeting any more. Choose another.',
  },
  'when-consented': {
    nb: 'Skriv hvilken dag familien sa ja.',
    nn: 'Skriv kva dag familien sa ja.',
    en: 'Write the day on which the family said yes.',
  },
  'which-log': {
    nb: 'Velg stafettloggen, eller la datoen stå tom.',
    nn: 'Vel stafettloggen, eller lat datoen stå tom.',
    en: 'Choose the relay log, or leave the date empty.',
  },
  'no-such-log': {
    nb: 'Velg en stafettlogg du ser alt i.',
    nn: 'Vel ein stafettlogg du ser alt i.',
    en: 'Choose a relay log of which you see everything.',
  },
  'not-yet': { nb: 'Datoen er fram i tid.', nn: same, en: 'The date is in the future.' },
  'no-such-colleague': {
    nb: 'Velg en som arbeider med barn her nå.',
    nn: 'Vel ein som arbeider med barn her no.',
    en: 'Choose someone who works with children here now.',
  },
  'duty-taken': {
    nb: 'Noen i teamet har den oppgaven. Ta ut henne eller ham først.',
    nn: 'Nokon i teamet har den oppgåva. Ta ut henne eller han først.',
    en: 'Someone in the team has that task. Remove her or him first.',
  },
  'sits-there': { nb: 'Er med fra før.', nn: 'Er med frå før.', en: 'Takes part already.' },
  'not-in-team': { nb: 'Velg en i teamet.', nn: 'Vel ein i teamet.', en: 'Choose someone in the team.' },
  'no-clock': {
    nb: 'Skriv et klokkeslett, som 14.30.',
    nn: 'Skriv eit klokkeslett, som 14.30.',
    en: 'Write a time, such as 14:30.',
  },
  'meeting-in-past': {
    nb: 'Velg i dag eller en senere dag.',
    nn: 'Vel i dag eller ein seinare dag.',
    en: 'Choose today or a later day.',
  },
  'day-has-passed': {
    nb: 'Velg i dag eller en senere dag.',
    nn: 'Vel i dag eller ein seinare dag.',
    en: 'Choose today or a later day.',
  },
  'meets-already': {
    nb: 'Teamet har alt et møte da.',
    nn: 'Teamet har alt eit møte då.',
    en: 'The team meets then already.',
  },
})
