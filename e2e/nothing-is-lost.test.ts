import { expect, it } from 'vitest'
import { open } from './support/logs.ts'
import { type Person, signIn } from './support/person.ts'

const textOf = ({ page }: Person): Promise<string> => page.getByLabel('Teksten').inputValue()

it('what is written is kept while it is written, and stands there when she comes back', async () => {
  const { path } = await open({ child: 'Embla Sande' })
  const teacher = await signIn('teacher')
  await teacher.goes(`${path}/notat`, 'Skriv noe om Embla')
  await teacher.writes('Teksten', 'Embla hadde med seg')
  await teacher.sees('Utkastet er lagret')
  await teacher.goes('/mitt-arbeid')
  await teacher.goes(`${path}/notat`, 'Skriv noe om Embla')
  expect(await textOf(teacher)).toBe('Embla hadde med seg')
  await teacher.sees('Her er utkastet ditt')
  // nobody else sees it
  const mother = await signIn('mother')
  await mother.goes(path, 'Stafettlogg for Embla Sande')
  await mother.doesNotSee('Embla hadde med seg')
  await teacher.writes('Teksten', 'Embla hadde med seg en tegning.')
  await teacher.chooses('læring og trivsel')
  await teacher.presses('Lagre i loggen', 'Stafettlogg for Embla Sande')
  await teacher.goes(`${path}/notat`)
  expect(await textOf(teacher)).toBe('')
})

it('without scripts a button saves the draft', async () => {
  const { path } = await open({ child: 'Frøya Sande' })
  const mother = await signIn('mother', { width: 360, javaScript: false })
  await mother.goes(`${path}/notat`, 'Skriv noe om Frøya')
  await mother.writes('Teksten', 'I dag gikk Frøya')
  await mother.presses('Lagre utkast', 'Skriv noe om Frøya')
  expect(await textOf(mother)).toBe('I dag gikk Frøya')
  await mother.presses('Forkast utkastet', 'Skriv noe om Frøya')
  expect(await textOf(mother)).toBe('')
})

it('signed out elsewhere while writing, she finds her words to take with her, and a way in', async () => {
  const { path } = await open({ child: 'Saga Sande' })
  const teacher = await signIn('teacher')
  await teacher.goes(`${path}/notat`)
  await teacher.writes('Teksten', 'Saga sang for hele klassen.')
  await teacher.chooses('læring og trivsel')
  // on another machine she signs out everywhere
  const elsewhere = await signIn('teacher')
  await elsewhere.goes('/logg-inn/rolle', 'Innloggingen din')
  await elsewhere.presses('Logg ut overalt', 'Du er logget ut')

  await teacher.presses('Lagre i loggen', 'Det du skrev, er ikke lagret')
  await teacher.sees('Saga sang for hele klassen.')
  await teacher.page.getByRole('main').getByRole('link', { name: 'Logg inn' }).click()
  await teacher.reads('Du er logget ut')
  // the issuer still knows her on this machine
  await teacher.follows('Logg inn med Demo-ID', 'Skriv noe om Saga')
})
