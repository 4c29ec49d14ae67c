import type { Context, Hono } from 'hono'
import type { Known } from '../door.ts'
import { answerNotDone } from '../http/answer.ts'
import type { Kernel } from '../http/kernel.ts'
import type { LiveRoute, Route } from '../http/route.ts'
import type { ShellEnv } from '../http/shell-env.ts'
import { inputFromUrl } from '../http/view.ts'
import { knownVersion } from './address.ts'
import type { Hub } from './hub.ts'
import { type Beat, openStream } from './stream.ts'

export type LiveParts = { hub: Hub; beat: Beat }

/** Binds the streams that open pages follow. Whoever may not see the page gets no stream of it: the same door, the same answers. */
export const serveLive = (app: Hono<ShellEnv>, kernel: Kernel, routes: readonly Route[], parts: LiveParts): void => {
  for (const route of routes) {
    if (route.kind === 'live') app.get(route.path, (c) => follow(kernel, route, c, parts))
  }
}

const headers = {
  'Content-Type': 'text/event-stream; charset=UTF-8',
  // held back or packed by nobody on the way
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

const follow = async (kernel: Kernel, route: LiveRoute, c: Context, { hub, beat }: LiveParts): Promise<Response> => {
  // a stranger's page can ask as her, and though it reads nothing, it would leave a row in the trace in her name
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return kernel.refusalPage(c, 403)
  const known = versionIn(c.req.header('last-event-id')) ?? versionIn(c.req.query(knownVersion))
  if (known === undefined) return kernel.refusalPage(c, 400)
  if (c.req.method === 'HEAD') return c.body(null, 200, headers)
  const caller = kernel.callerOf(c).knock
  const knock = 'token' in caller ? { ...caller, idle: true as const } : caller
  const input = inputFromUrl(route.operation, c)
  const outcome = await kernel.door.perform(route.operation, { knock, input })
  if (outcome.kind !== 'done') return answerNotDone(kernel, c, outcome)

  let leave: (() => void) | undefined
  const { body, ...follower } = openStream({
    known,
    ask: () => kernel.door.askAgain(route.operation, { knock, input }),
    beat,
    closed: () => leave?.(),
  })
  const session = 'token' in knock ? (knock.token[0]?.toString('base64url') ?? '') : ''
  leave = hub.follow({ ...placeOf(outcome), topic: route.topic(outcome.input), session }, follower)
  if (!leave) {
    follower.end()
    return kernel.refusalPage(c, 503)
  }
  return c.body(body, 200, headers)
}

const versionIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined

const placeOf = ({ actor }: Known) => ({ municipality: actor.municipality ?? '' })
