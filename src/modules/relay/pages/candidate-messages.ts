import { defineMessages, same } from '#platform/language/define-messages.ts'

/** Why someone stands not among those to choose from. */
export const candidateMessages = defineMessages({
  whoNot: {
    nb: 'Finner du ikke den du tenker på?',
    nn: 'Finn du ikkje den du tenkjer på?',
    en: 'Is the person you think of not there?',
  },
  seeTooLittle: {
    nb: '{services} ser ikke alle temaene i loggen, og kan derfor ikke holde stafettpinnen.',
    nn: '{services} ser ikkje alle tema i loggen, og kan difor ikkje halde stafettpinnen.',
    en: '{services} may not see all the areas in the log, and so cannot hold the baton.',
  },
  notShared: {
    nb: 'Familien deler ingenting med {services:or}.',
    nn: same,
    en: 'The family shares nothing with {services:or}.',
  },
  barred: {
    nb: '{people} kan ikke være med rundt {name}.',
    nn: '{people} kan ikkje vere med rundt {name}.',
    en: '{people} cannot take part around {name}.',
  },
  askFamily: {
    nb: 'Spør familien om en tjeneste',
    nn: 'Spør familien om ei teneste',
    en: 'Ask the family about a service',
  },
})
