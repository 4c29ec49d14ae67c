import { expect, it } from 'vitest'
import { signIn, visit } from './support/person.ts'

/** Where Nora's log stands, as her teacher finds it. */
const addressOfNora = async (): Promise<string> => {
  const teacher = await signIn('teacher')
  await teacher.follows('Nora Sande', 'Stafettlogg for Nora Sande')
  return new URL(teacher.page.url()).pathname
}

it('a teacher of the neighbour municipality who has the address finds no such page, and no way to write', async () => {
  const address = await addressOfNora()
  const neighbour = await signIn('other-municipality', { width: 360 })
  await neighbour.reads('Mitt arbeid')
  const api = `/api/v1/logs${address.slice('/stafettlogg'.length)}`
  for (const path of [api, address, `${address}/notat`, `${address}/innsyn`, `${address}/samtykke`]) {
    expect(await neighbour.goes(path), path).toBe(404)
    expect(await neighbour.page.content()).not.toContain('Nora')
  }
  await neighbour.reads('Siden finnes ikke')
})

it('a father without parental responsibility signs in and is told of nothing', async () => {
  const mother = await signIn('mother-asked', { width: 360 })
  await mother.follows('Emil Berg', 'Stafettlogg for Emil Berg')
  const father = await signIn('father-without-responsibility', { width: 360 })
  await father.reads('Her er det ikke noe for deg nå')
  await father.doesNotSee('Emil')
  await father.goes(new URL(mother.page.url()).pathname)
  await father.doesNotSee('Emil')
})

it('nobody who has not signed in sees a page, and is led back to it after she has', async () => {
  const address = await addressOfNora()
  const someone = await visit(address)
  await someone.reads('Hvem vil du være?')
  await someone.doesNotSee('Stafettlogg for Nora')
  await someone.presses('Logg inn som Ida Lund', 'Stafettlogg for Nora Sande')
  expect(new URL(someone.page.url()).pathname).toBe(address)
})
