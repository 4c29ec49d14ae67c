import { newId } from '#platform/id.ts'
import { beChild, told } from './child-process.ts'
import { closedLoop, type Load, type Took } from './closed-loop.ts'
import { benchPool } from './compose.ts'
import { type Recording, replay } from './recording.ts'

/**
 * The statements of opened pages, straight through the driver, over the same kind of pool: what any app over this database pays that asks and
 * remembers as much.
 */
export type RawQuestion = { recordings: Recording[] } | Load

const pool = benchPool(told())
let recordings: Recording[] = []

beChild<RawQuestion, Took>(async (question) => {
  if ('recordings' in question) {
    recordings = question.recordings
    return { each: [], seconds: 0 }
  }
  return closedLoop(question, (turn) => replay(pool, recordings[turn % recordings.length] ?? [], newId()))
})
