import { defineConfig } from 'vitest/config'
import { closingLine } from './testing/closing-line.ts'

// Sized for two cores. The journeys of a worker share one browser and one Laget, so their files run in one process; all else is isolated.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    globalSetup: './testing/global-setup.ts',
    reporters: ['default', closingLine()],
    maxWorkers: 2,
    // guards against hanging, not stopwatches: a busy machine is not a fault
    testTimeout: 90_000,
    hookTimeout: 90_000,
    projects: [
      { extends: true, test: { name: 'parts', include: ['{src,testing,demo,bench,scripts}/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup: './e2e/support/build-once.ts',
          isolate: false,
          testTimeout: 120_000,
        },
      },
    ],
  },
})
