import { availableParallelism, cpus, loadavg } from 'node:os'
import { figure } from './figures.ts'
import { measureOpening } from './opening.ts'
import { measurePublicPages } from './public-pages.ts'
import { measureStart } from './start.ts'

/**
 * Measures Laget on this machine: `npm run bench`, or `npm run bench -- --quick` for a look in under a minute. Prints one JSON object per
 * measurement: times in milliseconds, medians over rounds that take turns; what is compared was measured in the same run. Figures differ from
 * machine to machine and, where others work on it too, from run to run; ratios far less.
 */
const quick = process.argv.includes('--quick')
const report = (measurement: object): void => void process.stdout.write(`${JSON.stringify(measurement)}\n`)

const machine = () => ({
  processor: cpus()[0]?.model,
  processors: availableParallelism(),
  load: figure(loadavg()[0] ?? 0),
})

report({ measurement: 'machine', ...machine(), node: process.version })
await measureOpening(
  quick
    ? { logs: 2_000, heavy: 500, rounds: 3, milliseconds: 400, warmUp: 700 }
    : { logs: 200_000, heavy: 5_000, rounds: 15, milliseconds: 1_200, warmUp: 3_000 },
  report,
)
await measurePublicPages(
  quick
    ? { neighbours: 1, each: 150, rounds: 3, milliseconds: 300, warmUp: 500 }
    : { neighbours: 9, each: 500, rounds: 9, milliseconds: 1_000, warmUp: 2_000 },
  report,
)
await measureStart({ times: quick ? 1 : 3 }, report)
