import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { DatabaseKind } from './database/migrate.ts'
import { type LogLevel, logLevels } from './log.ts'

/** Everything the installation may be told, read from the environment once. No other file reads it. */
export type Config = {
  port: number
  /** Absent: this machine alone for a demo, every network otherwise (`listenHost`). */
  host: string | undefined
  /** Laget's public address: scheme, host and port, no slash at the end. */
  url: string
  /** The address is https: cookies are Secure and named `__Host-…`, browsers are told to stay with https. */
  secure: boolean
  /** How many proxies stand in front and add themselves to X-Forwarded-For. */
  proxies: number
  /** Absolute path. */
  dataFolder: string
  database: DatabaseConfig
  /** What an empty database becomes. */
  newKind: Exclude<DatabaseKind, 'test'>
  /** What LAGET_DEMO says about a database that is there already. */
  demo: 'on' | 'off' | undefined
  /** Absolute path of keyring file or folder. */
  keys: string
  /** Absolute path of the folder where what was last sealed of the trace is remembered. */
  checkpoints: string
  smtp: string | undefined
  /** Absolute path of the file that names the issuers. */
  issuers: string | undefined
  logLevel: LogLevel
  /** Who may read /metrics. */
  metrics: 'loopback' | 'everyone'
  /** When a session is over: unused for so long, and in any case. */
  session: { idleMinutes: number; absoluteMinutes: number }
  /** May links of the guide be asked on the web whether they are there? */
  webLinks: boolean
}

export type DatabaseConfig =
  | { embedded: true }
  | { embedded: false; url: string; readyMade: { app: string; jobs: string } | undefined }

/** What is wrong with the environment, a sentence for each. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

const address = (protocols: readonly string[], sentence: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), sentence)

/** Also true for what is no address at all: that has a sentence of its own. */
const isBare = (text: string): boolean => {
  if (!URL.canParse(text)) return true
  const { pathname, search, hash, username, password } = new URL(text)
  return pathname === '/' && `${search}${hash}${username}${password}` === ''
}

const postgres = (name: string) =>
  address(
    ['postgres:', 'postgresql:'],
    `${name} must be an address such as postgresql://user:password@host:5432/laget.`,
  )

const oneOf = <const Words extends readonly string[]>(name: string, words: Words) =>
  z.enum(words, { error: `${name} must be one of ${words.join(', ')}.` })

const wholeNumber = (sentence: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, sentence)
    .transform(Number)
    .refine((n) => n >= least && n <= most, sentence)

const environment = z.object({
  PORT: wholeNumber('PORT must be a number from 1 to 65535.', 1, 65_535).default(3000),
  LAGET_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'LAGET_HOST must be a host name or an address to listen on, such as 0.0.0.0.')
    .optional(),
  LAGET_URL: address(['http:', 'https:'], 'LAGET_URL must be the public address, such as https://laget.kommune.no.')
    .refine(isBare, 'LAGET_URL must have no path, user or query: Laget lives at the root of its host.')
    .optional(),
  LAGET_PROXIES: wholeNumber('LAGET_PROXIES must be how many proxies stand in front, from 0 to 9.', 0, 9).optional(),
  LAGET_DATA: z.string().default('./data'),
  DATABASE_URL: postgres('DATABASE_URL').optional(),
  LAGET_APP_DATABASE_URL: postgres('LAGET_APP_DATABASE_URL').optional(),
  LAGET_JOBS_DATABASE_URL: postgres('LAGET_JOBS_DATABASE_URL').optional(),
  LAGET_DEMO: oneOf('LAGET_DEMO', ['on', 'off']).optional(),
  LAGET_KEYS: z.string().optional(),
  LAGET_SMTP: address(
    ['smtp:', 'smtps:'],
    'LAGET_SMTP must be an address such as smtp://user:password@mail.kommune.no:587.',
  ).optional(),
  LAGET_ISSUERS: z.string().optional(),
  LAGET_LOG: oneOf('LAGET_LOG', logLevels).optional(),
  // ID-porten's verification asks for half an hour at most: shorter may be chosen, longer not.
  LAGET_SESSION_MINUTES: wholeNumber(
    'LAGET_SESSION_MINUTES must be after how many minutes unused a session is over, from 5 to 30.',
    5,
    30,
  ).default(30),
  LAGET_SESSION_HOURS: wholeNumber(
    'LAGET_SESSION_HOURS must be after how many hours a session is over in any case, from 1 to 12.',
    1,
    12,
  ).default(10),
  LAGET_METRICS: oneOf('LAGET_METRICS', ['loopback', 'everyone']).default('loopback'),
  // Off until somebody who knows the network says so: Laget calls nobody by itself, and where names are not looked up outside every link would be gone.
  LAGET_WEB_LINKS: oneOf('LAGET_WEB_LINKS', ['on', 'off']).default('off'),
})
type Environment = z.output<typeof environment>
type Named = Partial<Record<keyof Environment, string>>

