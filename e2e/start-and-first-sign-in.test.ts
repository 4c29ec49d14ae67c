import { expect, it } from 'vitest'
import { newMother } from '#demo/spare-people.ts'
import { writeDay } from '#platform/language/day.ts'
import { confirmAndGiveCode, someChild } from './support/logs.ts'
import { follow, heading, isSound, part, press, signIn } from './support/visitors.ts'

it('a teacher starts a log, the registrar confirms the mother, and she comes in with her one-time code', async () => {
  const jo = someChild('Jo Aune')
  const teacher = await signIn('teacher')
  await heading(teacher, 'Mitt arbeid')
  await isSound(teacher)
  await follow(teacher, 'Start en stafettlogg', 'Start en stafettlogg')

  // in a hurry: half of it is missing
  await part(teacher, 'Barnet').getByLabel('Navn').fill(jo.name)
  await teacher.getByLabel('Hvorfor, i én setning').fill('Jo er flink til å trøste andre. Det er tungt å lese.')
  await press(teacher, 'Spør familien', 'Start en stafettlogg')
  expect(await teacher.title()).toMatch(/^Feil:/)
  expect(await teacher.evaluate('document.activeElement.matches("[data-error-summary]")')).toBe(true)
  expect(await part(teacher, 'Barnet').getByLabel('Navn').inputValue()).toBe(jo.name)
  expect(await teacher.getByLabel('Hvorfor, i én setning').inputValue()).toContain('trøste andre')

  // each line of the summary leads to its field
  await part(teacher, /må rettes/)
    .getByRole('link')
    .first()
    .click()
  await teacher.keyboard.type(writeDay(jo.birthDate))
  expect(await teacher.getByLabel('Født').inputValue()).toBe(writeDay(jo.birthDate))
  const mother = part(teacher, 'Forelder eller foresatt')
  await mother.getByLabel('Navn').fill(newMother.name)
  await mother.getByLabel('Hvem er det?').selectOption('Mor')
  await mother.getByLabel('Fødselsnummer').fill(newMother.identityNumber)
  await teacher.getByRole('group', { name: 'Hvem bør være med?' }).getByLabel('PPT').check()
  await teacher.getByRole('group', { name: 'Hva handler det om?' }).getByLabel('læring').check()
  await press(teacher, 'Spør familien', 'Stafettlogg for Jo Aune')
  await teacher.getByText('Vi venter på svar fra familien.').waitFor()
  const address = new URL(teacher.url()).pathname

  const code = await confirmAndGiveCode('Jo Aune', newMother.identityNumber)
  const silje = await signIn('mother-new', { width: 360 })
  await heading(silje, 'Skriv inn engangskoden')
  await isSound(silje)
  // nothing is shown before the code
  expect((await silje.goto(address))?.url()).not.toContain('/stafettlogg/')
  await heading(silje, 'Skriv inn engangskoden')
  await silje.getByLabel('Engangskode').fill('FEIL-KODE')
  await press(silje, 'Gå videre', 'Skriv inn engangskoden')
  await silje.getByText('Koden stemmer ikke.').first().waitFor()
  await silje.getByLabel('Engangskode').fill(code)
  await silje.getByRole('button', { name: 'Gå videre' }).click()
  await heading(silje, /Stafettlogg for Jo Aune|Stafettloggene dine/)
  await isSound(silje)
  await silje.goto('/mitt-arbeid')
  await silje.getByText('Du er spurt om tjenestene kan samarbeide.').waitFor()
})
