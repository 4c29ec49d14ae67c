import { expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { recordConsent, withdrawConsent } from '#modules/access'
import { dayOf } from '#platform/language/day.ts'
import { testDatabase } from '#testing/database.ts'
import type { Someone } from '#testing/house.ts'
import { openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { acceptOffer } from '../operations/accept-offer.ts'
import { agreeMeasure } from '../operations/agree-measure.ts'
import { writeNote } from '../operations/write-note.ts'
import { paths } from '../paths.ts'

const laget = await openLaget(await testDatabase())
const headings = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, words = '']) => words.replaceAll(/<[^>]+>/g, '').trim())

test('the page of a log: whose it is, who holds; the team, what is agreed, what is next, what is breaking, what has happened, who sees it', async () => {
  const { log, teacher, mother } = await openLog(laget.house)
  const agreed = { text: 'Møtes ved porten', areas: ['learning'], responsible: teacher.post }
  await teacher.does(agreeMeasure, { log, ...agreed, deadline: '2026-11-24', evaluateOn: '2026-12-10' })
  await teacher.does(writeNote, { log, kind: 'note', text: 'Nora kom i dag.', areas: ['learning'] })
  laget.clock.set('2026-11-25T08:00:00Z')
  const { text } = await (await laget.signIn(mother)).get(paths.log(log))
  expect(/class="standing">([^<]*)/.exec(text)?.[1]).toBe('nivå 1 · Ida Lund holder stafettpinnen')
  const parts = ['Laget rundt Nora', 'Dette har vi avtalt', 'Hva skjer nå', 'Dette trenger oss', 'Dette har skjedd']
  expect(headings(text).filter((one) => [...parts, 'Samtykke og tilgang'].includes(one))).toEqual([
    ...parts,
    'Samtykke og tilgang',
  ])
})

test('what has happened is asked for by kind and by service, and the one keeps the other', async () => {
  const { log, teacher, mother } = await openLog(laget.house)
  await teacher.does(writeNote, { log, kind: 'note', text: 'Fra skolen', areas: ['health'] })
  await mother.does(writeNote, { log, kind: 'note', text: 'Hjemmefra', areas: ['health'] })
  const reader = await laget.signIn(mother)
  const [family] = /[^"]*service=family[^"]*/.exec((await reader.get(`${paths.log(log)}?kind=note`)).text) ?? []
  const { text } = await reader.get((family ?? '').replaceAll('&amp;', '&').replace('#skjedd', ''))
  expect([text.includes('Hjemmefra'), text.includes('Fra skolen')]).toEqual([true, false])
  expect(text).toMatch(/kind=concern&amp;service=family/)
})

test('between what is written: who took the baton and why, and what the family answered, in one line each', async () => {
  const all = ['learning', 'health']
  const nora = await openLog(laget.house, { shares: { school: all, health: all, ppt: ['learning'] } })
  const { log, mother, teacher } = nora
  const nurse = await laget.house.as('nurse')
  const offer = await nora.askToHold('nurse')
  laget.clock.advance({ minutes: 1 })
  await nurse.does(acceptOffer, { log, offer })
  laget.clock.advance({ minutes: 1 })
  await mother.does(withdrawConsent, { log, service: fjordvikServices.ppt })
  const lines = async (someone: Someone, asked = '') => {
    const { text } = await (await laget.signIn(someone)).get(`${paths.log(log)}${asked}`)
    return [...text.matchAll(/<li class="happening" data-quiet="">.*?<\/li>/gs)].map(([line]) =>
      (/<div class="subtle"><p>(.*?)<\/p>/s.exec(line)?.[1] ?? '').trim(),
    )
  }
  const why = 'Svaret på spørsmålet om å overta var ja.'
  const first = 'Familien sa ja, og loggen ble åpnet.'
  const sees = 'Skole og Helsestasjon ser læring og trivsel, helse; PPT ser læring og trivsel'
  expect(await lines(mother)).toEqual([
    'Du trakk samtykket for PPT.',
    `Kari Moe tok over stafettpinnen etter Ida Lund. ${why}`,
    `Ida Lund tok stafettpinnen. ${first}`,
    `Du samtykket til at ${sees}.`,
  ])
  expect(await lines(nurse, '?kind=baton')).toEqual([
    `Du tok over stafettpinnen etter Ida Lund. ${why}`,
    `Ida Lund tok stafettpinnen. ${first}`,
  ])
  expect(await lines(teacher, '?kind=baton')).toEqual([
    `Kari Moe tok over stafettpinnen etter deg. ${why}`,
    `Du tok stafettpinnen. ${first}`,
  ])
  expect(await lines(nurse, '?kind=consent')).toEqual([
    'Lise Sande trakk samtykket for PPT.',
    `Lise Sande samtykket til at ${sees}.`,
  ])
  expect(await lines(teacher, '?kind=consent')).toEqual([
    'Lise Sande samtykket til at Skole ser læring og trivsel, helse.',
  ])
})

test('written down for somebody: on which day, how, and by whom', async () => {
  const { log, links, mother, teacher } = await openLog(laget.house)
  laget.clock.advance({ minutes: 1 })
  const said = { giver: links[0], channel: 'oral', givenOn: dayOf(laget.clock.now()), how: 'På telefon' }
  await teacher.does(recordConsent, {
    log,
    ...said,
    answer: 'no',
    services: [{ service: fjordvikServices.health, areas: ['health'] }],
  })
  const { text } = await (await laget.signIn(mother)).get(`${paths.log(log)}?kind=consent`)
  expect(text).toMatch(/Du sa nei til Helsestasjon\. Muntlig \d+\. november 2026, skrevet ned av Ida Lund\./)
})

test('before anybody has written, what has happened begins with what will stand there', async () => {
  const { log, mother, write } = await openLog(laget.house)
  const reader = await laget.signIn(mother)
  const hint = 'Her kommer det vi skriver'
  expect((await reader.get(paths.log(log))).text).toContain(hint)
  await write(mother, 'Hjemmefra', ['health'])
  expect((await reader.get(paths.log(log))).text).not.toContain(hint)
})
