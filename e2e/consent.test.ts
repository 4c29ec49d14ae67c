import { expect, it } from 'vitest'
import { begin } from './support/logs.ts'
import { choose, heading, isSound, part, signIn, tabTo } from './support/visitors.ts'

it('a mother reads and says yes on her phone, by keyboard alone, to some of what is asked', async () => {
  await begin({ child: 'Iben Sande' })
  const mother = await signIn('mother', { width: 360 })
  await heading(mother, 'Stafettloggene dine')
  await isSound(mother)
  const hers = mother.getByRole('listitem').filter({ hasText: 'Iben Sande' })
  await tabTo(mother, hers.getByRole('link', { name: 'Les og svar' }))
  await mother.keyboard.press('Enter')
  await heading(mother, 'Kan tjenestene samarbeide om Iben?')
  await isSound(mother)

  // helsestasjonen is not to know about home
  const home = mother
    .getByRole('group', { name: 'Helsestasjon får se det som handler om' })
    .getByRole('checkbox', { name: 'hjem og familie' })
  await tabTo(mother, home)
  await mother.keyboard.press('Space')
  const send = mother.getByRole('button', { name: 'Send svaret' })
  await tabTo(mother, send)
  await mother.keyboard.press('Enter')

  // she has not said yes or no yet: the summary has the focus, and leads her there
  await part(mother, 'Én ting må rettes').waitFor()
  await isSound(mother)
  expect(await home.isChecked()).toBe(false)
  await tabTo(mother, part(mother, 'Én ting må rettes').getByRole('link'))
  await mother.keyboard.press('Enter')
  await mother.keyboard.press('Space')
  expect(await mother.getByLabel('Ja, til det jeg har krysset av').isChecked()).toBe(true)
  await tabTo(mother, send)
  await mother.keyboard.press('Enter')

  await heading(mother, /^Stafettlogg for Iben/)
  await isSound(mother)
  await mother.getByText('Ida Lund holder stafettpinnen').waitFor()
  const access = await part(mother, 'Samtykke og tilgang').textContent()
  expect(access).toMatch(/Skole\s*ser hjem og familie og læring og trivsel til/)
  expect(access).toMatch(/Helsestasjon\s*ser læring og trivsel til/)
})

it('another family says no, without scripts: nothing is shared', async () => {
  const { path } = await begin({ child: 'Sara Ahmadi', guardians: ['mother-of-ali'] })
  const mother = await signIn('mother-of-ali', { width: 360, javaScript: false })
  await mother.goto(path)
  await heading(mother, /^Stafettlogg for Sara/)
  await isSound(mother)
  await mother.getByRole('link', { name: 'Les og svar' }).click()
  await heading(mother, 'Kan tjenestene samarbeide om Sara?')
  await isSound(mother)
  await mother.getByRole('button', { name: 'Send svaret' }).click()
  await part(mother, 'Én ting må rettes').waitFor()
  await isSound(mother)
  await choose(mother, 'Nei')
  await mother.getByRole('button', { name: 'Send svaret' }).click()
  await heading(mother, 'Stafettloggene dine')
  await isSound(mother)
  expect(await mother.textContent('main')).not.toContain('Sara')

  // the question is gone with its answer, for the one who asked as well
  const teacher = await signIn('teacher')
  expect(await teacher.textContent('main')).not.toContain('Sara')
  expect((await teacher.goto(path))?.status()).toBe(404)
})
