import { it } from 'vitest'
import { open } from './support/logs.ts'
import { choose, follow, heading, isSound, pick, press, signIn } from './support/visitors.ts'

it('the baton is offered with the family’s wish, declined, offered again and accepted', async () => {
  const { path } = await open({ child: 'Odin Sande' })
  const teacher = await signIn('teacher')

  const ask = async (message: string) => {
    await teacher.goto(path)
    await follow(teacher, 'Spør noen om å overta', /^Spør noen om å holde stafettpinnen for Odin/)
    await pick(teacher.getByLabel('Hvem vil du spørre?'), 'Kari Moe')
    await choose(teacher, 'De ønsker at det blir slik')
    await teacher.getByLabel('Med familiens ord').fill('Odin er trygg på Kari.')
    await teacher.getByLabel('Hva vil du si til den du spør?').fill(message)
    await teacher.getByRole('button', { name: 'Send spørsmålet' }).click()
    await heading(teacher, /Stafettlogg for Odin|Du har spurt Kari Moe/)
    await isSound(teacher)
  }
  await ask('Odin trenger noen som har tid på mandager.')

  const nurse = await signIn('nurse', { width: 360 })
  await heading(nurse, 'Mitt arbeid')
  await isSound(nurse)
  const hers = () => nurse.getByRole('listitem').filter({ hasText: 'Odin Sande' }).getByRole('link', { name: 'Svar' })
  await hers().click()
  await heading(nurse, /^Ida Lund spør om du vil holde stafettpinnen for Odin/)
  await isSound(nurse)
  await nurse.getByText('Odin er trygg på Kari.').waitFor()
  await nurse.getByText('Til du svarer, holder Ida Lund stafettpinnen.').waitFor()
  await follow(nurse, /^Nei, fordi/, /^Nei til å holde stafettpinnen for Odin/)
  await nurse.getByLabel('Nei, fordi').fill('Jeg er borte til over jul.')
  await press(nurse, 'Send svaret', 'Mitt arbeid')

  await teacher.goto(`${path}/stafettpinne`)
  await teacher.getByText('Jeg er borte til over jul.').waitFor()
  await isSound(teacher)
  await ask('Kan du fra januar? Til da er jeg med.')

  await nurse.goto('/mitt-arbeid')
  await hers().click()
  await press(nurse, 'Ja, jeg tar over', /^Stafettlogg for Odin/)
  await nurse.getByText('Kari Moe holder stafettpinnen').waitFor()
  await teacher.goto(path)
  await teacher.getByText('Kari Moe holder stafettpinnen').waitFor()
  await isSound(teacher)
})
