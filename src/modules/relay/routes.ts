import { baton } from './routes/baton.ts'
import { consent } from './routes/consent.ts'
import { figures } from './routes/figures.ts'
import { life } from './routes/life.ts'
import { removals } from './routes/removals.ts'
import { team } from './routes/team.ts'
import { writing } from './routes/writing.ts'

/** URL → operation, subject by subject. Who may do what stands in the operations; these tables say where. */
export const routes = [...life, ...writing, ...baton, ...team, ...consent, ...removals, ...figures]
