import { expect, it } from 'vitest'
import { signIn, visit } from './support/person.ts'

it('a worried adult finds the right step in three clicks, on a phone, without signing in and without scripts', async () => {
  const coach = await visit('/', { javaScript: false, width: 360 })
  await coach.follows('Jeg er bekymret for et barn', 'Handlingsveileder')
  await coach.sees('Er noen i fare nå?', 'Hva ser du?')
  await coach.follows('Barnet har merker etter vold', 'Mistanke om vold eller overgrep')
  await coach.sees('116 111')

  await coach.goes('/handlingsveileder', 'Handlingsveileder')
  await coach.follows('Fritid', 'Handlingsveileder')
  await coach.page.getByLabel('Hva gjelder det?').fill('hun blir mobba')
  await coach.presses('Søk', 'Søk i handlingsveilederen')
  const found = coach.page.locator('.rows a').first()
  expect(await found.getAttribute('href')).toContain('as=leisure')
  await coach.follows((await found.innerText()).trim(), (await found.innerText()).trim())
  await coach.sees('Hjelpte dette?')
  await coach.chooses('Nei')
  await coach.writes('Hva mangler, eller hva er feil?', 'Hvem ringer jeg på kvelden?')
  await coach.presses('Send', await coach.page.locator('h1').innerText())
  await coach.sees('Takk.')
})

it('a coordinator changes a step, looks at it and publishes it; readers see it, and what stood there before is kept', async () => {
  const address = '/handlingsveileder/er-det-akutt'
  const coordinator = await signIn('coordinator', { width: 360 })
  await coordinator.goes(address, 'Haster det?')
  await coordinator.follows('Rediger siden', 'Haster det?')
  await coordinator.follows('Rediger teksten', 'Rediger: Haster det?')
  await coordinator.writes('Sammendrag (bokmål)', 'Er et barn i fare nå, ringer du 112 først.')
  await coordinator.presses('Lagre og se utkastet', 'Utkast: Haster det?')
  await coordinator.sees('Leserne ser den ikke ennå.', 'Endret fra det leserne ser nå')

  const reader = await visit(address, { javaScript: false })
  await reader.doesNotSee('ringer du 112 først')
  await coordinator.presses('Publiser', 'Haster det?')
  await coordinator.sees('Leserne ser denne')
  await reader.goes(address, 'Haster det?')
  await reader.sees('Er et barn i fare nå, ringer du 112 først.')
})
