import type { Actor, InRole, StaffRole } from '../actor.ts'
import { prepared, type Tx } from '../database/transaction.ts'
import type { Uuid } from '../id.ts'
import type { Keyring } from '../keys/key.ts'
import { lookupHashes } from '../keys/lookup-hash.ts'
import type { Language } from '../language/language.ts'

/**
 * With what someone knocks: a session token (hashed before it reaches the database), nothing at all on a public page,
 * or as the system in a job. `host`: whose pages she asks for. `idle`: a page asks by itself, which does not keep a session alive.
 */
export type Knock = { token: Buffer[]; host: string; idle?: true } | { visitor: { host: string } } | { system: Uuid }

export const sessionPurpose = 'identity.session'
export const knockWith = (keyring: Keyring, token: string | undefined, host: string): Knock =>
  token ? { token: lookupHashes(keyring, sessionPurpose, token), host } : { visitor: { host } }

export type Entered =
  | { kind: 'actor'; actor: Actor; now: Date; session?: SessionFacts }
  | { kind: 'sign-in'; expired: boolean }
  | { kind: 'code' }
  | { kind: 'choose' }

type SessionFacts = {
  level: string
  language: Language | null
  /** There is another role to change to. */
  severalRoles: boolean
}

type EnteredRow = {
  outcome: 'ok' | 'none' | 'expired' | 'code' | 'choose'
  now: Date
  municipality_id: Uuid
  person_id: Uuid
  post_id: Uuid
  role: string
  unit_id: Uuid
  service_id: Uuid
  name: string
  title: string
  unit_name: string
  service_name: string
  language: Language | null
  level: string
  several_roles: boolean
}

const enterSession = prepared<EnteredRow>('identity.enter', 'select * from identity.enter($1, $2, $3)')
type VisitorRow = { now: Date; municipality_id: Uuid | null; municipality_name: string | null }
const enterVisitor = prepared<VisitorRow>(
  'identity.enter-visitor',
  'select now, municipality_id, municipality_name from identity.enter_visitor($1, $2)',
)
const enterSystem = prepared<{ now: Date }>('identity.enter-system', 'select identity.enter_system($1, $2) as now')

/** The first statement of every operation: says who acts and when, and binds the transaction to it. */
export const enter = async (tx: Tx, knock: Knock, bound: Date): Promise<Entered> => {
  if ('system' in knock) {
    const [row] = await tx.prepared(enterSystem, [knock.system, bound])
    return { kind: 'actor', actor: { kind: 'system', municipality: knock.system }, now: row?.now ?? bound }
  }
  if ('visitor' in knock) {
    const [row] = await tx.prepared(enterVisitor, [knock.visitor.host, bound])
    const { municipality_id: municipality = null, municipality_name: municipalityName = null } = row ?? {}
    return { kind: 'actor', actor: { kind: 'visitor', municipality, municipalityName }, now: row?.now ?? bound }
  }
  const [row] = await tx.prepared(enterSession, [knock.token, bound, !knock.idle])
  if (!row || row.outcome === 'none') return { kind: 'sign-in', expired: false }
  if (row.outcome === 'expired') return { kind: 'sign-in', expired: true }
  if (row.outcome === 'code' || row.outcome === 'choose') return { kind: row.outcome }
  const { level, language, several_roles } = row
  return {
    kind: 'actor',
    actor: actorFrom(row),
    now: row.now,
    session: { level, language, severalRoles: several_roles },
  }
}

/**
 * The same where the public may in too: whoever comes with a session that has run out, or has not chosen a role, is let in as anyone is. Nobody
 * signs in to read what is for all. A visitor of no municipality is still nobody's guest: there is nothing here for her.
 */
export const enterOpen = async (tx: Tx, knock: Knock, bound: Date): Promise<Entered> => {
  const entered = await enter(tx, knock, bound)
  return entered.kind === 'actor' || !('token' in knock) ? entered : enter(tx, { visitor: { host: knock.host } }, bound)
}

const actorFrom = (row: EnteredRow): Actor => {
  const who = { municipality: row.municipality_id, person: row.person_id, name: row.name }
  if (row.role === 'family') return { kind: 'outside', role: 'family', ...who }
  const place = { post: row.post_id, unit: row.unit_id, service: row.service_id }
  const words = { title: row.title, unitName: row.unit_name, serviceName: row.service_name }
  return { kind: 'in-role', role: row.role as StaffRole, ...who, ...place, ...words } satisfies InRole
}
