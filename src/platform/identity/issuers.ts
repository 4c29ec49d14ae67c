import { createPrivateKey } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type ClientAuth, ClientSecretBasic, ClientSecretPost, type CustomFetch, PrivateKeyJwt } from 'openid-client'
import { z } from 'zod'
import { CannotStart } from '../cannot-start.ts'
import { type IssuerProfile, issuerProfiles } from './issuer-profiles.ts'

/** An issuer this installation uses, ready to be asked. */
export type Issuer = {
  /** Short name in the address of the sign-in page. */
  key: string
  name: string
  /** Its identifier (`iss`). */
  url: string
  clientId: string
  authentication: ClientAuth
  /** What ID tokens are signed with; anything else is refused. */
  signing: SigningAlgorithm
  profile: IssuerProfile
  /** Number of the one municipality it speaks for; absent for a national one. */
  municipality?: string | undefined
  /** Instead of the network: the demo's issuer lives in this process. Allows http. */
  inProcess?: CustomFetch
}

const signingAlgorithms = ['RS256', 'PS256', 'ES256'] as const
type SigningAlgorithm = (typeof signingAlgorithms)[number]

const keyAlgorithms = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
} as const

const { demo: _, ...realProfiles } = issuerProfiles
const names = Object.keys(realProfiles) as (keyof typeof realProfiles)[]

const issuerForm = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'small letters, digits and hyphens'),
    profile: z.enum(names),
    name: z.string().min(1).max(60).optional(),
    issuer: z.url({ protocol: /^https$/, error: 'an address that begins with https://' }),
    clientId: z.string().min(1),
    clientSecretFile: z.string().optional(),
    clientSecretAs: z.enum(['basic', 'post']).default('basic'),
    clientKey: z
      .strictObject({ file: z.string(), id: z.string().min(1), algorithm: z.enum(signingAlgorithms) })
      .optional(),
    signing: z.enum(signingAlgorithms).default('RS256'),
    requiredLevel: z.string().optional(),
    identityNumberClaim: z.string().optional(),
    municipality: z
      .string()
      .regex(/^\d{4}$/, 'four digits')
      .optional(),
  })
  .refine((one) => (one.clientSecretFile === undefined) !== (one.clientKey === undefined), {
    error: 'either clientSecretFile or clientKey',
  })
  .refine((one) => one.profile !== 'entra' || !/\/(common|organizations|consumers)\b/.test(one.issuer), {
    path: ['issuer'],
    error: 'the address of one tenant: anyone may have an account in a shared one',
  })
  .refine((one) => !one.identityNumberClaim || one.municipality || realProfiles[one.profile].key !== 'subject', {
    path: ['municipality'],
    error:
      'the number of the municipality whose people this issuer knows: what it says of an identity number counts there alone',
  })
  .refine((one) => one.requiredLevel === undefined || levelsOf(one.profile).includes(one.requiredLevel), {
    path: ['requiredLevel'],
    error: ({ input }) => `one of ${levelsOf((input as { profile: keyof typeof realProfiles }).profile).join(', ')}`,
  })

const levelsOf = (name: keyof typeof realProfiles): readonly string[] => realProfiles[name].level.order

const fileForm = z.strictObject({ issuers: z.array(issuerForm).min(1) })
type Written = z.output<typeof issuerForm>

/** Reads LAGET_ISSUERS: a JSON file, and beside it the files with client secrets and keys that it names. What is wrong with them is told without the secrets. */
export const loadIssuers = async (path: string): Promise<Issuer[]> => {
  const { issuers } = await readForm(path)
  for (const part of ['key', 'issuer'] as const) {
    const doubled = issuers.find((one, place) => issuers.findIndex((other) => other[part] === one[part]) < place)
    if (doubled) throw new CannotStart(`${path}: two issuers have the same ${part}, ${doubled[part]}.`)
  }
  return Promise.all(issuers.map((written) => issuerFrom(written, path)))
}

const readForm = async (path: string): Promise<z.output<typeof fileForm>> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CannotStart(`LAGET_ISSUERS names ${path}, which cannot be read (${error.code}).`)
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new CannotStart(`${path} is not JSON.`)
  }
  const form = fileForm.safeParse(json)
  if (!form.success) {
    const faults = form.error.issues.map(({ path: place, message }) => `${place.join('.') || 'the file'}: ${message}`)
    throw new CannotStart(`${path} is not right. ${faults.join('; ')}.`)
  }
  return form.data
}

const issuerFrom = async (written: Written, path: string): Promise<Issuer> => {
  const given: IssuerProfile = issuerProfiles[written.profile]
  const level = { ...given.level, required: written.requiredLevel ?? given.level.required }
  const identityNumber = written.identityNumberClaim ?? given.identityNumber
  return {
    key: written.key,
    name: written.name ?? given.name,
    url: written.issuer,
    clientId: written.clientId,
    authentication: await authenticationOf(written, path),
    signing: written.signing,
    profile: { ...given, level, ...(identityNumber && { identityNumber }) },
    municipality: written.municipality,
  }
}

const authenticationOf = async (written: Written, path: string): Promise<ClientAuth> => {
  if (written.clientKey) {
    const { file, id, algorithm } = written.clientKey
    const pem = await readSecret(resolve(dirname(path), file))
    try {
      const key = createPrivateKey(pem).toCryptoKey(keyAlgorithms[algorithm], false, ['sign'])
      return PrivateKeyJwt({ key, kid: id })
    } catch {
      throw new CannotStart(
        `${file}, the client key of ${written.key}, is not a private key for ${algorithm} in PEM form.`,
      )
    }
  }
  const secret = (await readSecret(resolve(dirname(path), written.clientSecretFile ?? ''))).trim()
  if (secret === '')
    throw new CannotStart(`${written.clientSecretFile}, the client secret of ${written.key}, is empty.`)
  return written.clientSecretAs === 'post' ? ClientSecretPost(secret) : ClientSecretBasic(secret)
}

const readSecret = async (file: string): Promise<string> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CannotStart(`${file} cannot be read (${error.code}).`)
  })
  const { mode } = await stat(file)
  // Windows has no such bits and always reports them open.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new CannotStart(`${file} is open to others (mode ${(mode & 0o777).toString(8)}): run "chmod 600" on it.`)
  }
  return text
}
