import type pg from 'pg'
import { foundGuide } from '#modules/guide'
import { type Founding, foundMunicipality } from '#modules/organisation'
import { publishFigures, settleDatedChanges } from '#modules/relay'
import { foundTerms } from '#modules/terms'
import { settableClock } from '#platform/clock.ts'
import { transaction } from '#platform/database/transaction.ts'
import { createDoor, type Reactions } from '#platform/door.ts'
import { noPost, type Uuid } from '#platform/id.ts'
import { enter } from '#platform/identity/enter.ts'
import { identityPurpose } from '#platform/identity/identity-number.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { lookupHash } from '#platform/keys/lookup-hash.ts'
import { addDays, type Day, dayOf } from '#platform/language/day.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { actor, type DemoActor, openSession, useCode, type Who } from '../acting.ts'
import { fjordvikOffers, takeInOffers } from '../directory/offers.ts'
import { familiesOn } from '../families.ts'
import { fjordvik, fjordvikId } from '../fjordvik.ts'
import { skogbygd } from '../skogbygd.ts'
import { workerCalled } from '../staff-by-key.ts'
import { aksel } from './aksel.ts'
import { ali } from './ali.ts'
import { emil } from './emil.ts'
import { jakob } from './jakob.ts'
import { maja } from './maja.ts'
import { nora } from './nora.ts'
import { sofie } from './sofie.ts'
import { team } from './team.ts'
import { wonders } from './wonders.ts'
import { wordsAndGuide } from './words-and-guide.ts'

export type HistoryParts = { pool: pg.Pool; jobsPool: pg.Pool; keyring: Keyring; reactions: Reactions; now: Date }

/**
 * The last ten months in Fjordvik, written by the same operations that people use, with the clock set back: so that every row
 * of it has passed every rule, and the trace tells of it.
 */
export const writeHistory = async ({ pool, jobsPool, keyring, reactions, now }: HistoryParts): Promise<void> => {
  const clock = settableClock(now)
  const door = createDoor({ pool, clock, keyring, reactions })
  const nightDoor = createDoor({ pool: jobsPool, clock, keyring, reactions })
  const acting = { pool, keyring, clock, door }
  await transaction(jobsPool, async (tx) => {
    await enter(tx, { system: fjordvikId }, now)
    // the posts began long before the first log
    for (const founding of [fjordvik, skogbygd])
      await foundMunicipality(tx, keyring, withPostsFrom(addDays(dayOf(now), -400), founding))
  })
  const nightIn = (municipality: Uuid) => actor(nightDoor, { system: municipality }, { person: noPost, post: noPost })
  const night = nightIn(fjordvikId)
  clock.set(`${addDays(dayOf(now), -300)}T01:12:00Z`)
  for (const { municipality } of [fjordvik, skogbygd]) {
    await nightIn(municipality.id).does(foundGuide, {})
    await nightIn(municipality.id).does(foundTerms, {})
  }
  const signedIn = new Set<string>()
  /** Signs in anew for each act: weeks lie between them. */
  const inPerson = (who: Who): DemoActor => {
    const does = async <O extends AnyOperation>(operation: O, input: unknown): Promise<Awaited<ReturnType<O['run']>>> =>
      await actor(door, await openSession(acting, who), who).does(operation, input)
    return { person: who.person, post: who.post, does }
  }
  /** Someone of a family, as sign-in finds her. */
  const byNumber = async (identityNumber: string): Promise<Who> => {
    const hash = lookupHash(keyring, identityPurpose, identityNumber)
    const { rows } = await pool.query<{ person_id: string }>(
      'select person_id from identity.find_persons($1, $2, $3, null, $4)',
      [null, null, [hash], clock.now()],
    )
    return { municipality: fjordvikId, person: rows[0]?.person_id ?? '', post: noPost }
  }
  const story = {
    clock,
    today: dayOf(now),
    families: familiesOn(dayOf(now)),
    /** Sets the clock: so many days ago, at an hour of the day as clocks show it in winter. */
    ago: (days: number, hour = 9) =>
      clock.set(`${addDays(dayOf(now), -days)}T${String(hour - 1).padStart(2, '0')}:12:00Z`),
    staff: async (key: string) => inPerson(workerCalled(key)),
    nightFalls: async () => {
      await night.does(settleDatedChanges, {})
    },
    hasSignedIn: async (identityNumber: string) => signedIn.has(identityNumber),
    firstSignIn: async (identityNumber: string, code: string) => {
      await useCode(acting, await byNumber(identityNumber), code)
      signedIn.add(identityNumber)
    },
    relative: async (identityNumber: string) => inPerson(await byNumber(identityNumber)),
  }
  for (const tell of [maja, aksel, nora, ali, sofie, jakob, emil, wonders, team, wordsAndGuide]) await tell(story)
  // what the volunteers offer nobody has looked at since; all the rest is new
  story.ago(220)
  const fromVolunteers = fjordvikOffers.filter(({ organization }) => organization === 'Frivilligsentralen')
  await takeInOffers(await story.staff('coordinator'), fromVolunteers)
  story.ago(30)
  await takeInOffers(await story.staff('coordinator'))
  clock.set(now)
  await night.does(publishFigures, {})
}

const withPostsFrom = (day: Day, founding: Founding): Founding => ({
  ...founding,
  staff: founding.staff.map((one) => ({
    ...one,
    posts: one.posts.map((post) => ({ ...post, from: `${day}T08:00:00Z` })),
  })),
})
