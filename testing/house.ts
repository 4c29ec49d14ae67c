import { actor, openSession } from '#demo/acting.ts'
import { fjordvik } from '#demo/fjordvik.ts'
import { skogbygd } from '#demo/skogbygd.ts'
import { workerCalled } from '#demo/staff-by-key.ts'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { foundMunicipality } from '#modules/organisation'
import { settableClock } from '#platform/clock.ts'
import { transaction } from '#platform/database/transaction.ts'
import { createDoor } from '#platform/door.ts'
import { noPost, type Uuid } from '#platform/id.ts'
import { enter, type Knock } from '#platform/identity/enter.ts'
import { identityPurpose } from '#platform/identity/identity-number.ts'
import { newKeyring } from '#platform/keys/key.ts'
import { lookupHash } from '#platform/keys/lookup-hash.ts'
import { reactions } from '../src/app.ts'
import type { TestDatabase } from './database.ts'

/**
 * A whole Laget on a test database, without HTTP: the municipalities of the demo, a clock that is moved, and everyone knocking with a real session.
 * `as('teacher')` gives someone who performs operations; family members come from `family()` once a log has been started.
 */
export const openHouse = async (database: TestDatabase, start = '2026-11-23T08:00:00Z') => {
  const clock = settableClock(start)
  const keyring = newKeyring(clock.now())
  const pool = database.pool('app')
  const door = createDoor({ pool, clock, keyring, reactions })
  await transaction(database.pool('jobs'), async (tx) => {
    await enter(tx, { system: fjordvik.municipality.id }, clock.now())
    await foundMunicipality(tx, keyring, fjordvik)
    await foundMunicipality(tx, keyring, skogbygd)
  })

  const acting = { pool, keyring, clock, door }
  const someone = (knock: Knock, who: { person: Uuid; post: Uuid }, through = door) => actor(through, knock, who)
  const signIn = (municipality: Uuid, person: Uuid, post: Uuid) => openSession(acting, { municipality, person, post })

  return {
    clock,
    keyring,
    door,
    pool,
    admin: database.pool('admin'),
    as: async (key: string) => {
      const { municipality, person, post } = workerCalled(key)
      return someone(await signIn(municipality, person, post), { person, post })
    },
    who: workerCalled,
    /** A job, acting as the system in one municipality. */
    system: (municipality: Uuid = fjordvik.municipality.id) =>
      someone(
        { system: municipality },
        { person: noPost, post: noPost },
        createDoor({ pool: database.pool('jobs'), clock, keyring, reactions }),
      ),
    /** Someone of the family, found by the identity number she signs in with. */
    family: async (identityNumber: string) => {
      const { rows } = await database
        .pool('admin')
        .query<{ municipality_id: Uuid; id: Uuid }>(
          'select municipality_id, id from identity.person where ident_hash = $1',
          [lookupHash(keyring, identityPurpose, identityNumber)],
        )
      const found = rows[0]
      if (!found) throw new Error('Nobody has that number')
      await database
        .pool('admin')
        .query('update identity.person set activated_at = $2 where id = $1', [found.id, clock.now()])
      return someone(await signIn(found.municipality_id, found.id, noPost), { person: found.id, post: noPost })
    },
    number: syntheticNumber,
  }
}

export type House = Awaited<ReturnType<typeof openHouse>>
/** Whoever performs operations: with a session, or as the system. */
export type Someone = Awaited<ReturnType<House['as']>>
