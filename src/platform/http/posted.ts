import type { Context } from 'hono'
import { z } from 'zod'
import type { Knock } from '../identity/enter.ts'
import { type FormInput, fieldsOf, inputFromForm } from './form-input.ts'
import type { Kernel } from './kernel.ts'
import { reservedFields } from './reserved-fields.ts'

/** A post that a page of ours made. `current`: that page belonged to the session that posts now. */
export type Posted = { fields: Map<string, string[]>; knock: Knock; current: boolean }

/** Reads a form's post. Anything that no form of ours could have sent is answered here, and its words are not repeated. */
export const readPost = async (kernel: Kernel, c: Context): Promise<Posted | Response> => {
  if (!kernel.sameOrigin(c)) return kernel.refusalPage(c, 403)
  const { knock, checksForm } = kernel.callerOf(c)
  const body = isForm(c) && (await c.req.formData().catch(() => undefined))
  if (!body) return kernel.refusalPage(c, 400)
  if (Array.from(body.keys()).length > mostFields) return kernel.refusalPage(c, 400)
  const fields = fieldsOf(body)
  const current = 'token' in knock ? checksForm(fields.get(reservedFields.csrf)?.[0]) : true
  return { fields, knock, current }
}

/** Many times what our longest form has. */
const mostFields = 1000

const isForm = (c: Context): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/i.test(c.req.header('content-type') ?? '')

/**
 * What was posted as the contract asks for it. Where the form's address and the post say the same, the address counts; the version that its
 * writer was looking at is the contract's `version`.
 */
export const inputFromPost = (schema: z.ZodType, c: Context, { fields }: Posted): FormInput => {
  const asked = new Map(fields)
  const version = fields.get(reservedFields.version)
  if (version) asked.set('version', version)
  for (const [name, value] of Object.entries(c.req.param())) asked.set(name, [String(value)])
  return inputFromForm(schema, asked)
}

const uuid = z.uuid()

/** The form's key, as the database writes it. `wrong`: what a form of ours never carries. */
export const keyOf = ({ fields }: Posted): { key: string | undefined; wrong: boolean } => {
  const [key, ...more] = fields.get(reservedFields.key) ?? []
  const wrong = more.length > 0 || (key !== undefined && !uuid.safeParse(key).success)
  return { key: wrong ? undefined : key?.toLowerCase(), wrong }
}

/** Does something in the path not name anything? Then there is no such page. */
export const isAboutPath = (c: Context, issues: readonly { path: string }[]): boolean => {
  const names = Object.keys(c.req.param())
  return issues.some(({ path }) => names.includes(path))
}
