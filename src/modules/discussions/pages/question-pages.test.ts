import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { type Discussed, discussedIn } from '#testing/a-discussion.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { inBrowser, isSound } from '#testing/in-browser.ts'
import { openLog } from '#testing/open-log.ts'
import { askVaguer } from '../operations/ask-vaguer.ts'
import { giveAdvice } from '../operations/give-advice.ts'
import { mendQuestion } from '../operations/mend-question.ts'
import { paths } from '../paths.ts'

const laget = await openLaget(await testDatabase())
const { house } = laget
let discussed: Discussed
beforeAll(async () => {
  discussed = await discussedIn(house)
})
const words = { seen: 'Står alene ute.', tried: 'Faste plasser.', asked: 'Hva kan vi prøve?' }
const asking = () => ({
  ...{ noDuty: 'true', meeting: discussed.meetsToday, ageBand: '6-9', arena: 'school', theme: 'friends', ...words },
})
const asked = async () => (await house.admin.query('select from discussions.question')).rows.length

test('a question sent twice is asked once, and both times she comes to it', async () => {
  const teacher = await laget.as('teacher')
  const before = await asked()
  const form = { ...asking(), _key: randomUUID() }
  const [first, second] = [await teacher.postForm(paths.ask, form), await teacher.postForm(paths.ask, form)]
  expect(first.headers.get('location')).toMatch(/^\/drofting\/sporsmal\//)
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  expect(await asked()).toBe(before + 1)
})

test('what it is called keeps its ages together, wherever it stands', async () => {
  const teacher = await laget.as('teacher')
  for (const path of [paths.discussions, paths.question(discussed.advised), '/mitt-arbeid'])
    expect((await teacher.get(path)).text, path).toContain('mobbing, 6–\u20609\u00a0år')
  expect((await (await laget.as('ppt')).get(paths.team(discussed.team))).text).toContain('6–\u20609\u00a0år')
  expect((await teacher.get(paths.ask)).text).toContain('>10–\u206012\u00a0år</option>')
})

test('a name is shown at its field and below, and what she wrote stands there', async () => {
  const teacher = await laget.as('teacher')
  const before = await asked()
  const { status, text } = await teacher.postForm(paths.ask, { ...asking(), seen: 'Emma står ved Solbakken skole.' })
  expect(status).toBe(422)
  for (const said of ['Her står det noe som kan vise hvem det er.', '«Emma»', '«Solbakken skole»', 'Emma står ved'])
    expect(text).toContain(said)
  expect(await asked()).toBe(before)
})

test('of more than anyone would give reasons for, the first are asked about, and it is still the text that is wrong', async () => {
  const teacher = await laget.as('teacher')
  const seen = Array.from({ length: 120 }, (_, n) => `født ${1900 + n}`).join(', ')
  const { text } = await teacher.postForm(paths.ask, { ...asking(), seen })
  const rows = Array.from(text.matchAll(/name="(noNames\.\d+\.words)" value="([^"]+)"/g), ([, name, words]) => [
    name,
    words,
  ])
  expect(rows).toHaveLength(100)
  const again = await teacher.postForm(paths.ask, { ...asking(), seen, ...Object.fromEntries(rows) })
  expect(again.text).toContain('Her står det noe som kan vise hvem det er.')
  expect(again.text).not.toContain('for mange')
})

test('a leader who asks for fewer details of what has been rewritten meanwhile is told so, and keeps her words', async () => {
  const [leader, asker] = [await house.as('ppt'), await house.as('teacher')]
  const browser = await laget.as('ppt')
  const path = paths.vaguer(discussed.waiting)
  expect((await browser.get(path)).text).not.toContain('i mellomtiden')
  await leader.does(askVaguer, { question: discussed.waiting, version: 1, words: 'Si mindre.' })
  await asker.does(mendQuestion, { question: discussed.waiting, version: 2, meeting: discussed.meetsToday, ...words })
  const late = await browser.postForm(path, { words: 'Si mindre om fritida.', _version: '1' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Noen har endret spørsmålet i mellomtiden.')
  expect(late.text).toContain('Si mindre om fritida.')
})

test('so is a secretary whose leader has given the advice meanwhile', async () => {
  const browser = await laget.as('nurse')
  const path = paths.advice(discussed.waiting)
  const found = { facts: 'Alene.', understanding: 'Mangler en lek.', hypotheses: 'Regler.' }
  const one = { text: 'Start en lek.', followUpOn: '2030-12-01' }
  const form = { ...found, 'advice.0.text': one.text, 'advice.0.followUpOn': one.followUpOn, _version: '3' }
  await (await house.as('ppt')).does(giveAdvice, { question: discussed.waiting, version: 3, ...found, advice: [one] })
  const late = await browser.postForm(path, form)
  expect(late.status).toBe(403)
  expect(late.text).toContain('Teamet har alt gitt råd.')
  expect(late.text).toContain('Mangler en lek.')
})

test('a mother asks on her phone in her own words, is asked whether it can wait, and sees who reads it', async () => {
  const { mother } = await openLog(house)
  const family = await laget.signIn({ person: mother.person, post: mother.post })
  const list = await family.get(paths.discussions)
  expect(list.text).toContain(`href="${paths.screening}"`)
  expect((await family.get(paths.team(discussed.team))).text).toContain('Per Solheim')
  const screening = (await family.get(paths.screening)).text
  expect(screening).toContain('Kan det vente?')
  expect(screening).not.toContain('Plikten er din egen')
  const urgent = (await family.get(`${paths.screening}?answer=duty`)).text
  expect(urgent).toContain('href="tel:116111"')
  expect(urgent).not.toContain('bekymringsmelding')

  const form = (await family.get(paths.ask)).text
  for (const said of [
    'Dette kan vente til teamet møtes',
    'Hva er du urolig for?',
    'De som hjelper dere ellers, ser det ikke.',
  ])
    expect(form).toContain(said)
  const hers = { ...asking(), arena: 'home', seen: 'Barnet mitt sover lite.' }
  const page = (await family.postForm(paths.ask, hers)).headers.get('location') ?? ''
  expect((await family.get(page)).text).toContain('Hva er du urolig for?')
  expect((await (await laget.as('ppt')).get(page)).text).toContain('Spurt av familien')
  expect((await (await laget.as('teacher')).get(page)).status).toBe(404)
  const phone = await inBrowser(family)
  for (const path of [paths.screening, paths.ask, page]) await isSound(phone, path)
  const takingBack = phone.getByText('Ta spørsmålet tilbake')
  expect(await takingBack.isVisible()).toBe(true)
  await phone.emulateMedia({ media: 'print' })
  expect(await takingBack.isVisible()).toBe(false)
  await family.postForm(paths.takeBack(page.split('/').at(-1) ?? ''), {})
  expect((await family.get(page)).status).toBe(404)
})
