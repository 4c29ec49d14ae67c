import { expect, it } from 'vitest'
import { bringIn, open } from './support/logs.ts'
import { choose, heading, isSound, part, press, signIn } from './support/visitors.ts'

it('while the teacher writes, the mother’s open page says that something is new, and stands still until she asks', async () => {
  const { path } = await open({ child: 'Solveig Sande' })
  const mother = await signIn('mother', { width: 360 })
  await mother.goto(path)
  await heading(mother, /^Stafettlogg for Solveig/)
  // she has begun to write in another tab
  const writing = await mother.context().newPage()
  await writing.goto(`${path}/notat`)
  await writing.getByLabel('Teksten').fill('Hjemme har Solveig')

  const teacher = await signIn('teacher')
  await teacher.goto(`${path}/notat`)
  await teacher.getByLabel('Teksten').fill('Solveig sang for hele klassen.')
  await choose(teacher, 'læring og trivsel')
  await press(teacher, 'Lagre i loggen', /^Stafettlogg for Solveig/)

  await mother.bringToFront()
  await mother.getByText('Noe er nytt i loggen.').waitFor()
  expect(await mother.textContent('main')).not.toContain('Solveig sang')
  await isSound(mother)
  await mother.getByRole('status').getByRole('link', { name: 'Vis' }).click()
  await part(mother, 'Dette har skjedd').getByText('Solveig sang for hele klassen.').waitFor()
  expect(await mother.getByText('Noe er nytt i loggen.').count()).toBe(0)
  // and what she was writing is as she left it
  expect(await writing.getByLabel('Teksten').inputValue()).toBe('Hjemme har Solveig')

  // without scripts nothing is different but that
  const plain = await signIn('mother', { width: 360, javaScript: false })
  await plain.goto(path)
  await heading(plain, /^Stafettlogg for Solveig/)
  await isSound(plain)
})

it('whose consent is withdrawn while she has the log open is told that the page no longer follows', async () => {
  const begun = await open({ child: 'Ylva Sande' })
  await bringIn(begun, 'nurse')
  const nurse = await signIn('nurse')
  await nurse.goto(begun.path)
  await heading(nurse, /^Stafettlogg for Ylva/)
  const mother = await signIn('mother', { width: 360 })
  await mother.goto(`${begun.path}/samtykke`)
  await press(mother, 'Trekk samtykket for Helsestasjon', 'Kan tjenestene samarbeide om Ylva?')
  await nurse.getByText('Denne siden følger ikke lenger med').waitFor()
  await isSound(nurse)
  await nurse.getByRole('link', { name: 'Last siden på nytt' }).click()
  await heading(nurse, 'Siden finnes ikke')
})

it('many open pages of one browser do not stand in each other’s way', async () => {
  const { path } = await open({ child: 'Runa Sande' })
  const teacher = await signIn('teacher')
  await teacher.goto(path)
  for (let n = 0; n < 8; n++) {
    const tab = await teacher.context().newPage()
    await tab.goto(path)
    await heading(tab, /^Stafettlogg for Runa/)
  }
})
