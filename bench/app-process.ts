import { startServer } from '#platform/serve.ts'
import { beChild, told } from './child-process.ts'
import { composeApp } from './compose.ts'

/** The app as a process of its own, for CPU time to be its own. Asked anything, it tells its port. */
const { app } = await composeApp(told())
const { port } = await startServer({ fetch: app.fetch, port: 0, host: '127.0.0.1' })
beChild<'port', number>(async () => port)
