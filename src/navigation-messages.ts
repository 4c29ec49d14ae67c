import { defineMessages, same } from '#platform/language/define-messages.ts'

/** The main menu: what each role has pages for. */
export const navigationMessages = defineMessages({
  desk: { nb: 'Mitt arbeid', nn: same, en: 'My work' },
  family: { nb: 'Stafettloggene', nn: 'Stafettloggane', en: 'The relay logs' },
  register: { nb: 'Register', nn: same, en: 'Register' },
  privacy: { nb: 'Personvern', nn: same, en: 'Data protection' },
  trace: { nb: 'Spor', nn: same, en: 'Trace' },
  administration: { nb: 'Administrasjon', nn: same, en: 'Administration' },
  settings: { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  figures: { nb: 'Tall om stafettloggene', nn: 'Tal om stafettloggane', en: 'The relay logs in figures' },
  load: { nb: 'Arbeidsmengde', nn: 'Arbeidsmengd', en: 'Workload' },
  unit: { nb: 'Ansatte på enheten', nn: 'Tilsette på eininga', en: 'Staff of the unit' },
  wrong: { nb: 'Skrevet feil?', nn: 'Skrive feil?', en: 'Written wrong?' },
})
