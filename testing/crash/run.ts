import { randomInt } from 'node:crypto'
import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { crash } from './rounds.ts'

// `npm run crash`, or the same again: `npm run crash -- --seed 123 --rounds 20`. One JSON object per round.
const { values } = parseArgs({ options: { seed: { type: 'string' }, rounds: { type: 'string', default: '20' } } })
const seed = Number(values.seed ?? randomInt(2 ** 31))
const say = (line: object): void => console.log(JSON.stringify(line))

say({ seed })
const rounds = await crash({ seed, rounds: Number(values.rounds), parent: tmpdir(), told: say })
const faults = rounds.flatMap((round) => round.faults)
const acknowledged = rounds.at(-1)?.acknowledged ?? 0
say({
  seed,
  rounds: rounds.length,
  acknowledged,
  lost: rounds.reduce((sum, { lost }) => sum + lost, 0),
  faults: faults.length,
})
if (faults.length > 0) process.exitCode = 1
