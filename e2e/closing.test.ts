import { expect, it } from 'vitest'
import { open, service } from './support/logs.ts'
import { choose, follow, heading, isSound, part, press, signIn } from './support/visitors.ts'

it('a log is closed with a reason and a last note, can only be read, and opens again when the family says yes anew', async () => {
  const { path } = await open({ child: 'Eira Sande', asks: [{ service: service.school, areas: ['learning'] }] })
  const teacher = await signIn('teacher')
  await teacher.goto(path)
  await follow(teacher, 'Avslutt loggen', /^Avslutt loggen for Eira/)
  await press(teacher, 'Avslutt loggen', /^Avslutt loggen for Eira/)
  await part(teacher, /må rettes/).waitFor()
  await choose(teacher, 'Vi er kommet dit vi ville')
  await teacher.getByLabel('Hva er blitt bedre, og hvem følger opp videre?').fill('Eira leser hver kveld.')
  await press(teacher, 'Avslutt loggen', /^Stafettlogg for Eira/)

  const mother = await signIn('mother', { width: 360 })
  await mother.goto(path)
  await heading(mother, /^Stafettlogg for Eira/)
  await isSound(mother)
  await mother.getByText('Eira leser hver kveld.').waitFor()
  expect(await mother.getByRole('link', { name: 'Skriv noe' }).count()).toBe(0)
  const answer = await mother.goto(`${path}/notat`)
  expect(answer?.status()).toBe(403)
  await isSound(mother)

  await teacher.goto(path)
  await follow(teacher, 'Åpne loggen igjen', /^Åpne loggen for Eira.* igjen/)
  await teacher.getByLabel('Hvorfor nå, i én setning').fill('Eira skal bytte skole og ønsker følge.')
  await choose(teacher, 'læring og trivsel')
  await press(teacher, 'Spør familien', /^Stafettlogg for Eira/)
  await mother.goto('/mitt-arbeid')
  await mother
    .getByRole('listitem')
    .filter({ hasText: 'Eira Sande' })
    .getByRole('link', { name: 'Les og svar' })
    .click()
  await heading(mother, 'Kan tjenestene samarbeide om Eira?')
  await isSound(mother)
  await choose(mother, 'Ja, til det jeg har krysset av')
  await press(mother, 'Send svaret', /^Stafettlogg for Eira/)
  await mother.getByText('Ida Lund holder stafettpinnen').waitFor()
  await mother.getByText('Eira leser hver kveld.').waitFor()
})
