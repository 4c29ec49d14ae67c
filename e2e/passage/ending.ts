import { expect } from 'vitest'
import { signIn } from '../support/person.ts'
import { log, type Passage, signInStaff } from './passage.ts'

/** Point 6: withdrawn for the holder's service, a head steps in; where no service may see all, the log pauses until the family says yes. */
export const isWithdrawn = async (passage: Passage): Promise<void> => {
  const { way, mother, nurse, teacher, guardian, name, path } = passage
  const there = log(passage)
  const question = `Kan tjenestene samarbeide om ${name}?`
  await mother.goes(path, there)
  await mother.follows('Endre eller trekke samtykket', question)
  await mother.presses('Trekk samtykket for Helsestasjon', question)
  expect(await nurse.goes(path, 'Siden finnes ikke')).toBe(404)
  await nurse.goes('/mitt-arbeid', 'Mitt arbeid')
  await nurse.sees('Du er ikke lenger med i en logg')
  await mother.goes(path, there)
  await mother.sees('Arne Bakke holder stafettpinnen', `${guardian.name} har trukket samtykket for Helsestasjon.`)
  await mother.at('Dette har skjedd').sees('Du trakk samtykket for Helsestasjon.')

  await mother.goes(`${path}/samtykke`, question)
  await mother.presses('Trekk samtykket for Skole', question)
  expect(await teacher.goes(path, 'Siden finnes ikke')).toBe(404)
  await mother.goes(path, there)
  await mother.sees('Loggen står på pause')
  await mother.at('Dette trenger oss').follows('Les og svar', question)
  await mother.at('Skole får se det som handler om').chooses('læring og trivsel')
  await mother.at('Skole får se det som handler om').chooses('hjem og familie')
  await mother.chooses('Ja, til det jeg har krysset av')
  await mother.presses('Send svaret', there)
  await mother.sees('Arne Bakke holder stafettpinnen')

  // the head has stepped in; he gives it to the one who knows the child
  const head = await signInStaff('head', way)
  await head.goes(path, there)
  await head.follows('Flytt stafettpinnen', `Flytt stafettpinnen for ${name}`)
  await head.picks('Hvem på Fjordvik skole skal holde den?', 'Ida Lund')
  await head.presses('Flytt stafettpinnen', there)
  await head.sees('Ida Lund holder stafettpinnen')
}

/** Point 7: the family finds who has done what, in which role, and that a stranger tried. */
export const isTraced = async (passage: Passage): Promise<void> => {
  const { mother, path, child } = passage
  const stranger = await signIn('child-welfare')
  expect(await stranger.goes(path, 'Siden finnes ikke')).toBe(404)
  await mother.goes(path, log(passage))
  await mother.follows('Hvem har sett loggen', `Hvem har sett loggen til ${child.name}`)
  await mother.sees(
    'Ida Lund, kontaktlærer, Fjordvik skole, startet loggen',
    'Kari Moe, helsesykepleier, Fjordvik helsestasjon, leste loggen',
    'En som ikke har tilgang, prøvde å åpne loggen',
  )
  await mother.doesNotSee('Nina Dahl')
}

/** Point 8: closed with a reason and a last note, it can only be read; it opens again when the family says yes anew. */
export const isClosedAndReopened = async (passage: Passage): Promise<void> => {
  const { teacher, mother, child, name, path } = passage
  const there = log(passage)
  const last = `${name} leser om kvelden.`
  await teacher.goes(path, there)
  await teacher.follows('Avslutt loggen', `Avslutt loggen for ${name}`)
  await teacher.presses('Avslutt loggen', `Avslutt loggen for ${name}`)
  await teacher.at('ting må rettes').sees('')
  await teacher.chooses('Vi er kommet dit vi ville')
  await teacher.writes('Hva er blitt bedre, og hvem følger opp videre?', last)
  await teacher.chooses('læring og trivsel')
  await teacher.presses('Avslutt loggen', there)

  await mother.goes(path, there)
  await mother.sees(last, 'Loggen er avsluttet og kan bare leses.')
  expect(await mother.goes(`${path}/notat`)).toBe(403)

  await teacher.goes(path, there)
  await teacher.follows('Åpne loggen igjen', `Åpne loggen for ${name} igjen`)
  await teacher.writes('Hvorfor nå, i én setning', `${name} skal bytte skole.`)
  // whoever holds the baton must see all that stands in the log
  await teacher.chooses('læring og trivsel')
  await teacher.chooses('hjem og familie')
  await teacher.presses('Spør familien', there)
  await mother.goes('/mitt-arbeid', 'Stafettloggene dine')
  await mother.at(child.name).follows('Les og svar', `Kan tjenestene samarbeide om ${name}?`)
  await mother.chooses('Ikke ennå')
  await mother.picks('Hvorfor ikke ennå?', 'Vi gjør det senere')
  await mother.chooses('Ja, til det jeg har krysset av')
  await mother.presses('Send svaret', there)
  await mother.sees('Ida Lund holder stafettpinnen', last)
}
