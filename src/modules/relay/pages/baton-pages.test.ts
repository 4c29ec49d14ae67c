import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { type Browser, hiddenFields, type Laget, openLaget } from '#testing/http.ts'
import { inBrowser, isSound } from '#testing/in-browser.ts'
import { openLog } from '#testing/open-log.ts'
import { offerBaton } from '../operations/offer-baton.ts'
import { paths } from '../paths.ts'

// The pages of prepareOffer, openOffer and prepareAssignment.

const database = await testDatabase()
let laget: Laget
let nora: Awaited<ReturnType<typeof openLog>>
const both = { school: ['learning', 'health'], health: ['learning', 'health'], ppt: ['learning'] }
beforeAll(async () => {
  laget = await openLaget(database)
})
beforeEach(async () => {
  nora = await openLog(laget.house, { shares: both, team: ['nurse', 'ppt'] })
})

const signedIn = (who: { person: string; post: string }) => laget.signIn(who)
const asks = () =>
  nora.teacher.does(offerBaton, {
    log: nora.log,
    to: laget.house.who('nurse-head').post,
    message: 'Jeg går ut i permisjon.',
    familyWish: 'agrees',
  })
const statusOf = async (who: Browser, path: string) => (await who.get(path)).status

describe('asking someone to take over', () => {
  test('the holder chooses among those who could, the team first, and reads why others cannot', async () => {
    await nora.write(nora.teacher, 'Hun sover lite.', ['health'])
    const { text } = await (await laget.as('teacher')).get(paths.baton(nora.log))
    expect(text).toContain('Spør noen om å holde stafettpinnen for Nora')
    expect(text).toMatch(/<optgroup label="Med i laget nå"><option value="[^"]+">Kari Moe/)
    expect(text).toMatch(/<optgroup label="Fjordvik helsestasjon"><option value="[^"]+">Tone Aasen/)
    expect(text).not.toContain('Per Solheim')
    expect(text).toContain('PPT ser ikke alle temaene i loggen')
    expect(text).toContain('Familien deler ingenting med')
  })

  test('what was written is kept when something is missing', async () => {
    const teacher = await laget.as('teacher')
    const answer = await teacher.postForm(paths.baton(nora.log), { message: 'Kan du?', familyWish: 'wishes' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('>Kan du?</textarea>')
  })

  test('once sent it leads to the log, which says that someone is asked', async () => {
    const teacher = await laget.as('teacher')
    const answer = await teacher.postForm(paths.baton(nora.log), {
      to: laget.house.who('nurse').post,
      message: 'Kan du?',
      familyWish: 'wishes',
    })
    expect(answer.headers.get('location')).toBe(`${paths.log(nora.log)}#lag`)
    expect((await teacher.get(paths.log(nora.log))).text).toContain('Kari Moe er spurt om å overta stafettpinnen')
    expect(await statusOf(teacher, paths.baton(nora.log))).toBe(403)
  })

  test('is the holder’s alone', async () => {
    expect(await statusOf(await laget.as('nurse'), paths.baton(nora.log))).toBe(403)
    expect(await statusOf(await laget.as('child-welfare'), paths.baton(nora.log))).toBe(404)
    expect(await statusOf(await signedIn(nora.mother), paths.baton(nora.log))).toBe(404)
    expect(await statusOf(await laget.as('other-municipality'), paths.baton(nora.log))).toBe(404)
  })
})

describe('the offer', () => {
  beforeEach(asks)

  test('says to the one who is asked what it means and how things are, and nothing of the content', async () => {
    await nora.write(nora.teacher, 'Hemmelig for andre')
    const { text } = await (await laget.as('nurse-head')).get(paths.offer(nora.log))
    expect(text).toContain('Ida Lund spør om du vil holde stafettpinnen for Nora')
    expect(text).toContain('Jeg går ut i permisjon.')
    expect(text).toContain('De synes det er greit.')
    expect(text).toContain('Til du svarer, holder Ida Lund stafettpinnen.')
    expect(text).not.toContain('Hemmelig for andre')
    expect(text).not.toContain('Lise Sande')
  })

  test('yes: she holds it, and reads the log', async () => {
    const asked = await laget.as('nurse-head')
    const page = await asked.get(paths.offer(nora.log))
    const answer = await asked.postForm(paths.offerYes(nora.log), hiddenFields(page, paths.offerYes(nora.log)))
    expect(answer.headers.get('location')).toBe(`${paths.log(nora.log)}#lag`)
    expect((await asked.get(paths.log(nora.log))).text).toContain('Tone Aasen holder stafettpinnen')
  })

  test('no, because …: the holder reads why when she asks the next one', async () => {
    const asked = await laget.as('nurse-head')
    const no = paths.offerNo(nora.log)
    const answer = await asked.postForm(no, { ...hiddenFields(await asked.get(no), no), answer: 'Jeg har for mange.' })
    expect(answer.headers.get('location')).toBe(paths.desk)
    expect(await statusOf(asked, paths.log(nora.log))).toBe(404)
    const { text } = await (await laget.as('teacher')).get(paths.baton(nora.log))
    expect(text).toContain('Tone Aasen sa nei')
    expect(text).toContain('Jeg har for mange.')
  })

  test('she asks first and the holder answers, on the same page', async () => {
    const [asked, holder] = [await laget.as('nurse-head'), await laget.as('teacher')]
    const path = paths.offer(nora.log)
    for (const [who, text] of [
      [asked, 'Hvor ofte møtes dere?'],
      [holder, 'Hver måned.'],
    ] as const)
      expect((await who.postForm(path, { ...hiddenFields(await who.get(path), path), text })).status).toBe(303)
    for (const who of [asked, holder]) {
      const { text } = await who.get(path)
      expect(text).toContain('Hvor ofte møtes dere?')
      expect(text).toContain('Hver måned.')
    }
  })

  test('the holder withdraws it: there is nothing to answer any more', async () => {
    const [asked, holder] = [await laget.as('nurse-head'), await laget.as('teacher')]
    const path = paths.offerWithdrawal(nora.log)
    const page = await holder.get(paths.offer(nora.log))
    expect((await holder.postForm(path, hiddenFields(page, path))).status).toBe(303)
    expect(await statusOf(asked, paths.offer(nora.log))).toBe(404)
    expect(await statusOf(holder, paths.offer(nora.log))).toBe(403)
  })

  test('is for the two of them', async () => {
    expect(await statusOf(await laget.as('nurse'), paths.offer(nora.log))).toBe(403)
    expect(await statusOf(await laget.as('family-team'), paths.offer(nora.log))).toBe(404)
    expect(await statusOf(await signedIn(nora.mother), paths.offer(nora.log))).toBe(404)
  })
})

describe('the head moves the baton', () => {
  test('to someone in her own unit who could hold it', async () => {
    const head = await laget.as('head')
    const { text } = await head.get(paths.assignment(nora.log))
    expect(text).toContain('Når Ida Lund ikke selv kan gi den videre')
    expect(text).toContain('Hege Sand, lærer')
    expect(text).not.toContain('Kari Moe')
    const to = laget.house.who('teacher-and-mother').post
    expect((await head.postForm(paths.assignment(nora.log), { to })).status).toBe(303)
    expect((await head.get(paths.log(nora.log))).text).toContain('Hege Sand holder stafettpinnen')
  })

  test('nobody else does', async () => {
    expect(await statusOf(await laget.as('teacher'), paths.assignment(nora.log))).toBe(403)
    expect(await statusOf(await laget.as('nurse-head'), paths.assignment(nora.log))).toBe(404)
  })
})

test('every page is sound on a phone, in every state and for every reader', async () => {
  const teacher = await inBrowser(await laget.as('teacher'))
  await isSound(teacher, paths.baton(nora.log))
  await isSound(await inBrowser(await laget.as('head')), paths.assignment(nora.log))
  await asks()
  await isSound(teacher, paths.offer(nora.log))
  await isSound(teacher, paths.log(nora.log))
  const asked = await inBrowser(await laget.as('nurse-head'), { javaScript: false })
  await isSound(asked, paths.desk)
  await isSound(asked, paths.offer(nora.log))
  await isSound(asked, paths.offerNo(nora.log))
}, 60_000)
