import { expect } from 'vitest'
import { writeDay } from '#platform/language/day.ts'
import { withScripts } from '../../testing/browser.ts'
import { signIn } from '../support/person.ts'
import { day, log, type Passage, signInStaff } from './passage.ts'

type Start = Pick<Passage, 'way' | 'child' | 'name' | 'guardian'>

/** Point 1: a teacher asks, the registrar confirms the guardian and hands over a code, and the guardian comes in with it. */
export const isStarted = async (start: Start): Promise<Pick<Passage, 'teacher' | 'mother' | 'path'>> => {
  const { way, child, name, guardian } = start
  const teacher = await signInStaff('teacher', way)
  await teacher.reads('Mitt arbeid')
  await teacher.follows('Start en stafettlogg', 'Start en stafettlogg')
  // in a hurry: half of it is missing
  await teacher.at('Barnet').writes('Navn', child.name)
  await teacher.writes('Hvorfor, i én setning', `${name} er god til å trøste andre. Lesing er tungt.`)
  await teacher.presses('Spør familien', 'Start en stafettlogg')
  expect(await teacher.page.title()).toMatch(/^Feil:/)
  const focused = 'document.activeElement.matches("[data-error-summary]")'
  expect(await withScripts(teacher.page, () => teacher.page.evaluate(focused))).toBe(true)
  expect(await teacher.page.getByRole('textbox').first().inputValue()).toBe(child.name)

  await teacher.at('Barnet').writes('Født', writeDay(child.birthDate))
  const about = teacher.at('Forelder eller foresatt')
  await about.writes('Navn', guardian.name)
  await about.picks('Hvem er det?', guardian.relation)
  await about.writes('Fødselsnummer', guardian.identityNumber)
  await teacher.at('Hvem bør være med?').chooses('Helsestasjon')
  await teacher.at('Hvem bør være med?').chooses('PPT')
  await teacher.at('Hva handler det om?').chooses('læring og trivsel')
  await teacher.at('Hva handler det om?').chooses('hjem og familie')
  await teacher.presses('Spør familien', log(start))
  await teacher.sees('Vi venter på svar fra familien.')
  const path = new URL(teacher.page.url()).pathname

  const code = await confirmed(start)
  const mother = await signIn(guardian.key, way)
  await mother.reads('Skriv inn engangskoden')
  // nothing is shown before the code
  await mother.goes(path, 'Skriv inn engangskoden')
  expect(await mother.page.textContent('main')).not.toContain(name)
  await mother.writes('Engangskode', 'FEIL-KODE')
  await mother.presses('Gå videre', 'Skriv inn engangskoden')
  await mother.sees('Koden stemmer ikke.')
  await mother.writes('Engangskode', code)
  await mother.presses('Gå videre', 'Stafettlogg')
  return { teacher, mother, path }
}

/** The registrar of the unit looks her up in the population register. */
const confirmed = async ({ way, child, name, guardian }: Start): Promise<string> => {
  const registrar = await signInStaff('registrar', way)
  await registrar.follows('Register', 'Register')
  await registrar.at(child.name).follows('Bekreft', child.name)
  await registrar.follows('Bekreft', `Har ${guardian.name} foreldreansvar for ${name}?`)
  await registrar.chooses('Ja')
  await registrar.chooses('folkeregisteret')
  await registrar.writes('Datoen i kilden', day(-30))
  await registrar.writes(`Fødselsnummeret til ${guardian.name.split(' ')[0]}`, guardian.identityNumber)
  await registrar.presses('Bekreft', child.name)
  await registrar.sees('Har foreldreansvar')
  await registrar.presses(`Gi ${guardian.name.split(' ')[0]} en kode`, `Koden til ${guardian.name}`)
  const code = (await registrar.page.getByRole('heading', { level: 3 }).textContent()) ?? ''
  await registrar.follows('Ferdig', child.name)
  await registrar.doesNotSee(code)
  return code
}

/** Point 2: she reads what will be shared, with whom and for how long, and says yes to most of it. */
export const isConsented = async ({ mother, name, child }: Passage): Promise<void> => {
  const question = `Kan tjenestene samarbeide om ${name}?`
  await mother.goes('/mitt-arbeid', 'Stafettloggene dine')
  await mother.at(child.name).follows('Les og svar', question)
  // PPT is not to know about home
  await mother.at('PPT får se det som handler om').unticks('hjem og familie')
  await mother.chooses('Ikke ennå')
  await mother.picks('Hvorfor ikke ennå?', 'Vi gjør det senere')
  await mother.presses('Send svaret', question)
  // she has not said yes or no yet
  await mother.at('ting må rettes').sees('')
  await mother.at('PPT får se det som handler om').unticks('hjem og familie')
  await mother.chooses('Ja, til det jeg har krysset av')
  await mother.presses('Send svaret', log({ child }))
  await mother.sees('Ida Lund holder stafettpinnen')
  // what Skole and Helsestasjon see, and what PPT does
  const access = mother.at('Samtykke og tilgang')
  await access.sees('ser læring og trivsel, hjem og familie til', 'ser læring og trivsel til')
}
