import { expect, it } from 'vitest'
import { heading, isSound, signIn, visit } from './support/visitors.ts'

/** Where Nora's log stands, as her teacher finds it. */
const addressOfNora = async (): Promise<string> => {
  const teacher = await signIn('teacher')
  await teacher.getByRole('link', { name: 'Nora Sande' }).first().click()
  await heading(teacher, 'Stafettlogg for Nora Sande')
  return new URL(teacher.url()).pathname
}

it('a teacher of the neighbour municipality who has the address finds no such page, and no way to write', async () => {
  const address = await addressOfNora()
  const neighbour = await signIn('other-municipality', { width: 360 })
  await heading(neighbour, 'Mitt arbeid')
  for (const path of [
    address,
    `${address}/notat`,
    `${address}/innsyn`,
    `${address}/samtykke`,
    `/api/v1/logs`.concat(address.slice('/stafettlogg'.length)),
  ]) {
    const answer = await neighbour.goto(path)
    expect(answer?.status(), path).toBe(404)
    expect(await neighbour.content()).not.toContain('Nora')
  }
  await neighbour.goto(address)
  await heading(neighbour, 'Siden finnes ikke')
  await isSound(neighbour)
})

it('a father without parental responsibility signs in and is told of nothing', async () => {
  const mother = await signIn('mother-asked', { width: 360 })
  await heading(mother, 'Stafettloggene dine')
  await isSound(mother)
  await mother.getByRole('link', { name: 'Emil Berg' }).first().click()
  await heading(mother, 'Stafettlogg for Emil Berg')
  const father = await signIn('father-without-responsibility', { width: 360 })
  await isSound(father)
  expect(await father.content()).not.toContain('Emil')
  await heading(father, 'Skriv inn engangskoden')
  await father.goto(new URL(mother.url()).pathname)
  await heading(father, 'Skriv inn engangskoden')
  expect(await father.content()).not.toContain('Emil')
})

it('nobody who has not signed in sees a page, and is led back to it after she has', async () => {
  const address = await addressOfNora()
  const someone = await visit(address)
  await heading(someone, 'Hvem vil du være?')
  await isSound(someone)
  expect(await someone.content()).not.toContain('Stafettlogg for Nora')
  await someone.getByRole('button', { name: 'Logg inn som Ida Lund' }).click()
  await heading(someone, 'Stafettlogg for Nora Sande')
  expect(new URL(someone.url()).pathname).toBe(address)
})
