import { beChild, told } from './child-process.ts'
import { composeApp } from './compose.ts'
import { type Recording, record } from './recording.ts'
import { headersOf, type Place } from './visits.ts'

/** Opens each page once, in a process that measures nothing. Pages are opened before: their statements are prepared then. */
export type RecordAnswer = { recordings: Recording[]; html: string }

const { app, pool } = await composeApp(told())
const open = async (place: Place): Promise<string> => {
  const answer = await app.request(place.path, { headers: { ...headersOf(place), 'accept-encoding': 'identity' } })
  if (answer.status !== 200) throw new Error(`${place.path} answered ${answer.status}`)
  return answer.text()
}

beChild<Place[], RecordAnswer>(async (places) => {
  const recordings: Recording[] = []
  for (const place of places) recordings.push(await record(pool, () => open(place)))
  return { recordings, html: places[0] ? await open(places[0]) : '' }
})
