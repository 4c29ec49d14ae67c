/** Whom a history can be about. The keys of staff are those of the invented municipality; the nurse has a second post. */
export const guardians = ['mother', 'father', 'stepfather', 'teacher-and-mother'] as const
export const services = ['school', 'health', 'ppt', 'kindergarten', 'administration'] as const
export const areas = ['learning', 'health', 'home', 'leisure', 'economy'] as const

/** Where each of the staff works. */
export const serviceOf = {
  teacher: 'school',
  head: 'school',
  nurse: 'health',
  'nurse-at-school': 'school',
  'nurse-head': 'health',
  ppt: 'ppt',
  'ppt-head': 'ppt',
  pedagogue: 'kindergarten',
  'kindergarten-head': 'kindergarten',
  'youth-teacher': 'school',
  'teacher-and-mother': 'school',
  registrar: 'school',
  coordinator: 'administration',
} as const satisfies Record<string, (typeof services)[number]>
export const posts = Object.keys(serviceOf) as Post[]

export type Guardian = (typeof guardians)[number]
export type Giver = Guardian | 'youth'
export type Post = keyof typeof serviceOf
export type Service = (typeof services)[number]
export type Area = (typeof areas)[number]
/** A child has a first log, and perhaps one that another service started beside it. */
export type Which = 'first' | 'second'

/** One act on the facts of one child. What the facts do not allow (an offer while nobody holds) does nothing. */
export type Act =
  | { act: 'agree'; log: Which; services: Service[]; areas: Area[]; days: number }
  | { act: 'consent'; log: Which; giver: Giver; service: Service; areas: Area[]; after: number; days: number }
  | { act: 'refuse' | 'withdraw'; log: Which; giver: Giver; service: Service }
  | { act: 'link' | 'end-link' | 'block' | 'unblock'; guardian: Guardian }
  | { act: 'confirm'; guardian: Guardian; responsibility: boolean }
  | { act: 'exclude' | 'readmit' | 'declare-tie' | 'untie'; log: Which; post: Post }
  | { act: 'add' | 'leave' | 'offer' | 'reopen'; log: Which; post: Post }
  | { act: 'accept' | 'decline' | 'take-back-offer' | 'close'; log: Which }
  | { act: 'assign'; log: Which; head: Post; post: Post }
  | { act: 'write'; log: Which; areas: Area[] }
  | { act: 'remove'; log: Which; nth: number }
  | { act: 'edit'; log: Which; nth: number; areas: Area[] }
  | { act: 'release'; log: Which; guardian: Guardian; released: boolean }
  | { act: 'start-again'; post: Post; known: boolean }
  | { act: 'answer-joining'; answer: 'yes' | 'no' }
  | { act: 'match' }
  | { act: 'sign-in' | 'sign-out-for-good' }

/** One child's story. `birthday`: which one lies `in` so many days from the beginning. */
export type Story = {
  birthday: number
  in: number
  starter: Post
  guardians: { guardian: Guardian; confirmed: boolean; responsibility: boolean }[]
  signsIn: boolean
  /** Whether the baton is settled after every act, or when all acts of a round are done: facts may also change together. */
  oneByOne: boolean
  /** What happens to this child in each round. */
  rounds: Act[][]
}

export type SettingKey =
  | 'consent-age'
  | 'adult-age'
  | 'renewal-days-at-consent-age'
  | 'guardian-areas-after-consent-age'
  | 'content-days-after-closing'
  | 'health-area'
  | 'areas'

/** What happens to everyone: posts end, rules change, the job that follows dated changes runs. */
export type Happening =
  | { event: 'end-post' | 'renew-post'; post: Post }
  | { event: 'limit-post'; post: Post; days: number }
  | { event: 'setting'; key: SettingKey; value: unknown; in: number }
  | { event: 'job' }

export type Round = {
  /** How far the clock goes on first. */
  minutes: number
  events: Happening[]
  /** Which of the dated changes ahead are looked at, before anyone acts again: at that instant, or a moment before. */
  ahead: { nth: number; before: boolean }[]
}

/** Several children in one municipality, under one clock. */
export type World = { start: string; stories: Story[]; rounds: Round[] }
