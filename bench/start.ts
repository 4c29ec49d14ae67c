import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { stopwatch } from '#platform/clock.ts'
import { startProduct } from '#testing/product.ts'
import { openRunFolder } from '#testing/run-folder.ts'
import { build, needsBuild } from '../scripts/build.ts'
import { atMost, median } from './figures.ts'

/** From the command to the first answer that says it is ready: in an empty folder, with the demo, and on the same folder again. */
export const measureStart = async (
  { times }: { times: number },
  report: (measurement: object) => void,
): Promise<void> => {
  if (needsBuild()) await build()
  const folder = await openRunFolder(tmpdir())
  const dataFolder = folder.path('data')
  const seconds = async () => {
    const since = stopwatch()
    const product = await startProduct({ dataFolder })
    const took = since() / 1000
    await product.stop()
    return took
  }
  try {
    const first: number[] = []
    const later: number[] = []
    for (let time = 0; time < times; time++) {
      await rm(dataFolder, { recursive: true, force: true })
      first.push(await seconds())
      later.push(await seconds())
    }
    report({ measurement: 'start', of: 'first', unit: 's', times, ...atMost(median(first), 10) })
    report({ measurement: 'start', of: 'later', unit: 's', times, ...atMost(median(later), 3) })
  } finally {
    await folder.remove()
  }
}
