import type { Context } from 'hono'
import { type Entered, enter, knockWith } from './enter.ts'
import { admit } from './finish-sign-in.ts'
import { hostOf, type IdentityParts, ownPost, type Reader, show, within } from './identity-parts.ts'
import { ownPath } from './own-path.ts'
import { ChooseMunicipality, ChooseRole } from './pages/Choosing.tsx'
import { capacitiesOf, chooseCapacity } from './session-store.ts'
import { findPersons, seeKnown, takeKnown } from './sign-in-store.ts'
import { giveToken, readToken } from './tokens.ts'
import { traceSigning } from './trace.ts'

const issuerAt = (parts: IdentityParts, url: string) =>
  parts.issuers.find((issuer) => issuer.url === url) ?? { url, municipality: undefined }

/** GET /logg-inn/kommune: several municipalities know her. */
export const showMunicipalities = async (parts: IdentityParts, c: Context): Promise<Response> => {
  const browser = readToken(c, 'laget-inn', parts.publicUrl)
  const persons = await within(parts, async (at) => {
    const known = browser && (await seeKnown(at, browser))
    return known ? findPersons(at, issuerAt(parts, known.issuer), known.secrets.assertion) : undefined
  })
  if (!persons) return c.redirect('/logg-inn', 303)
  return show(parts, c, (visit) => ChooseMunicipality({ visit, persons }), { token: browser })
}

/** POST /logg-inn/kommune: the session begins there. */
export const takeMunicipality = async (parts: IdentityParts, c: Context): Promise<Response> => {
  const browser = readToken(c, 'laget-inn', parts.publicUrl)
  if (!browser) return c.redirect('/logg-inn', 303)
  const posted = await ownPost(parts, c, browser, '/logg-inn/kommune')
  if (posted instanceof Response) return posted
  const chosen = posted.field('kommune')
  const found = await within(parts, async (at) => {
    const known = await takeKnown(at, browser)
    if (!known) return undefined
    const persons = await findPersons(at, issuerAt(parts, known.issuer), known.secrets.assertion)
    const person = persons.find(({ municipality }) => municipality === chosen)
    return person && { ...known, ...known.secrets, person }
  })
  return found ? admit(parts, c, found) : c.redirect('/logg-inn', 303)
}

const signInFirst = (c: Context, til: string) => c.redirect(`/logg-inn?til=${encodeURIComponent(til)}`, 303)

/** GET /logg-inn/rolle: which of her roles she acts in; also where she goes to act in another. */
export const showRoles = async (parts: IdentityParts, c: Context): Promise<Response> => {
  const til = ownPath(c.req.query('til'))
  const token = readToken(c, 'laget', parts.publicUrl)
  if (!token) return signInFirst(c, til)
  const found = await within(parts, async (at) => {
    const entered = await enter(at.tx, knockWith(parts.keyring, token, hostOf(c)), at.now)
    if (entered.kind === 'sign-in') return undefined
    return { capacities: await capacitiesOf(at, token), reader: readerOf(entered) }
  })
  if (!found) return signInFirst(c, til)
  const { capacities, reader } = found
  return show(parts, c, (visit) => ChooseRole({ visit, capacities, til }), { token, reader })
}

/** Nobody before she has chosen. */
const readerOf = (entered: Entered): Reader | undefined => {
  if (entered.kind !== 'actor') return undefined
  const { actor, session } = entered
  const isPerson = actor.kind === 'in-role' || actor.kind === 'outside'
  return isPerson ? { actor, language: session?.language ?? null } : undefined
}

/** POST /logg-inn/rolle: the session goes on under another token, and the trace says in which role. */
export const takeRole = async (parts: IdentityParts, c: Context): Promise<Response> => {
  const token = readToken(c, 'laget', parts.publicUrl)
  if (!token) return signInFirst(c, '/')
  const posted = await ownPost(parts, c, token, '/logg-inn/rolle')
  if (posted instanceof Response) return posted
  const til = ownPath(posted.field('til'))
  const post = posted.field('rolle') ?? ''
  const chosen = await within(parts, async (at) => {
    const next = /^[0-9a-f-]{36}$/.test(post) ? await chooseCapacity(at, token, post) : undefined
    if (!next) return undefined
    const entered = await enter(at.tx, knockWith(parts.keyring, next, hostOf(c)), at.now)
    await traceSigning(at.tx, { operation: 'identity.choose-role' }, entered)
    return { next, entered }
  })
  if (!chosen) return c.redirect(`/logg-inn/rolle?til=${encodeURIComponent(til)}`, 303)
  giveToken(c, 'laget', chosen.next, parts.publicUrl)
  return c.redirect(chosen.entered.kind === 'code' ? `/logg-inn/kode?til=${encodeURIComponent(til)}` : til, 303)
}
