import type { Reporter, TestModule } from 'vitest/node'

export type Counts = { passed: number; failed: number; skipped: number }

/**
 * The last line of a run, alone on its line: `12 passed, 0 failed`, and `, 3 skipped` when any were. A run of nothing has failed.
 * Printed when the process ends: other reporters still write their failures after the tests are done.
 */
export const closingLine = (): Reporter => {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  return {
    onInit: ({ config }) => {
      if (!config.watch) process.once('exit', () => console.log(inWords(counts)))
    },
    onTestRunEnd: (modules, unhandled) => {
      Object.assign(counts, count(modules, unhandled.length))
      if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1
    },
  }
}

export const inWords = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A file that could not be loaded, or whose set-up failed, counts as one failure: its tests never came to be counted. */
const count = (modules: readonly TestModule[], unhandled: number): Counts => {
  const counts: Counts = { passed: 0, failed: unhandled, skipped: 0 }
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state !== 'pending') counts[state] += 1
    }
    counts.failed += module.errors().length
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length
  }
  return counts
}
