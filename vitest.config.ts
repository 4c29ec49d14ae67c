import { defineConfig } from 'vitest/config'
import { closingLine } from './testing/closing-line.ts'

/** In a process of their own: where it is heard what a package says once per process, and what takes longest, which then begins first. */
const alone = ['demo/issuer/silence.test.ts', 'src/modules/access/agreement.test.ts']

// Sized for two cores. Files share a worker's process, and so what it has loaded, the browser and, in journeys, the one Laget; databases they
// do not share. Modules keep nothing between calls, so a file finds things as it would alone (seven tenths of the time it takes otherwise).
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    globalSetup: './testing/global-setup.ts',
    reporters: ['default', closingLine()],
    maxWorkers: 2,
    // guards against hanging, not stopwatches: a busy machine is not a fault
    testTimeout: 90_000,
    hookTimeout: 90_000,
    isolate: false,
    projects: [
      { extends: true, test: { name: 'alone', include: alone, isolate: true } },
      {
        extends: true,
        test: { name: 'parts', include: ['{src,testing,demo,bench,scripts}/**/*.test.{ts,tsx}'], exclude: alone },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup: './e2e/support/build-once.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
})
