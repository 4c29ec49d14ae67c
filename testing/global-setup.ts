import type { TestProject } from 'vitest/node'
import { migrate } from '../src/platform/database/migrate.ts'
import { prepareQueue } from '../src/platform/jobs/prepare-queue.ts'
import { type Cluster, type PrepareTemplate, startCluster } from './cluster.ts'
import { openDesk } from './database-desk.ts'
import { openRunFolder } from './run-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseDesk: string
  }
}

/** What the app does before it opens. */
const prepareTemplate: PrepareTemplate = async (admin, passwords) => {
  await migrate({ admin, kind: 'test', ...(passwords && { passwords }) })
  await prepareQueue({ ...admin, user: 'laget_jobs', ...(passwords && { password: passwords.laget_jobs }) })
}

/** Once per run, in the runner's own process: opens the desk where the tests borrow their databases. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await openRunFolder()
  let cluster: Promise<Cluster> | undefined
  const desk = await openDesk(folder.path('desk'), () => {
    cluster ??= startCluster(prepareTemplate, process.env.LAGET_TEST_DATABASE_URL)
    return cluster
  })
  project.provide('databaseDesk', folder.path('desk'))
  project.onTestsRerun(async () => (await cluster)?.forgetTemplate())
  return async () => {
    await desk.close()
    await (await cluster?.catch(() => undefined))?.stop()
    await folder.remove()
  }
}
