import { firstPages } from './first-pages.ts'
import type { StarterPage } from './starter.ts'

/** What every municipality begins with, in no order of importance: level and order stand in each. */
export const starterPages: readonly StarterPage[] = [...firstPages]
