import { describe, expect, test } from 'vitest'
import { fjordvikStaff } from '#demo/fjordvik.ts'
import { languages } from '#platform/language/language.ts'
import { notify } from '#platform/mail/notify.ts'
import type { Awaiting } from '#platform/module.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { testDatabase } from '#testing/database.ts'
import type { Someone } from '#testing/house.ts'
import { openLaget } from '#testing/http.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { waitingIn } from '#testing/waiting.ts'
import { modules } from './app.ts'

// What every module obeys in which something may wait for somebody

const laget = await openLaget(await testDatabase())
const { house } = laget
const staff = fjordvikStaff.map(({ key }) => key)
const desk = '/mitt-arbeid'
const openDesk = operationNamed('relay.open-desk')
const mayWait = modules.flatMap(({ name, awaits }) => (awaits ? [{ name, awaits }] : []))

test('of every module in which something may wait, it is known how it comes to: testing/waiting.ts', () => {
  expect(Object.keys(waitingIn).sort()).toEqual(mayWait.map(({ name }) => name).sort())
})

test('a mail has no room for what waits, nor for whom it is about', async () => {
  // nobody who has a mail already: a second one would not be written
  const someone = await house.as('family-team')
  for (const kind of ['Nora', 'Nora Moe venter', 'ring-47223344', '']) {
    const telling = {
      ...openDesk,
      run: ({ tx }: Parameters<AnyOperation['run']>[0]) => notify(tx, { ...someone, kind }),
    }
    await expect(someone.perform({ ...telling, audit: () => [] }, {})).rejects.toThrow('outbox_kind_check')
  }
})

describe.each(mayWait)('$name', async ({ name, awaits }) => {
  const {
    desks,
    owners,
    families = [],
    secret,
  } = (await waitingIn[name]?.(house)) ?? { desks: [], owners: [], secret: '' }
  /** Everybody for whom it waits, staff and family. */
  const readers = async () => [...(await Promise.all(desks.map((key) => house.as(key)))), ...families]

  /** The module's own lines, as the page that gathers asks for them. */
  const linesOf = async (someone: Someone): Promise<Awaiting[]> => {
    const asking: AnyOperation = { ...openDesk, run: awaits as AnyOperation['run'], audit: () => [] }
    return (await someone.does(asking, {})) as Awaiting[]
  }

  test('whoever has nothing to do with it gets nothing', async () => {
    expect(desks).not.toEqual([])
    for (const key of staff)
      expect([key, (await linesOf(await house.as(key))).length > 0]).toEqual([key, desks.includes(key)])
    for (const someone of families) expect(await linesOf(someone)).not.toEqual([])
    expect(await linesOf((await startedLog(house)).mother)).toEqual([])
  })

  test('a line says who or what, why, and what to do, in each language, and leads to a page that opens', async () => {
    for (const reader of await readers()) {
      const someone = await laget.signIn(reader)
      for (const { href, on, say } of await linesOf(reader)) {
        for (const language of languages) {
          const { about, reason, act } = say(language)
          const { text } = await someone.get(`${desk}?lang=${language}`)
          for (const words of [about, reason, act]) {
            expect(words.trim()).not.toBe('')
            expect(text).toContain(words)
          }
          expect(text).toContain(`href="${href}"`)
        }
        expect(on).toMatch(/^\d{4}-\d\d-\d\d$/)
        expect([href, (await someone.get(href)).status]).toEqual([href, 200])
      }
    }
  })

  test('what it is stands on no other desk, staff’s or family’s', async () => {
    const { mother } = await openLog(house)
    const family = await laget.signIn({ person: mother.person, post: mother.post })
    expect((await family.get(desk)).text).not.toContain(secret)
    for (const key of staff) {
      const { status, text } = await (await laget.as(key)).get(desk)
      expect([key, status, text.includes(secret)]).toEqual([key, 200, owners.includes(key)])
    }
  })

  test('it is asked in the page’s own transaction: the desk leaves one row in the trace, with or without', async () => {
    const rows = async () => (await house.admin.query('select from audit.entry')).rowCount ?? 0
    for (const reader of await readers()) {
      const someone = await laget.signIn(reader)
      const before = await rows()
      await someone.get(desk)
      expect((await rows()) - before).toBe(1)
    }
  })
})
