import { migrate } from '../src/platform/database/migrate.ts'
import { prepareQueue } from '../src/platform/jobs/prepare-queue.ts'
import type { PrepareTemplate } from './cluster.ts'

/** Makes an empty database what the app opens: what it does before it opens. */
export const prepareTemplate: PrepareTemplate = async (admin, passwords) => {
  await migrate({ admin, kind: 'test', ...(passwords && { passwords }) })
  await prepareQueue({ ...admin, user: 'laget_jobs', ...(passwords && { password: passwords.laget_jobs }) })
}
