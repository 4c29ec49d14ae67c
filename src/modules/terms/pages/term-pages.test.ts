import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { hiddenFields, type Laget, openLaget } from '#testing/http.ts'
import { inBrowser, isSound } from '#testing/in-browser.ts'
import { editTerm } from '../operations/edit-term.ts'
import { foundTerms } from '../operations/found-terms.ts'
import { paths } from '../paths.ts'

let laget: Laget
beforeAll(async () => {
  laget = await openLaget(await testDatabase())
  await laget.house.system().does(foundTerms, {})
})
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const read = async (path: string) => textOf((await laget.visitor.get(path)).text)

const fields = {
  ...{ 'word.nb': 'samhandling', 'word.nn': 'samhandling', 'word.en': 'interplay' },
  ...{ 'short.nb': 'I takt.', 'short.nn': 'I takt, ja.', 'short.en': 'In step.' },
  ...{ moreNb: '### Mer\n<script>alert(1)</script>', moreNn: 'Meir.', notSame: ['samarbeid'] },
  ...{ agreedBy: 'Ledermøtet', agreedOn: '20.11.2026' },
}

test('anyone reads all words in the order of the alphabet, in her language', async () => {
  const text = await read(paths.terms)
  const places = ['Ansvarsgruppe', 'Samarbeid', 'Utsatte barn og unge'].map((word) => text.indexOf(` ${word} `))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(await read(`${paths.terms}?lang=nn`)).toContain('Utsette barn og unge')
  expect(await read(`${paths.term('samordning')}?lang=en`)).toContain('Not the same as')
})

test('a word that came with the program says that it is a proposal, and what it is not', async () => {
  const text = await read(paths.term('samordning'))
  for (const said of ['Dette er et forslag.', 'Ikke det samme som', 'samarbeid']) expect(text).toContain(said)
  expect(text).not.toContain('Endre')
})

test('the coordinator writes what was agreed; what was written stays text', async () => {
  const coordinator = await laget.as('coordinator')
  const path = paths.edit('samhandling')
  const hidden = hiddenFields(await coordinator.get(path), path)
  const { status, headers } = await coordinator.postForm(path, { ...hidden, ...fields })
  expect([status, headers.get('location')]).toEqual([303, paths.term('samhandling')])
  const { text } = await laget.visitor.get(paths.term('samhandling'))
  expect(text).not.toContain('<script>alert')
  expect(textOf(text)).toContain('Avtalt av Ledermøtet, 20. november 2026')
  expect((await coordinator.get(paths.term('samhandling'))).text).toContain('Slik var det før')
  expect(await read(paths.terms)).toContain('Samhandling Avtalt I takt.')
})

test('of two who edit at once the second sees both, and loses nothing of hers', async () => {
  const coordinator = await laget.as('coordinator')
  const path = paths.edit('undring')
  const hidden = hiddenFields(await coordinator.get(path), path)
  const inAll = { nb: 'undring', nn: 'undring', en: 'wonder' }
  const someone = await laget.house.as('coordinator')
  await someone.does(editTerm, { slug: 'undring', word: inAll, short: { ...inAll, nb: 'Hennes ord.' }, version: 1 })
  const { status, text } = await coordinator.postForm(path, {
    ...{ ...hidden, ...fields, 'short.nb': 'Mine ord.', notSame: 'utsatte-barn-og-unge' },
  })
  expect(status).toBe(409)
  // words by what they are, not by their addresses
  expect(textOf(text)).toMatch(/Ikke det samme som Det du skrev utsatte barn og unge/)
  for (const said of ['Hennes ord.', 'Mine ord.', 'Berit Myhre lagret']) expect(text).toContain(said)
  expect(await read(paths.term('undring'))).toContain('Hennes ord.')
})

test('a word out of use says so and since when, goes last in the list, and leaves the words beside it; it comes back', async () => {
  const coordinator = await laget.as('coordinator')
  expect(await read(paths.term('samarbeid'))).toContain('Samordning')
  expect((await coordinator.postForm(paths.retirement('samordning'), {})).headers.get('location')).toBe(
    paths.term('samordning'),
  )
  expect(await read(paths.term('samordning'))).toContain('Ute av bruk siden 23. november 2026')
  expect(await read(paths.terms)).toMatch(/Utsatte barn og unge .* Ord vi ikke bruker lenger Samordning/)
  expect(await read(paths.term('samarbeid'))).not.toContain('Samordning')
  expect((await coordinator.get(paths.edit('samarbeid'))).text).toContain('value="samordning"')
  expect((await coordinator.get(paths.add)).text).not.toContain('value="samordning"')
  expect((await coordinator.postForm(paths.use('samordning'), {})).status).toBe(303)
  expect(await read(paths.term('samordning'))).not.toContain('Ute av bruk')
})

test('whoever may not add is told, and a word that is not there is not there', async () => {
  expect((await (await laget.as('teacher')).get(paths.add)).status).toBe(403)
  expect((await laget.visitor.get(paths.term('finnes-ikke'))).status).toBe(404)
})

test('who reads is written down nowhere', async () => {
  const count = async () => (await laget.house.admin.query('select count(*)::int as n from audit.entry')).rows[0]
  const before = await count()
  await read(paths.term('meldeplikt'))
  await (await laget.as('teacher')).get(paths.terms)
  expect(await count()).toEqual(before)
})

// all others are looked at by e2e/every-page.test.ts
test('a word that once meant something else, and is out of use, is sound on a phone', async () => {
  const coordinator = await laget.as('coordinator')
  await coordinator.postForm(paths.retirement('samhandling'), {})
  await isSound(await inBrowser(coordinator), paths.term('samhandling'))
})
