import type { HttpBindings } from '@hono/node-server'
import type { Visit } from '#ui/visit.tsx'

/** What the shell puts into every request. `visit`: set by a page that knows the reader, for the error page in its place. */
export type ShellEnv = {
  Bindings: Partial<HttpBindings>
  Variables: { requestId: string; visit?: Visit }
}
