import { expect, it } from 'vitest'
import { heading, isSound, press, signIn, visit } from './support/visitors.ts'

it('after signing out Back shows nothing of what was there', async () => {
  const teacher = await signIn('teacher')
  await teacher.getByRole('link', { name: 'Nora Sande' }).first().click()
  await heading(teacher, 'Stafettlogg for Nora Sande')
  await teacher.getByRole('button', { name: 'Logg ut', exact: true }).click()
  await teacher.waitForURL('**/logget-ut*')
  await isSound(teacher)
  for (let steps = 0; steps < 3; steps++) {
    await teacher.goBack()
    expect(await teacher.content()).not.toContain('Stafettlogg for Nora')
  }
})

it('the language is chosen on the page, stays, and is kept for her', async () => {
  const teacher = await signIn('pedagogue', { width: 360 })
  await heading(teacher, 'Mitt arbeid')
  await teacher.getByRole('link', { name: 'English' }).click()
  await heading(teacher, 'My work')
  expect(await teacher.getAttribute('html', 'lang')).toBe('en')
  await isSound(teacher)
  await teacher.getByRole('link', { name: 'Closed logs' }).click()
  await heading(teacher, 'My work')
  await teacher.getByRole('link', { name: 'Bokmål' }).click()
  await heading(teacher, 'Mitt arbeid')
})

it('på nynorsk: ei mor les loggen til dottera og ser kven som har sett han', async () => {
  const mor = await signIn('mother', { width: 360, language: 'nn' })
  await heading(mor, 'Stafettloggane dine')
  await isSound(mor)
  await mor.getByRole('link', { name: 'Nora Sande' }).first().click()
  await heading(mor, 'Stafettlogg for Nora Sande')
  expect(await mor.getAttribute('html', 'lang')).toBe('nn')
  await mor.getByText('held stafettpinnen').first().waitFor()
  await isSound(mor)
  await mor.getByRole('link', { name: 'Skriv noko' }).click()
  await heading(mor, /^Skriv noko om Nora/)
  await press(mor, 'Lagre i loggen', /^Skriv noko om Nora/)
  await mor.getByText('ting må rettast').waitFor()
  await mor.goBack()
  await mor.goBack()
  await mor.getByRole('link', { name: 'Kven har sett loggen' }).click()
  await heading(mor, /^Kven har sett loggen til Nora/)
  await isSound(mor)
  await mor.getByText('Du las loggen').first().waitFor()
})

it('the front page shows the way in and where to call, to anyone, at the narrowest', async () => {
  const someone = await visit('/', { width: 320 })
  await isSound(someone)
  await someone.getByRole('link', { name: /116 111/ }).waitFor()
  await someone.getByRole('main').getByRole('link', { name: 'Logg inn' }).click()
  await heading(someone, 'Hvem vil du være?')
  await isSound(someone)
})
