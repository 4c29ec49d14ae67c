import { expect, it } from 'vitest'
import { open } from './support/logs.ts'
import { choose, heading, isSound, press, signIn } from './support/visitors.ts'

it('what is written is kept while it is written, and stands there when she comes back', async () => {
  const { path } = await open({ child: 'Embla Sande' })
  const teacher = await signIn('teacher')
  await teacher.goto(`${path}/notat`)
  await teacher.getByLabel('Teksten').fill('Embla hadde med seg')
  await teacher.getByText('Utkastet er lagret').waitFor()
  await teacher.goto('/mitt-arbeid')
  await teacher.goto(`${path}/notat`)
  expect(await teacher.getByLabel('Teksten').inputValue()).toBe('Embla hadde med seg')
  await teacher.getByText('Her er utkastet ditt').waitFor()
  await isSound(teacher)
  // nobody else sees it
  const mother = await signIn('mother')
  await mother.goto(path)
  expect(await mother.textContent('main')).not.toContain('Embla hadde med seg')
  await teacher.getByLabel('Teksten').fill('Embla hadde med seg en tegning.')
  await choose(teacher, 'læring og trivsel')
  await press(teacher, 'Lagre i loggen', /^Stafettlogg for Embla/)
  await teacher.goto(`${path}/notat`)
  expect(await teacher.getByLabel('Teksten').inputValue()).toBe('')
})

it('without scripts a button saves the draft', async () => {
  const { path } = await open({ child: 'Frøya Sande' })
  const mother = await signIn('mother', { width: 360, javaScript: false })
  await mother.goto(`${path}/notat`)
  await heading(mother, /^Skriv noe om Frøya/)
  await mother.getByLabel('Teksten').fill('I dag gikk Frøya')
  await press(mother, 'Lagre utkast', /^Skriv noe om Frøya/)
  expect(await mother.getByLabel('Teksten').inputValue()).toBe('I dag gikk Frøya')
  await press(mother, 'Forkast utkastet', /^Skriv noe om Frøya/)
  expect(await mother.getByLabel('Teksten').inputValue()).toBe('')
})

it('signed out elsewhere while writing, she finds her words to take with her, and a way in', async () => {
  const { path } = await open({ child: 'Saga Sande' })
  const teacher = await signIn('teacher')
  await teacher.goto(`${path}/notat`)
  await teacher.getByLabel('Teksten').fill('Saga sang for hele klassen.')
  await choose(teacher, 'læring og trivsel')
  // on another machine she signs out everywhere
  const elsewhere = await signIn('teacher')
  await elsewhere.goto('/logg-inn/rolle')
  await elsewhere.getByRole('button', { name: 'Logg ut overalt' }).click()
  await elsewhere.waitForURL('**/logget-ut*')
  await isSound(elsewhere)

  await press(teacher, 'Lagre i loggen', 'Det du skrev, er ikke lagret')
  await teacher.getByText('Saga sang for hele klassen.').waitFor()
  await teacher.getByRole('main').getByRole('link', { name: 'Logg inn' }).click()
  await heading(teacher, 'Du er logget ut')
  await isSound(teacher)
  await teacher.getByRole('link', { name: 'Logg inn med Demo-ID' }).click()
  // the issuer still knows her on this machine
  await heading(teacher, /^Skriv noe om Saga/)
})
