import { expect, it } from 'vitest'
import { follow, heading, isSound, press, signIn } from './support/visitors.ts'

it('a teacher who is also a mother chooses who she is, and the trace says as whom she acted', async () => {
  const hege = await signIn('teacher-and-mother', { width: 360 })
  await heading(hege, 'Hvem er du her nå?')
  await isSound(hege)

  // as a teacher she has nothing to do with her son's log
  await press(hege, 'lærer, Fjordvik skole', 'Mitt arbeid')
  expect(await hege.getByText('Jakob').count()).toBe(0)

  await hege.getByRole('link', { name: 'Bytt rolle' }).click()
  await press(hege, 'Deg selv og barna dine', 'Stafettloggene dine')
  await hege.getByRole('link', { name: 'Jakob Sand' }).first().click()
  await heading(hege, 'Stafettlogg for Jakob Sand')
  const address = hege.url()
  await follow(hege, 'Hvem har sett loggen', /^Hvem har sett/)
  await hege
    .getByText(/^Du.* leste loggen/)
    .first()
    .waitFor()

  await hege.getByRole('link', { name: 'Bytt rolle' }).click()
  await press(hege, 'lærer, Fjordvik skole', 'Mitt arbeid')
  expect((await hege.goto(address))?.status()).toBe(404)
})
