import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Units, posts and rules of the municipality. */
export const administrationMessages = defineMessages({
  title: { nb: 'Administrasjon', nn: same, en: 'Administration' },
  lead: {
    nb: 'Hvem som arbeider hvor, og hvilke regler som gjelder. Her ser du aldri noe om et barn.',
    nn: 'Kven som arbeider kvar, og kva reglar som gjeld. Her ser du aldri noko om eit barn.',
    en: 'Who works where, and which rules apply. You never see anything about a child here.',
  },
  settings: { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  units: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  posts: {
    nb: { zero: 'ingen ansatte', one: 'én ansatt', other: '{count} ansatte' },
    nn: { zero: 'ingen tilsette', one: 'éin tilsett', other: '{count} tilsette' },
    en: { zero: 'no staff', one: 'one member of staff', other: '{count} members of staff' },
  },
  unitLead: {
    nb: 'Slutter noen eller bytter jobb, avslutt stillingen samme dag. Da ser de ikke loggene lenger, og en annen holder stafettpinnen.',
    nn: 'Sluttar nokon eller byter jobb, avslutt stillinga same dag. Då ser dei ikkje loggane lenger, og ein annan held stafettpinnen.',
    en: 'When someone leaves or changes jobs, end the post the same day. Then they no longer see the logs, and someone else holds the baton.',
  },
  nobody: { nb: 'Ingen arbeider her nå.', nn: 'Ingen arbeider her no.', en: 'Nobody works here now.' },
  employee: { nb: 'ansatt', nn: 'tilsett', en: 'employee' },
  head: { nb: 'leder', nn: 'leiar', en: 'head' },
  registrar: { nb: 'fører registeret', nn: same, en: 'keeps the register' },
  coordinator: { nb: 'koordinator', nn: same, en: 'coordinator' },
  'privacy-officer': { nb: 'personvernombud', nn: 'personvernombod', en: 'data protection officer' },
  administrator: { nb: 'systemansvarlig', nn: 'systemansvarleg', en: 'administrator' },
  until: { nb: 'Til', nn: same, en: 'Until' },
  end: { nb: 'Avslutt stillingen til {name}', nn: 'Avslutt stillinga til {name}', en: 'End {name}’s post' },
  endText: {
    nb: '{name} kommer ikke inn i loggene fra samme øyeblikk. Holder {name} en stafettpinne, tar en leder over den og får beskjed. Det kan ikke gjøres om.',
    nn: '{name} kjem ikkje inn i loggane frå same augneblinken. Held {name} ein stafettpinne, tek ein leiar over han og får beskjed. Det kan ikkje gjerast om.',
    en: '{name} cannot open the logs from the same moment. If {name} holds a baton, a head takes it over and is told. It cannot be undone.',
  },
  endSend: { nb: 'Avslutt stillingen', nn: 'Avslutt stillinga', en: 'End the post' },
})
