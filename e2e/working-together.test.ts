import { expect, it } from 'vitest'
import { writeDay } from '#platform/language/day.ts'
import { inDays, open } from './support/logs.ts'
import { choose, follow, heading, isSound, part, pick, press, signIn } from './support/visitors.ts'

it('the holder takes a nurse with her, they write and agree, and the mother writes back', async () => {
  const { path } = await open({ child: 'Tuva Sande' })
  const teacher = await signIn('teacher')
  await teacher.goto(path)
  await heading(teacher, /^Stafettlogg for Tuva/)
  await isSound(teacher)

  await follow(teacher, 'Ta noen med i laget', /^Laget rundt Tuva/)
  await press(teacher, 'Ta med', /^Laget rundt Tuva/)
  await part(teacher, 'Én ting må rettes').waitFor()
  await pick(teacher.getByLabel('Hvem?').first(), 'Kari Moe')
  await teacher.getByLabel(/ha hjelp til av denne personen/).fill('Snakker med Tuva på onsdager')
  await teacher.getByRole('button', { name: 'Ta med' }).click()
  await teacher.getByText('Snakker med Tuva på onsdager').waitFor()
  await isSound(teacher)

  for (const [kind, text] of [
    ['Et kort notat', 'Vi møttes i dag: Tuva, mor, Kari og jeg.'],
    ['Et lysglimt', 'Tuva leste høyt for klassen for første gang.'],
  ] as const) {
    await teacher.goto(path)
    await follow(teacher, 'Skriv noe', /^Skriv noe om Tuva/)
    await choose(teacher, kind)
    await teacher.getByLabel('Teksten').fill(text)
    await choose(teacher, 'læring og trivsel')
    await press(teacher, 'Lagre i loggen', /^Stafettlogg for Tuva/)
    await part(teacher, 'Dette har skjedd').getByText(text).waitFor()
  }

  await follow(teacher, 'Skriv et mål', /^Et mål for Tuva/)
  await teacher.getByLabel('Hva vil Tuva').fill('Jeg vil lese sammen med noen.')
  await choose(teacher, 'læring og trivsel')
  await press(teacher, 'Lagre målet', /^Stafettlogg for Tuva/)
  await follow(teacher, 'Avtal et tiltak', /^Et tiltak for Tuva/)
  await teacher.getByLabel('Hva skal gjøres?').fill('Leser med Tuva i ti minutter hver dag')
  await pick(teacher.getByLabel('Hvem gjør det?'), 'Ida Lund')
  await pick(teacher.getByLabel('Hvilket mål hører det til?'), 'Jeg vil lese')
  await teacher.getByLabel('Innen når?').fill(writeDay(inDays(20)))
  await teacher.getByLabel('Når ser vi om det hjelper?').fill(writeDay(inDays(14)))
  await choose(teacher, 'læring og trivsel')
  await press(teacher, 'Avtal det', /^Stafettlogg for Tuva/)
  await part(teacher, 'Dette har vi avtalt').getByText('Ida Lund: Leser med Tuva i ti minutter hver dag').waitFor()

  const mother = await signIn('mother', { width: 360 })
  await mother.goto(path)
  await heading(mother, /^Stafettlogg for Tuva/)
  await isSound(mother)
  await mother.getByText('Kari Moe').first().waitFor()
  await part(mother, 'Dette har vi avtalt').getByText('Mål: Jeg vil lese sammen med noen.').waitFor()
  await follow(mother, 'Skriv noe', /^Skriv noe om Tuva/)
  await mother.getByLabel('Teksten').fill('Hun leste for besteforeldrene i går.')
  await choose(mother, 'læring og trivsel')
  await press(mother, 'Lagre i loggen', /^Stafettlogg for Tuva/)
  await part(mother, 'Dette har skjedd').getByText('Hun leste for besteforeldrene i går.').waitFor()

  const nurse = await signIn('nurse', { width: 360 })
  await nurse.goto(path)
  await nurse.getByText('Hun leste for besteforeldrene i går.').waitFor()
  await isSound(nurse)
})

it('a measure is looked at together: the child, the parents and we each have our say', async () => {
  const { path } = await open({ child: 'Mina Sande' })
  const teacher = await signIn('teacher')
  await teacher.goto(`${path}/tiltak`)
  await teacher.getByLabel('Hva skal gjøres?').fill('Sitter ved siden av Mina i timen')
  await pick(teacher.getByLabel('Hvem gjør det?'), 'Ida Lund')
  await teacher.getByLabel('Innen når?').fill(writeDay(inDays(20)))
  await teacher.getByLabel('Når ser vi om det hjelper?').fill(writeDay(inDays(14)))
  await choose(teacher, 'læring og trivsel')
  await press(teacher, 'Avtal det', /^Stafettlogg for Mina/)

  // the mother says how it goes, from her phone
  const mother = await signIn('mother', { width: 360 })
  await mother.goto(path)
  await follow(mother, 'Si hvordan det går', 'Hvordan går det?')
  await choose(mother, 'Bedre')
  await mother.getByLabel('Vil du si mer?').fill('Hun gruer seg ikke lenger.')
  await press(mother, 'Si fra', /^Stafettlogg for Mina/)

  await teacher.goto(path)
  await follow(teacher, 'Se på det sammen', 'Hjelper det?')
  await part(teacher, 'Hva sier foreldrene?').getByText('Foreldrene har selv sagt hvordan det går.').waitFor()
  await choose(part(teacher, 'Hva sier vi?'), 'Bedre')
  await teacher.getByLabel('Hva har vi sett?').fill('Mina rekker opp hånda.')
  await choose(teacher, 'Fortsetter')
  await teacher.getByLabel('Når ser vi på det igjen?').fill(writeDay(inDays(30)))
  // it cannot be finished without the child's view, or why it is missing
  await press(teacher, 'Lagre', 'Hjelper det?')
  await part(teacher, 'Én ting må rettes')
    .getByText('Skriv hva barnet mener, eller velg hvorfor det mangler.')
    .waitFor()
  expect(await teacher.getByLabel('Hva har vi sett?').inputValue()).toBe('Mina rekker opp hånda.')
  const child = part(teacher, /^Hva sier Mina/)
  await child.getByLabel(/^Hvem snakket med Mina/).fill('Ida Lund')
  await child.getByLabel('Når?').fill(writeDay(inDays(-1)))
  await choose(child, 'Bedre')
  await child.getByLabel(/ord/).fill('Det er fint når noen er der.')
  await choose(teacher, '7')
  await press(teacher, 'Lagre', /^Stafettlogg for Mina/)
  const happened = await part(teacher, 'Dette har skjedd').textContent()
  expect(happened).toContain('Evaluering')
})
