import type { Hono } from 'hono'
import type { Module } from '../module.ts'
import { openApiDocument } from './openapi.ts'
import type { ShellEnv } from './shell-env.ts'

/** For everyone: what may be asked, not what is there. */
export const serveOpenApi = (app: Hono<ShellEnv>, modules: readonly Module[]): void => {
  const document = JSON.stringify(openApiDocument(modules))
  app.get('/api/openapi.json', (c) =>
    c.body(document, 200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' }),
  )
}
