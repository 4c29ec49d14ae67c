import { randomUUID } from 'node:crypto'
import { type APIRequestContext, request } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { openLaget } from './laget.ts'

type Json = Record<string, unknown>

/** Someone's session without a browser, for what stands before a journey: the same operations, asked in JSON. */
export type Program = {
  get<Answer = Json>(path: string): Promise<Answer>
  post<Answer = Json>(path: string, body: Json): Promise<Answer>
}

export const program = async (key: string): Promise<Program> => {
  const { url } = await openLaget()
  const context = await request.newContext({
    baseURL: url,
    extraHTTPHeaders: { origin: url, 'sec-fetch-site': 'same-origin' },
  })
  onTestFinished(() => context.dispose())
  await context.get(`/logg-inn?login_hint=${key}`)
  return {
    get: (path) => read(key, context.get(`/api/v1${path}`)),
    post: (path, data) =>
      read(key, context.post(`/api/v1${path}`, { data, headers: { 'idempotency-key': randomUUID() } })),
  }
}

const read = async <Answer>(key: string, asked: ReturnType<APIRequestContext['get']>): Promise<Answer> => {
  const answer = await asked
  if (!answer.ok()) throw new Error(`${key} was answered ${answer.status()} by ${answer.url()}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}
