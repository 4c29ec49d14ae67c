import { type Child, createContext, useContext } from 'hono/jsx'
import type { Language } from '#platform/language/language.ts'
import type { Assets } from './assets.ts'
import { kitMessages } from './messages.ts'

export type NavigationLink = {
  href: string
  label: string
  /** She is there: on the page itself, or on one under it. */
  current?: 'page' | 'within' | undefined
  /** What one finds there, where there is room to say it. */
  about?: string | undefined
}
export type EmergencyNumber = { number: string; label: string }

/** The signed-in person, as the header shows her. */
export type Me = {
  name: string
  /** Role and place: "lærer, Fjordvik skole". */
  role: string
  /** Page where she chooses another of her roles; absent when she has only one. */
  switchRole?: string | undefined
  /** Where the sign-out form posts to. */
  signOut: string
}

/** One person looking at one page: what every page needs to know, made once per request and handed to `Page`. */
export type Visit = {
  lang: Language
  now: Date
  /** Path and query of this page, for the language links. A page that answers a post gives the address of its form. */
  address: string
  assets: Assets
  me?: Me | undefined
  /** The header of a visitor's page has no link to the sign-in: she is on the way in, or seems to be in already. */
  withoutSignIn?: boolean | undefined
  /** Absent for a visitor without a session. */
  csrf?: string | undefined
  /** Encrypts what this session writes without a network, in the browser and nowhere else. Base64; absent for a visitor. */
  offlineKey?: string | undefined
  /** The form on this page holds what its reader sent then, with a session that had run out. It is not sent yet. */
  keptFrom?: Date | undefined
  /** A fresh key for each form: a form posted twice acts once. */
  newKey: () => string
  municipality?: string | undefined
  /** Every page says *øvelse* until the installation may hold real people. */
  practice: boolean
  navigation?: readonly NavigationLink[] | undefined
  /** The municipality's own numbers instead of 116 111, 112 and 113. */
  emergency?: readonly EmergencyNumber[] | undefined
}

type Rendering = Visit & { nextId: (prefix: string) => string }

const VisitContext = createContext<Rendering | undefined>(undefined)

/** Lets the components inside know the visit. `Page` does this; a fragment or a test does it itself. */
export const Visiting = ({ visit, children }: { visit: Visit; children?: Child }) => {
  let ids = 0
  const nextId = (prefix: string) => `${prefix}-${++ids}`
  return <VisitContext.Provider value={{ ...visit, nextId }}>{children}</VisitContext.Provider>
}

export const useVisit = (): Rendering => {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('A component was rendered outside <Page> or <Visiting>')
  return visit
}

/** The kit's own words in the reader's language. */
export const useWords = () => kitMessages(useVisit().lang)
