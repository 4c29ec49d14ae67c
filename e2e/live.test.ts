import { expect, it } from 'vitest'
import { bringIn, open } from './support/logs.ts'
import { signIn } from './support/person.ts'

it('while the teacher writes, the mother’s open page says that something is new, and stands still until she asks', async () => {
  const { path } = await open({ child: 'Solveig Sande' })
  const there = 'Stafettlogg for Solveig Sande'
  const mother = await signIn('mother', { width: 360 })
  await mother.goes(path, there)
  // she has begun to write in another tab
  const writing = await mother.page.context().newPage()
  await writing.goto(`${path}/notat`)
  await writing.getByLabel('Teksten').fill('Hjemme har Solveig')

  const teacher = await signIn('teacher')
  await teacher.goes(`${path}/notat`)
  await teacher.writes('Teksten', 'Solveig sang for hele klassen.')
  await teacher.chooses('læring og trivsel')
  await teacher.presses('Lagre i loggen', there)

  await mother.page.bringToFront()
  await mother.sees('Noe er nytt i loggen.')
  await mother.reads(there)
  await mother.doesNotSee('Solveig sang')
  await mother.page.getByRole('status').getByRole('link', { name: 'Vis' }).click()
  await mother.at('Dette har skjedd').sees('Solveig sang for hele klassen.')
  expect(await mother.page.getByText('Noe er nytt i loggen.').count()).toBe(0)
  // and what she was writing is as she left it
  expect(await writing.getByLabel('Teksten').inputValue()).toBe('Hjemme har Solveig')

  // without scripts nothing is different but that
  const plain = await signIn('mother', { width: 360, javaScript: false })
  await plain.goes(path, there)
})

it('whose consent is withdrawn while she has the log open is told that the page no longer follows', async () => {
  const begun = await open({ child: 'Ylva Sande' })
  await bringIn(begun, 'nurse')
  const nurse = await signIn('nurse')
  await nurse.goes(begun.path, 'Stafettlogg for Ylva Sande')
  const mother = await signIn('mother', { width: 360 })
  await mother.goes(`${begun.path}/samtykke`)
  await mother.presses('Trekk samtykket for Helsestasjon', 'Kan tjenestene samarbeide om Ylva?')
  await nurse.sees('Denne siden følger ikke lenger med')
  await nurse.reads('Stafettlogg for Ylva Sande')
  await nurse.follows('Last siden på nytt', 'Siden finnes ikke')
})

it('many open pages of one browser do not stand in each other’s way', async () => {
  const { path } = await open({ child: 'Runa Sande' })
  const teacher = await signIn('teacher')
  await teacher.goes(path)
  for (let n = 0; n < 8; n++) {
    const tab = await teacher.page.context().newPage()
    await tab.goto(path)
    await tab.getByRole('heading', { level: 1, name: 'Stafettlogg for Runa' }).waitFor()
  }
})
