import { defineConfig } from 'vitest/config'
import { closingLine } from './testing/closing-line.ts'

// Sized for two cores. The journeys of a worker share one browser and one Laget, so their files run in one process; all else is isolated.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    globalSetup: './testing/global-setup.ts',
    reporters: ['default', closingLine()],
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'parts', include: ['{src,testing,demo,bench,scripts}/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          globalSetup: './e2e/support/build-once.ts',
          isolate: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
})
