import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import type pg from 'pg'
import { beforeAll, test } from 'vitest'
import { fjordvik } from '#demo/fjordvik.ts'
import { skogbygd } from '#demo/skogbygd.ts'
import { foundMunicipality } from '#modules/organisation'
import { transaction } from '#platform/database/transaction.ts'
import { enter } from '#platform/identity/enter.ts'
import { newKeyring } from '#platform/keys/key.ts'
import { ownDatabases } from '#testing/database.ts'
import { datedChanges } from '#testing/histories/ahead.ts'
import { anyWorld } from '#testing/histories/any-world.ts'
import { differences, factsOf, type Look, lookAt } from '#testing/histories/compare.ts'
import type { World } from '#testing/histories/history.ts'
import { breaches } from '#testing/histories/invariants.ts'
import { narrowed } from '#testing/histories/narrow.ts'
import { logsOf, openStage } from '#testing/histories/stage.ts'
import { type Truth, truthOf } from '#testing/histories/truth.ts'
import { type LogFacts, parseFacts } from './facts.ts'
import { sightOf } from './policy.ts'

/** How many histories, and from which seed. LAGET_HISTORIES=20000 for a longer run; LAGET_SEED to see one again. */
const histories = Number(process.env.LAGET_HISTORIES ?? 2000)
const seed = Number(process.env.LAGET_SEED ?? randomInt(2 ** 31))
// A world is one transaction, and on a server that others share (see ownDatabases) their seals wait for its end: 3 s for 8, 13 s for 40.
const size = { stories: process.env.LAGET_TEST_DATABASE_URL ? 8 : 40, rounds: 4 }

// one for each of those who play: all histories are about the same people, and in one database they would wait for each other
const databases = await ownDatabases(2)
beforeAll(async () => {
  const founded = new Date('2026-01-01T08:00:00Z')
  const keyring = newKeyring(founded)
  for (const database of databases)
    await transaction(database.pool('jobs'), async (tx) => {
      await enter(tx, { system: fjordvik.municipality.id }, founded)
      await foundMunicipality(tx, keyring, fjordvik)
      await foundMunicipality(tx, keyring, skogbygd)
    })
})

type Failure = { story: number; what: string; detail: string }

/** Plays a world and compares after every round, and at dated changes ahead without anything being derived anew. */
const play = async (client: pg.ClientBase, world: World): Promise<Failure | undefined> => {
  const stage = await openStage(client, world)
  const look = async (truths: readonly Truth[], documents: readonly unknown[], at: Date): Promise<Look> => {
    const facts = truths.map((truth, log): LogFacts | undefined =>
      truth.record ? parseFacts(documents[log]) : undefined,
    )
    return { at, truths, facts, seen: await lookAt(client, truths, at) }
  }
  const storyOf = (log: number) => stage.children.findIndex((child) => logsOf(child).includes(ids[log] ?? ''))
  let ids: string[] = []
  const judge = (seen: Look, settled: ReadonlySet<string>, round: number): Failure | undefined => {
    const when = `round ${round}, ${seen.at.toISOString()}`
    const [different] = differences(seen, sightOf)
    if (different) {
      const { log, who, policy, sight, tables } = different
      const detail = `${who.key}, ${when}, log ${seen.truths[log]?.state}\n  policy: ${JSON.stringify(sight)}\n  policy: ${policy}\n  tables: ${tables}`
      return { story: storyOf(log), what: 'the fences disagree', detail }
    }
    const [broken] = breaches(seen, settled)
    return broken
      ? { story: storyOf(broken.log), what: broken.rule, detail: `${broken.rule} (${broken.who}), ${when}` }
      : undefined
  }
  try {
    for (const [n, round] of world.rounds.entries()) {
      const { settled, settingDays } = await stage.round(n)
      ids = stage.children.flatMap(logsOf)
      const truths = await truthOf(client, ids)
      const documents = await factsOf(client, ids, stage.now())
      const now = await look(truths, documents, stage.now())
      const failed = judge(now, settled, n)
      if (failed) return failed
      for (const { nth, before } of round.ahead) {
        const changes = datedChanges(now.facts, settingDays, stage.now())
        const instant = changes[nth % changes.length]
        if (!instant) continue
        const at = new Date(instant.getTime() - (before ? 1 : 0))
        await stage.bind(at)
        const then = await look(truths, settingDays.length > 0 ? await factsOf(client, ids, at) : documents, at)
        await stage.bind(stage.now())
        const later = judge(then, new Set(), n)
        if (later) return later
      }
    }
    return undefined
  } finally {
    await stage.close()
  }
}

/** Plays many worlds on one connection; a failure comes with the smallest world that fails in the same way. */
const compare = async (client: pg.ClientBase, from: number, runs: number): Promise<void> => {
  const holds = fc.asyncProperty(anyWorld(size), async (world) => {
    const failure = await play(client, world)
    if (!failure) return
    const least = await narrowed(world, failure.story, async (other) => (await play(client, other))?.what)
    const { what, detail } = (await play(client, least)) ?? failure
    throw new Error(`${what}\n${detail}\n${JSON.stringify(least, null, 1)}`)
  })
  // not fc.assert: it would print the world that failed first, all of it
  const { failed, errorInstance } = await fc.check(holds, { seed: from, numRuns: runs, endOnFailure: true })
  if (failed) throw errorInstance
}

test('whatever has happened, the policy says what the tables show, and the rules hold', async () => {
  console.info(`${histories} histories from seed ${seed}`)
  const clients = await Promise.all(databases.map((database) => database.pool('admin').connect()))
  const runs = Math.ceil(histories / size.stories / clients.length)
  try {
    await Promise.all(clients.map((client, nth) => compare(client, seed + nth, runs)))
  } finally {
    for (const client of clients) client.release()
  }
}, 3_600_000)
