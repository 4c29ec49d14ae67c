import { expect, it } from 'vitest'
import { bringIn, open, service } from './support/logs.ts'
import { program } from './support/programs.ts'
import { choose, follow, heading, isSound, part, press, signIn } from './support/visitors.ts'

it('a mother withdraws consent for one service: its person is out at once, and the others go on', async () => {
  const begun = await open({ child: 'Live Sande' })
  await bringIn(begun, 'nurse')
  const nurse = await signIn('nurse')
  await nurse.goto(begun.path)
  await heading(nurse, /^Stafettlogg for Live/)

  const mother = await signIn('mother', { width: 360 })
  await mother.goto(begun.path)
  await follow(mother, 'Endre eller trekke samtykket', 'Kan tjenestene samarbeide om Live?')
  await press(mother, 'Trekk samtykket for Helsestasjon', 'Kan tjenestene samarbeide om Live?')
  expect((await nurse.reload())?.status()).toBe(404)
  await heading(nurse, 'Siden finnes ikke')
  await isSound(nurse)
  await mother.goto(begun.path)
  await mother.getByText('Ida Lund holder stafettpinnen').waitFor()
  await mother.getByText('Lise Sande har trukket samtykket for Helsestasjon.').waitFor()
  await isSound(mother)
})

it('withdrawn for the holder’s service, the baton goes to a head of one that may see all', async () => {
  const begun = await open({ child: 'Aud Sande' })
  await bringIn(begun, 'nurse')
  const { path } = begun
  const mother = await signIn('mother', { width: 360 })
  await mother.goto(`${path}/samtykke`)
  await press(mother, 'Trekk samtykket for Skole', 'Kan tjenestene samarbeide om Aud?')
  await mother.goto(path)
  await mother.getByText('Tone Aasen holder stafettpinnen').waitFor()
  const teacher = await signIn('teacher')
  expect((await teacher.goto(path))?.status()).toBe(404)
  const head = await signIn('nurse-head')
  await head.goto(path)
  await head.getByText('Tone Aasen holder stafettpinnen').waitFor()
  await isSound(head)
})

it('when no service may see all that is written, the log pauses, says so, and goes on when the family says yes', async () => {
  const begun = await open({
    child: 'Siv Sande',
    asks: [
      { service: service.school, areas: ['learning', 'home'] },
      { service: service.health, areas: ['learning', 'home'] },
    ],
    given: [
      { service: service.school, areas: ['learning', 'home'] },
      { service: service.health, areas: ['learning'] },
    ],
  })
  const note = { kind: 'note', text: 'Lekser går best på kjøkkenet hos mormor.', areas: ['home'] }
  await (await program('teacher')).post(`/logs/${begun.log}/notes`, note)
  const mother = await signIn('mother', { width: 360 })
  await mother.goto(`${begun.path}/samtykke`)
  await press(mother, 'Trekk samtykket for Skole', 'Kan tjenestene samarbeide om Siv?')
  await mother.goto(begun.path)
  await mother.getByText('Loggen står på pause').waitFor()
  await isSound(mother)
  await part(mother, 'Dette trenger oss').getByRole('link', { name: 'Les og svar' }).click()
  await heading(mother, 'Kan tjenestene samarbeide om Siv?')
  for (const area of ['læring og trivsel', 'hjem og familie']) {
    const box = mother.getByRole('group', { name: /^Skole/ }).getByRole('checkbox', { name: area })
    await box.check()
  }
  await choose(mother, 'Ja, til det jeg har krysset av')
  await press(mother, 'Send svaret', /^Stafettlogg for Siv/)
  await mother
    .getByText(/holder stafettpinnen/)
    .first()
    .waitFor()
})

it('the family finds who has read and written, in which role, and that a stranger tried', async () => {
  const { path } = await open({ child: 'Vår Sande' })
  const teacher = await signIn('teacher')
  await teacher.goto(path)
  await heading(teacher, /^Stafettlogg for Vår/)
  const stranger = await signIn('child-welfare')
  expect((await stranger.goto(path))?.status()).toBe(404)

  const mother = await signIn('mother', { width: 360 })
  await mother.goto(path)
  await follow(mother, 'Hvem har sett loggen', /^Hvem har sett loggen til Vår/)
  const acts = await mother.textContent('main')
  expect(acts).toContain('Ida Lund, kontaktlærer, Fjordvik skole, startet loggen')
  expect(acts).toContain('Ida Lund, kontaktlærer, Fjordvik skole, leste loggen')
  expect(acts).toContain('En som ikke har tilgang, prøvde å åpne loggen')
  expect(acts).not.toContain('Nina Dahl')
})
