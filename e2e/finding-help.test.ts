import { expect, it } from 'vitest'
import { visit } from './support/person.ts'

it.each([
  ['with scripts', true],
  ['without scripts', false],
])('a mother finds someone to call on her phone, without signing in, %s', async (_, javaScript) => {
  const mother = await visit('/tjenester', { width: 320, javaScript })
  await mother.reads('Tjenester for barn, unge og familier')
  await mother.page.getByRole('searchbox', { name: 'Hva trenger du hjelp til?' }).fill('fammilie krangler')
  await mother.picks('Alder på barnet eller den unge', '8 år')
  await mother.presses('Søk', 'Tjenester for barn, unge og familier')
  await mother.follows('Familieteamet', 'Familieteamet')
  const call = mother.page.getByRole('link', { name: '99 00 10 07' })
  expect(await call.getAttribute('href')).toBe('tel:99001007')
})

it('whoever does not know what to look for answers three questions', async () => {
  const someone = await visit('/tjenester', { width: 360 })
  await someone.follows('Usikker? Svar på tre spørsmål', 'Hvem kan hjelpe?')
  await someone.picks('1. Hvor gammelt er barnet, eller du?', '14 år')
  await someone.picks('2. Hva handler det mest om?', 'Vold og overgrep')
  await someone.presses('Vis hvem som kan hjelpe', 'Hvem kan hjelpe?')
  await someone.sees('Er noen i fare nå?', 'Disse kan hjelpe', 'Barneverntjenesten')
})
