import { expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { modules } from './app.ts'

const laget = await openLaget(await testDatabase())
const family = await openLog(laget.house)
const people = [await laget.signIn(family.teacher), await laget.signIn(family.mother), laget.visitor]
const routes = modules.flatMap((module) => module.routes)

const secret = 'Kari-Nordmann-15829912345'
const nobodys = '01a20000-0000-7000-8000-000000000000'
/** The same address with the real log where there is one, with ids that are nobody's, and with words where ids should be. */
const addresses = (path: string): string[] =>
  [family.log, nobodys, secret].map((log) =>
    path.replace(':log', log).replaceAll(/:\w+/g, log === secret ? secret : nobodys),
  )
const words = 'Ord fra en fremmed, Kari'
const odd = { note: words, text: words, kind: words, answer: words, version: words, [words]: words }

test.each(routes)(
  'whatever is sent to $path: no answer is our fault, and no problem repeats it',
  async ({ path, api }) => {
    const faults: string[] = []
    const repeated: string[] = []
    for (const who of people) {
      for (const address of addresses(path)) {
        const pages = [
          await who.get(`${address}?q=${secret}&kind=${secret}&lang=${secret}`),
          await who.postForm(address, odd),
          await who.postForm(`${address}/utkast`, odd),
          await who.postForm(address, odd, { origin: 'https://ond.example' }),
        ]
        faults.push(...pages.filter(({ status }) => status >= 500).map(({ status }) => `${address}: ${status}`))
        if (pages[3]?.text.includes(words)) repeated.push(`${address} to a page from elsewhere`)
      }
      for (const address of api ? addresses(`/api/v1${api}`) : []) {
        const answers = [
          await who.get(`${address}?${secret}=${secret}`),
          await who.get(`${address}?kind=${secret}`),
          await who.postJson(address, odd, { 'idempotency-key': secret }),
          await who.postJson(address, odd),
          await who.postJson(address, secret),
        ]
        faults.push(...answers.filter(({ status }) => status >= 500).map(({ status }) => `${address}: ${status}`))
        repeated.push(...answers.filter(({ text }) => text.includes(secret) || text.includes(words)).map(() => address))
      }
    }
    expect(faults).toEqual([])
    expect(repeated).toEqual([])
  },
)

test('of all this the log says nothing', () => {
  expect(laget.lines.length).toBeGreaterThan(routes.length)
  expect(laget.lines.filter((line) => /Kari|Nordmann|fremmed|15829912345|Nora|Sande/.test(line))).toEqual([])
})