/** What no single value shows: which of them go together. */
const contradictions = (given: Named): string[] => {
  const sentences: string[] = []
  const say = (wrong: unknown, sentence: string) => wrong && sentences.push(sentence)
  const { DATABASE_URL, LAGET_APP_DATABASE_URL: app, LAGET_JOBS_DATABASE_URL: jobs, LAGET_KEYS } = given
  say(
    DATABASE_URL && !LAGET_KEYS,
    'With DATABASE_URL, LAGET_KEYS must name the keyring: a file or folder on this machine, made once with npm run keys:create.',
  )
  say(
    (app === undefined) !== (jobs === undefined),
    'LAGET_APP_DATABASE_URL and LAGET_JOBS_DATABASE_URL go together: set both, or neither.',
  )
  say(
    app && !DATABASE_URL,
    'LAGET_APP_DATABASE_URL and LAGET_JOBS_DATABASE_URL are for ready-made roles and need DATABASE_URL, the login that migrates.',
  )
  return sentences
}

/** A variable that is set to nothing is not set: so are the ones a compose file passes on. */
const given = (env: NodeJS.ProcessEnv): Named =>
  Object.fromEntries(
    Object.keys(environment.shape).flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  )

/** Throws a ConfigError that says everything that is wrong, not only the first. Never repeats a value: it may hold a password. */
export const readConfig = (env: NodeJS.ProcessEnv, folder: string = process.cwd()): Config => {
  const named = given(env)
  const parsed = environment.safeParse(named)
  const wrong = parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
  const sentences = [...new Set([...wrong, ...contradictions(named)])]
  if (!parsed.success || sentences.length > 0) throw new ConfigError(sentences)
  return configFrom(parsed.data, folder)
}

const configFrom = (env: Environment, folder: string): Config => {
  const embedded = env.DATABASE_URL === undefined
  const newKind = embedded ? (env.LAGET_DEMO === 'off' ? 'real' : 'demo') : env.LAGET_DEMO === 'on' ? 'demo' : 'real'
  const url = new URL(env.LAGET_URL ?? `http://localhost:${env.PORT}`)
  const secure = url.protocol === 'https:'
  const dataFolder = resolve(folder, env.LAGET_DATA)
  return {
    port: env.PORT,
    host: env.LAGET_HOST,
    url: url.origin,
    secure,
    // Laget itself speaks plain HTTP: behind an https address there is a proxy.
    proxies: env.LAGET_PROXIES ?? (secure ? 1 : 0),
    dataFolder,
    database: databaseFrom(env),
    newKind,
    demo: env.LAGET_DEMO,
    keys: env.LAGET_KEYS ? resolve(folder, env.LAGET_KEYS) : join(dataFolder, 'keyring.json'),
    checkpoints: join(dataFolder, 'checkpoints'),
    smtp: env.LAGET_SMTP,
    issuers: env.LAGET_ISSUERS && resolve(folder, env.LAGET_ISSUERS),
    // Whoever tries the demo wants to see one line, where to open it.
    logLevel: env.LAGET_LOG ?? (newKind === 'demo' ? 'warn' : 'info'),
    metrics: env.LAGET_METRICS,
    session: { idleMinutes: env.LAGET_SESSION_MINUTES, absoluteMinutes: env.LAGET_SESSION_HOURS * 60 },
    webLinks: env.LAGET_WEB_LINKS === 'on',
  }
}

const databaseFrom = (env: Environment): DatabaseConfig => {
  if (env.DATABASE_URL === undefined) return { embedded: true }
  const { LAGET_APP_DATABASE_URL: app, LAGET_JOBS_DATABASE_URL: jobs } = env
  return { embedded: false, url: env.DATABASE_URL, readyMade: app && jobs ? { app, jobs } : undefined }
}

/** Where to listen, once it is known what the database holds: in a demo anyone may sign in as anybody, so it is for this machine. */
export const listenHost = ({ host }: Config, kind: DatabaseKind): string | undefined =>
  host ?? (kind === 'real' ? undefined : '127.0.0.1')

/** A sentence when what is asked for is not what the database was made for, which never changes. */
export const kindMismatch = ({ demo, database }: Config, kind: DatabaseKind): string | undefined => {
  const another = database.embedded ? 'choose another folder with LAGET_DATA' : 'choose another database'
  if (demo === 'on' && kind === 'real')
    return `This database is for real people and cannot become a demo: ${another}, or leave out LAGET_DEMO.`
  if (demo === 'off' && kind === 'demo')
    return `This database holds the demo and cannot become a real one: ${another}, or leave out LAGET_DEMO.`
  // Without a word about LAGET_DEMO the embedded database is taken for the demo; a real one that lies there is opened as what it is.
  return undefined
}
