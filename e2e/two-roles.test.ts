import { expect, it } from 'vitest'
import { signIn } from './support/person.ts'

it('a teacher who is also a mother chooses who she is, and the trace says as whom she acted', async () => {
  const hege = await signIn('teacher-and-mother', { width: 360 })
  await hege.reads('Hvem er du her nå?')

  // as a teacher she has nothing to do with her son's log
  await hege.presses('lærer, Fjordvik skole', 'Mitt arbeid')
  await hege.doesNotSee('Jakob')

  await hege.follows('Bytt rolle', 'Hvem er du her nå?')
  await hege.presses('Deg selv og barna dine', 'Stafettloggene dine')
  await hege.follows('Jakob Sand', 'Stafettlogg for Jakob Sand')
  const address = hege.page.url()
  await hege.follows('Hvem har sett loggen', 'Hvem har sett loggen til Jakob Sand')
  await hege.page
    .getByText(/^Du.* leste loggen/)
    .first()
    .waitFor()

  await hege.follows('Bytt rolle', 'Hvem er du her nå?')
  await hege.presses('lærer, Fjordvik skole', 'Mitt arbeid')
  expect(await hege.goes(address)).toBe(404)
})

it('whoever has one role has none to change to, and finds where to sign out everywhere', async () => {
  const ida = await signIn('teacher', { width: 360 })
  await ida.reads('Mitt arbeid')
  await ida.doesNotSee('Bytt rolle')
  await ida.presses('Logg ut', 'Du er logget ut')
  await ida.goes('/logget-ut', 'Du er logget ut')
  await ida.follows('Logg ut overalt', 'Hvem vil du være?')
  await ida.presses('Logg inn som Ida Lund', 'Innloggingen din')
  await ida.sees('Du er her som kontaktlærer, Fjordvik skole.')
  await ida.at('Logg ut').presses('Logg ut overalt', 'Du er logget ut')
})
