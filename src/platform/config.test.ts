import { expect, it } from 'vitest'
import { ConfigError, kindMismatch, listenHost, readConfig } from './config.ts'

const read = (env: Record<string, string> = {}) => readConfig(env, '/srv/laget')
const wrong = (env: Record<string, string>): readonly string[] => {
  try {
    read(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences
    throw error
  }
  return []
}
const outside = { DATABASE_URL: 'postgresql://laget:pw@db.example/laget', LAGET_KEYS: '/etc/laget/keys' }

it('needs nothing: an embedded demo at localhost', () => {
  expect(read()).toEqual({
    port: 3000,
    host: undefined,
    url: 'http://localhost:3000',
    secure: false,
    proxies: 0,
    dataFolder: '/srv/laget/data',
    database: { embedded: true },
    newKind: 'demo',
    demo: undefined,
    keys: '/srv/laget/data/keyring.json',
    checkpoints: '/srv/laget/data/checkpoints',
    smtp: undefined,
    issuers: undefined,
    logLevel: 'warn',
    metrics: 'loopback',
    session: { idleMinutes: 30, absoluteMinutes: 600 },
    webLinks: false,
  })
})

it('takes what is set', () => {
  const config = read({
    ...outside,
    PORT: '8080',
    LAGET_HOST: '::',
    LAGET_URL: 'https://laget.fjordvik.example/',
    LAGET_DATA: '/var/lib/laget',
    LAGET_SMTP: 'smtp://mail.fjordvik.example',
    LAGET_ISSUERS: 'issuers.json',
    LAGET_LOG: 'error',
    LAGET_METRICS: 'everyone',
    LAGET_WEB_LINKS: 'on',
    LAGET_SESSION_MINUTES: '15',
    LAGET_SESSION_HOURS: '8',
    LAGET_APP_DATABASE_URL: 'postgres://laget_app@db.example/laget',
    LAGET_JOBS_DATABASE_URL: 'postgres://laget_jobs@db.example/laget',
  })
  expect(config).toMatchObject({
    port: 8080,
    host: '::',
    url: 'https://laget.fjordvik.example',
    secure: true,
    proxies: 1,
    dataFolder: '/var/lib/laget',
    keys: '/etc/laget/keys',
    issuers: '/srv/laget/issuers.json',
    newKind: 'real',
    logLevel: 'error',
    metrics: 'everyone',
    session: { idleMinutes: 15, absoluteMinutes: 480 },
    webLinks: true,
    database: {
      embedded: false,
      url: outside.DATABASE_URL,
      readyMade: { app: 'postgres://laget_app@db.example/laget', jobs: 'postgres://laget_jobs@db.example/laget' },
    },
  })
})

it('the default address follows the port, and a variable set to nothing is not set', () => {
  expect(read({ PORT: '4000', LAGET_URL: '', LAGET_DEMO: ' ', DATABASE_URL: '' })).toMatchObject({
    url: 'http://localhost:4000',
    newKind: 'demo',
  })
})

it.each([
  [{}, 'demo'],
  [{ LAGET_DEMO: 'on' }, 'demo'],
  [{ LAGET_DEMO: 'off' }, 'real'],
  [outside, 'real'],
  [{ ...outside, LAGET_DEMO: 'off' }, 'real'],
  [{ ...outside, LAGET_DEMO: 'on' }, 'demo'],
] as const)('an empty database becomes, with %j, %s', (env, kind) => {
  expect(read(env).newKind).toBe(kind)
})

it('a proxy is counted on behind https, unless told otherwise', () => {
  expect(read({ LAGET_URL: 'https://laget.example', LAGET_PROXIES: '0' }).proxies).toBe(0)
  expect(read({ LAGET_PROXIES: '2' }).proxies).toBe(2)
})

it.each([
  [{ PORT: '0' }, /^PORT must be/],
  [{ PORT: '65536' }, /^PORT must be/],
  [{ PORT: '3000x' }, /^PORT must be/],
  [{ LAGET_HOST: 'http://x' }, /^LAGET_HOST must be/],
  [{ LAGET_URL: 'laget.example' }, /^LAGET_URL must be/],
  [{ LAGET_URL: 'ftp://laget.example' }, /^LAGET_URL must be/],
  [{ LAGET_URL: 'https://laget.example/laget' }, /^LAGET_URL must have no path/],
  [{ LAGET_URL: 'https://user@laget.example' }, /^LAGET_URL must have no path/],
  [{ LAGET_PROXIES: '-1' }, /^LAGET_PROXIES must be/],
  [{ ...outside, DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be/],
  [{ DATABASE_URL: outside.DATABASE_URL }, /^With DATABASE_URL, LAGET_KEYS must/],
  [{ ...outside, LAGET_APP_DATABASE_URL: 'postgres://x' }, /go together/],
  [{ LAGET_APP_DATABASE_URL: 'postgres://x', LAGET_JOBS_DATABASE_URL: 'postgres://x' }, /need DATABASE_URL/],
  [{ LAGET_DEMO: 'yes' }, /^LAGET_DEMO must be one of on, off\.$/],
  [{ LAGET_SMTP: 'mail.example' }, /^LAGET_SMTP must be/],
  [{ LAGET_LOG: 'loud' }, /^LAGET_LOG must be one of debug, info/],
  [{ LAGET_SESSION_MINUTES: '31' }, /^LAGET_SESSION_MINUTES must be .* from 5 to 30\.$/],
  [{ LAGET_SESSION_MINUTES: '4' }, /^LAGET_SESSION_MINUTES must be/],
  [{ LAGET_SESSION_HOURS: '13' }, /^LAGET_SESSION_HOURS must be .* from 1 to 12\.$/],
  [{ LAGET_SESSION_HOURS: '0' }, /^LAGET_SESSION_HOURS must be/],
  [{ LAGET_METRICS: 'no' }, /^LAGET_METRICS must be/],
])('says in one sentence what is wrong with %j', (env, sentence) => {
  expect(wrong(env)).toEqual([expect.stringMatching(sentence)])
})

it('says everything that is wrong at once, and repeats no value', () => {
  const env = {
    PORT: 'secret-1',
    DATABASE_URL: 'postgre://u:secret-2@h/d',
    LAGET_SMTP: 'secret-3',
    LAGET_DEMO: 'secret-4',
  }
  const sentences = wrong(env)
  expect(sentences).toHaveLength(5)
  expect(sentences.join()).not.toContain('secret')
})

it('the demo is for this machine, unless told otherwise', () => {
  expect(listenHost(read(), 'demo')).toBe('127.0.0.1')
  expect(listenHost(read({ LAGET_HOST: '0.0.0.0' }), 'demo')).toBe('0.0.0.0')
  expect(listenHost(read({ LAGET_DEMO: 'off' }), 'real')).toBeUndefined()
  // What counts is what the database holds, not what was asked for.
  expect(listenHost(read(outside), 'demo')).toBe('127.0.0.1')
})

it('a database never changes what it is for', () => {
  expect(kindMismatch(read({ LAGET_DEMO: 'off' }), 'demo')).toMatch(/^This database holds the demo.*LAGET_DATA/)
  expect(kindMismatch(read({ ...outside, LAGET_DEMO: 'on' }), 'real')).toMatch(/^This database is for real people/)
  expect(kindMismatch(read(), 'real')).toBeUndefined()
  expect(kindMismatch(read({ LAGET_DEMO: 'on' }), 'demo')).toBeUndefined()
})
