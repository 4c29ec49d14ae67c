import { Hono } from 'hono'
import { beginSignIn } from './begin-sign-in.ts'
import { showMunicipalities, showRoles, takeMunicipality, takeRole } from './choose-capacity.ts'
import { showCode, takeCode } from './enter-code.ts'
import { finishSignIn } from './finish-sign-in.ts'
import type { IdentityOptions, IdentityParts } from './identity-parts.ts'
import { relyingParty } from './relying-party.ts'
import { defaultRates, signInLimits } from './sign-in-limits.ts'
import { endFromIssuer, showSignedOut, signOut } from './sign-out.ts'

/** Signing in and out. These pages stand before the door: nobody acts yet, and only listed definer functions are called. */
export const identityRoutes = (options: IdentityOptions): Hono => {
  const { issuers, publicUrl, clock } = options
  const parts: IdentityParts = {
    ...options,
    parties: issuers.map((issuer) => relyingParty(issuer, publicUrl, clock)),
    attempts: signInLimits(options.rates ?? defaultRates),
  }
  const app = new Hono()
  for (const path of ['/logg-inn/*', '/logg-ut/*', '/logget-ut']) {
    app.use(path, async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
    })
  }
  app.get('/logg-inn', (c) => beginSignIn(parts, c))
  app.get('/logg-inn/svar', (c) => finishSignIn(parts, c))
  app.get('/logg-inn/kommune', (c) => showMunicipalities(parts, c))
  app.post('/logg-inn/kommune', (c) => takeMunicipality(parts, c))
  app.get('/logg-inn/kode', (c) => showCode(parts, c))
  app.post('/logg-inn/kode', (c) => takeCode(parts, c))
  app.get('/logg-inn/rolle', (c) => showRoles(parts, c))
  app.post('/logg-inn/rolle', (c) => takeRole(parts, c))
  app.post('/logg-ut', (c) => signOut(parts, c, { everywhere: false }))
  app.post('/logg-ut/overalt', (c) => signOut(parts, c, { everywhere: true }))
  app.get('/logg-ut/fra-utsteder', (c) => endFromIssuer(parts, c))
  app.get('/logget-ut', (c) => showSignedOut(parts, c))
  return app
}
