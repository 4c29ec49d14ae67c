import { expect, it } from 'vitest'
import { visit } from './support/person.ts'

it('the owner of a text confirms it by the link in her mail, and is told what became of a link', async () => {
  const owner = await visit('/demo/utboks', { width: 360 })
  await owner.reads('Utboks')
  await owner.follows('/tjenester/bekreftelse/', 'Stemmer dette fortsatt?')
  const link = new URL(owner.page.url()).pathname
  await owner.presses('Ja, alt stemmer', 'Takk! Tilbudet er bekreftet.')
  await owner.goes(link, 'Takk! Tilbudet er bekreftet.')
  await owner.sees('Lenken kan ikke brukes flere ganger.')
  expect(await owner.goes(`/tjenester/bekreftelse/${'a'.repeat(43)}`, 'Vi kjenner ikke denne lenken')).toBe(200)
})
