import { beChild, told } from './child-process.ts'
import { composeApp } from './compose.ts'
import { type Recording, record } from './recording.ts'
import { noteIn, type Place, visitOf, visitWithin } from './visits.ts'

/** Opens each page once, or writes a note there, in a process that measures nothing. `html`: the first page. */
export type RecordQuestion = { places: Place[]; write?: boolean }
export type RecordAnswer = { recordings: Recording[]; html: string }

const { app, pool } = await composeApp(told())

beChild<RecordQuestion, RecordAnswer>(async ({ places, write }) => {
  const pages: string[] = []
  const recordings: Recording[] = []
  for (const place of places) {
    const visit = write ? noteIn(place) : visitOf(place)
    recordings.push(await record(pool, async () => void pages.push(await visitWithin(app, place, visit))))
  }
  return { recordings, html: pages[0] ?? '' }
})
