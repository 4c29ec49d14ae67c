import type { Uuid } from './id.ts'

export type StaffRole = 'employee' | 'head' | 'registrar' | 'coordinator' | 'privacy-officer' | 'administrator'

/** A member of staff acting in one of her posts. */
export type InRole = {
  kind: 'in-role'
  municipality: Uuid
  person: Uuid
  post: Uuid
  role: StaffRole
  unit: Uuid
  service: Uuid
  name: string
  title: string
  unitName: string
  serviceName: string
}

/** Someone acting for the family: a guardian or the young person herself. Which of them she is, follows from the child's facts. */
export type Outside = { kind: 'outside'; municipality: Uuid; person: Uuid; role: 'family'; name: string }

/** Someone who has not signed in, on a public page of the municipality whose name is in the address. */
export type Visitor = { kind: 'visitor'; municipality: Uuid | null; municipalityName: string | null }

/** A job, in one municipality, with the operation it serves. */
export type System = { kind: 'system'; municipality: Uuid }

export type Actor = InRole | Outside | Visitor | System
export type Person = InRole | Outside
export type ActorKind = Actor['kind']
export type ActorOf<K extends ActorKind> = Extract<Actor, { kind: K }>
