import { expect, it } from 'vitest'
import { signIn, visit } from './support/person.ts'

it('after signing out Back shows nothing of what was there', async () => {
  const teacher = await signIn('teacher')
  await teacher.follows('Nora Sande', 'Stafettlogg for Nora Sande')
  await teacher.presses('Logg ut', 'Du er logget ut')
  for (let steps = 0; steps < 3; steps++) {
    await teacher.page.goBack()
    expect(await teacher.page.content()).not.toContain('Stafettlogg for Nora')
  }
})

it('the language is chosen on the page, stays, and is kept for her', async () => {
  const pedagogue = await signIn('pedagogue', { width: 360 })
  await pedagogue.reads('Mitt arbeid')
  await pedagogue.follows('English', 'My work')
  expect(await pedagogue.page.getAttribute('html', 'lang')).toBe('en')
  await pedagogue.follows('Closed logs', 'My work')
  await pedagogue.follows('Bokmål', 'Mitt arbeid')
})

it('the front page shows the way in and where to call, to anyone', async () => {
  const someone = await visit('/', { width: 320 })
  await someone.sees('Alarmtelefonen for barn og unge')
  await someone.page.getByRole('main').getByRole('link', { name: 'Logg inn' }).click()
  await someone.reads('Hvem vil du være?')
})
