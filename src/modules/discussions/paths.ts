import type { Uuid } from '#platform/id.ts'

/** The URLs of this module, in one place for routes and links. Norwegian nouns. */
export const paths = {
  discussions: '/drofting',
  screening: '/drofting/forst',
  ask: '/drofting/nytt-sporsmal',
  figures: '/drofting/tall',
  newTeam: '/drofting/nytt-team',
  team: (team: Uuid) => `/drofting/team/${team}`,
  members: (team: Uuid) => `/drofting/team/${team}/medlemmer`,
  meetings: (team: Uuid) => `/drofting/team/${team}/moter`,
  end: (team: Uuid, member: Uuid) => `/drofting/team/${team}/medlemmer/${member}/slutt`,
  question: (question: Uuid) => `/drofting/sporsmal/${question}`,
  vaguer: (question: Uuid) => `/drofting/sporsmal/${question}/vagere`,
  mend: (question: Uuid) => `/drofting/sporsmal/${question}/endring`,
  advice: (question: Uuid) => `/drofting/sporsmal/${question}/rad`,
  takeBack: (question: Uuid) => `/drofting/sporsmal/${question}/tilbake`,
  outcome: (question: Uuid) => `/drofting/sporsmal/${question}/hva-skjedde`,
} as const
