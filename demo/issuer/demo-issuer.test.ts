import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { isTest, listFiles, readSources } from '#testing/fences/source.ts'
import { choosePerson, openSignIn } from '#testing/sign-in.ts'
import { people } from '#testing/sign-in-people.ts'
import { aVisit } from '#testing/visit.ts'
import { openDemoIssuer } from './demo-issuer.ts'
import { demoIssuerPath } from './demo-issuer-path.ts'

const database = await testDatabase()
const open = (more: Partial<Parameters<typeof openDemoIssuer>[0]> = {}) =>
  openDemoIssuer({
    kind: 'test',
    publicUrl: new URL('http://localhost:3000'),
    people: () => people,
    visitOf: ({ lang, address }) => aVisit({ lang, address, me: undefined }),
    ...more,
  })

describe('real people', () => {
  it('cannot be met here: it does not open over a real database', () => {
    expect(() => open({ kind: 'real' })).toThrow('never over a database of real people')
  })

  it('nothing of the house imports the demo, or the package that makes issuers, unless it is asked for while running', async () => {
    const sources = await readSources((await listFiles()).filter((path) => path.startsWith('src/') && !isTest(path)))
    const found = sources.flatMap(({ path, text, imports }) =>
      imports
        .filter(({ of }) => of === 'oidc-provider' || /^#demo\/|\/demo\//.test(of))
        .filter(({ of, line }) => of === 'oidc-provider' || !text.split('\n')[line - 1]?.includes('import('))
        .map(({ of }) => `${path}: ${of}`),
    )
    expect(sources.length).toBeGreaterThan(50)
    expect(found).toEqual([])
  })

  it('the house bundled for production loads neither', async () => {
    const { metafile } = await build({
      entryPoints: ['src/app.ts', 'src/platform/identity/issuers.ts'],
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'never-written',
      format: 'esm',
      platform: 'node',
      packages: 'external',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
    })
    const external = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
    expect(external).toContain('openid-client')
    expect(external).not.toContain('oidc-provider')
    expect(Object.keys(metafile.inputs).filter((path) => path.startsWith('demo/'))).toEqual([])
  })
})

describe('the list of people', () => {
  it('names each with a role and one line on what he or she sees, and works without scripts under the strict policy', async () => {
    const house = await openSignIn(database)
    const page = await house.visitor().get('/logg-inn')
    for (const { name, role, sees } of people) {
      expect(page.text).toContain(name)
      expect(page.text).toContain(role.nb)
      expect(page.text).toContain(sees.nb)
    }
    expect(page.text.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/assets/app.js">'])
    expect(page.text).not.toMatch(/ (style|on\w+)="/)
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  it('shows no identity number', async () => {
    const house = await openSignIn(database)
    const page = await house.visitor().get('/logg-inn')
    for (const { identityNumber } of people) if (identityNumber) expect(page.text).not.toContain(identityNumber)
  })

  it('can be read in another language in the middle of it', async () => {
    const house = await openSignIn(database)
    const at = house.visitor()
    const page = await at.get('/logg-inn')
    expect((await at.get(`${page.address}?lang=nn`)).text).toContain('Kven vil du vere?')
  })

  it('asks again for somebody it does not know, by choice and by hint', async () => {
    const house = await openSignIn(database)
    const at = house.visitor()
    const page = await at.get('/logg-inn?login_hint=nobody')
    expect(page.status).toBe(200)
    const again = await at.post(page.address, { hvem: 'nobody' })
    expect(again.status).toBe(422)
    expect((await choosePerson(at, again, 'teacher')).way).toContain('/')
  })

  it('opened late, or in another browser, says so and shows the way back', async () => {
    const house = await openSignIn(database)
    const { address } = await house.visitor().get('/logg-inn')
    const page = await house.visitor().get(address)
    expect(page.status).toBe(400)
    expect(page.text).toContain('Innloggingen stoppet')
    expect(page.text).toContain('href="/logg-inn"')
  })
})

describe('behind a proxy', () => {
  it('speaks of the address that people know, whatever the request says', async () => {
    const demo = open({ publicUrl: new URL('https://ovelse.example') })
    const asked = new Request(`http://10.0.0.7:8080${demoIssuerPath}/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example' },
    })
    const book = (await (await demo.fetch(asked)).json()) as Record<string, string>
    expect(book.issuer).toBe('https://ovelse.example/demo/utsteder')
    expect(book.authorization_endpoint).toBe('https://ovelse.example/demo/utsteder/auth')
    expect(JSON.stringify(book)).not.toContain('evil')
  })
})

describe('an application that is not registered', () => {
  it('gets an error page of ours and no redirect', async () => {
    const asked = new URLSearchParams({
      client_id: 'laget',
      redirect_uri: 'https://evil.example',
      response_type: 'code',
    })
    const answer = await open().fetch(
      new Request(`http://localhost:3000${demoIssuerPath}/auth?${asked}`, { headers: { accept: 'text/html' } }),
    )
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Innloggingen stoppet')
  })
})
