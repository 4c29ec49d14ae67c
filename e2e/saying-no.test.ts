import { expect, it } from 'vitest'
import { begin } from './support/logs.ts'
import { signIn } from './support/person.ts'

it('a family says no: that is confirmed, nothing is shared, and the question is gone for the one who asked as well', async () => {
  const { path } = await begin({ child: 'Sara Ahmadi', guardians: ['mother-of-ali'] })
  const mother = await signIn('mother-of-ali', { width: 360, javaScript: false })
  await mother.goes(path, 'Stafettlogg for Sara Ahmadi')
  await mother.follows('Les og svar', 'Kan tjenestene samarbeide om Sara?')
  await mother.chooses('Nei')
  await mother.presses('Send svaret', 'Stafettloggene dine')
  await mother.sees('Du har svart nei', 'Ingenting blir delt.')
  await mother.doesNotSee('Sara')

  const teacher = await signIn('teacher')
  await teacher.doesNotSee('Sara')
  expect(await teacher.goes(path, 'Siden finnes ikke')).toBe(404)
})
