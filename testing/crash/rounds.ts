import { setTimeout as delay } from 'node:timers/promises'
import { stopwatch } from '#platform/clock.ts'
import { type Place, signIn } from '../person.ts'
import { startProduct } from '../product.ts'
import { openRunFolder } from '../run-folder.ts'
import { openSharedLog } from '../shared-log.ts'
import { faultsIn } from './books.ts'
import { kill, type Victim, victims } from './victims.ts'
import { batonPassers, noteWriter } from './writers.ts'

export type Round = {
  victim: Victim
  afterMs: number
  acknowledged: number
  lost: number
  restartMs: number
  faults: string[]
}
export type Crashing = {
  seed: number
  rounds: number
  /** Parent of the data folder; memory if left out. */
  parent?: string
  /** In turn; by chance if left out. */
  kinds?: readonly Victim[]
  told?(round: Round): void
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const chances = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Laget as people run it, killed without a word while they write, and started again on what is left. After each start everyone sends
 * again what she got no answer to, with the key it had; then the books are opened.
 */
export const crash = async ({ seed, rounds, parent, kinds, told }: Crashing): Promise<Round[]> => {
  const folder = await openRunFolder(parent)
  const chance = chances(seed)
  const dataFolder = folder.path('data')
  const start = () => startProduct({ dataFolder })
  const done: Round[] = []
  let product = await start()
  try {
    const place: Place = { url: product.url }
    const { writers, passers, batonLog } = await people(place, seed)
    for (let round = 0; round < rounds; round++) {
      const victim = kinds?.[round % kinds.length] ?? victims[Math.floor(chance() * victims.length)] ?? 'app'
      const afterMs = Math.round(100 + chance() * 1_400)
      const stop = new AbortController()
      const writing = Promise.all([...writers.map((writer) => writer.write(stop.signal)), passers.pass(stop.signal)])
      await Promise.race([writing, delay(afterMs)])
      await kill(dataFolder, victim)
      stop.abort()
      await Promise.all([writing, product.stop()])
      const lost = writers.flatMap(({ notes }) => notes).filter(({ fate }) => fate === 'lost').length
      const since = stopwatch()
      product = await start()
      const restartMs = Math.round(since())
      place.url = product.url
      for (const writer of writers) await writer.writeAgain()
      const notes = writers.flatMap((writer) => writer.notes)
      const faults = [
        ...notes
          .filter(({ fate }) => fate !== 'acknowledged')
          .map(({ text }) => `"${text}" was not taken when sent again`),
        ...(await faultsIn(dataFolder, { notes, batonLog, taken: passers.taken() })),
      ]
      const report = { victim, afterMs, acknowledged: notes.length, lost, restartMs, faults }
      told?.(report)
      done.push(report)
    }
    return done
  } finally {
    await product.stop()
    await folder.remove()
  }
}

const people = async (place: Place, seed: number) => {
  const someone = (key: string) => signIn(place, key)
  const staff = {
    teacher: await someone('teacher'),
    registrar: await someone('registrar'),
    mother: await someone('mother'),
  }
  const [quietLog, batonLog] = [await openSharedLog(staff, 1), await openSharedLog(staff, 2)]
  const keys = ['teacher', 'nurse', 'mother', 'teacher', 'nurse', 'mother']
  const writers = await Promise.all(
    keys.map(async (key, n) => noteWriter(await someone(key), n < 3 ? quietLog : batonLog, `${seed} ${key} ${n}`)),
  )
  return { writers, batonLog, passers: batonPassers(batonLog, await someone('teacher'), await someone('nurse')) }
}
