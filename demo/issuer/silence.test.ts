import { expect, it, vi } from 'vitest'
import { testDatabase } from '#testing/database.ts'

const database = await testDatabase()
const heard = (['log', 'info', 'warn', 'error'] as const).map((how) =>
  vi.spyOn(console, how).mockImplementation(() => undefined),
)
const said = () => heard.flatMap(({ mock }) => mock.calls.map((call) => call.join(' ')))

it('prints nothing while it is loaded, opens, signs somebody in and out, and refuses', async () => {
  // Loaded here and not above: the package may speak while it is read, and says some things once per process.
  const { csrfOf, openSignIn, signIn } = await import('#testing/sign-in.ts')
  const house = await openSignIn(database)
  const at = house.visitor()
  expect((await signIn(at, 'teacher')).address).toBe('/hvem')
  const page = await at.get('/logg-inn/rolle')
  const left = await at.post('/logg-ut', { _csrf: csrfOf(page) })
  await at.get(left.headers.get('refresh')?.replace('0; url=', '') ?? '')
  await at.get('/demo/utsteder/session/end')
  await at.get('/demo/utsteder/auth?client_id=nobody')
  expect(said()).toEqual([])
  // it would have been heard
  const { Provider } = await import('oidc-provider')
  new Provider('http://localhost')
  expect(said().join()).toContain('WARNING')
})
