import { expect, onTestFinished, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { newId } from '../id.ts'
import { demoDelivery, readDemoOutbox } from './outbox.ts'

const database = await testDatabase()
const address = 'https://laget.fjordvik.example'
const now = new Date('2026-11-23T08:00:00Z')

test('a mail with words of its own is kept where nobody is real, once, and refused by a real database', async () => {
  const [app, jobs, owner] = [database.pool('app'), database.pool('jobs'), database.pool('owner')]
  const letter = {
    municipality: newId(),
    notice: newId(),
    to: 'owner@lag.example',
    language: 'nb',
    address,
    now,
  } as const
  const content = { subject: 'Stemmer dette?', text: `Svar her: ${address}/svar` }
  for (let n = 0; n < 2; n++) await demoDelivery(jobs)({ ...letter, content })
  const kept = { id: letter.notice, name: null, to: letter.to, createdAt: now, ...content }
  expect(await readDemoOutbox(app, address)).toEqual([kept])
  await owner.query("update platform.installation set kind = 'real'")
  onTestFinished(() => owner.query("update platform.installation set kind = 'test'").then())
  await expect(demoDelivery(jobs)({ ...letter, content })).rejects.toThrow('in a demo alone')
  expect(await readDemoOutbox(app, address)).toEqual([])
})
