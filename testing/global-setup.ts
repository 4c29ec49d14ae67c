import type { TestProject } from 'vitest/node'
import { type Cluster, startCluster } from './cluster.ts'
import { openDesk } from './database-desk.ts'
import { openRunFolder } from './run-folder.ts'
import { prepareTemplate } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseDesk: string
    /** What is put there is gone when the run is over. */
    runFolder: string
  }
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
  project.provide('runFolder', folder.path(''))
  project.onTestsRerun(async () => (await cluster)?.forgetTemplate())
  return async () => {
    await desk.close()
    await (await cluster?.catch(() => undefined))?.stop()
    await folder.remove()
  }
}
