import { someChild } from '../support/logs.ts'
import type { Way } from '../support/person.ts'
import { isConsented, isStarted } from './beginning.ts'
import { isClosedAndReopened, isTraced, isWithdrawn } from './ending.ts'
import { isHandedOver } from './handing-over.ts'
import { type Newcomer, type Passage, signInStaff } from './passage.ts'
import { isEvaluated, isSharedWork } from './together.ts'

/** One child's log from the first question to its reopening, in one way of meeting it. */
export const liveThrough = async (way: Way, childName: string, guardian: Newcomer): Promise<void> => {
  const child = someChild(childName)
  const start = { way, child, name: childName.split(' ')[0] ?? '', guardian }
  const begun = await isStarted(start)
  const nurse = await signInStaff('nurse', way)
  const passage: Passage = { ...start, ...begun, nurse }
  await isConsented(passage)
  await isSharedWork(passage)
  await isEvaluated(passage)
  await isHandedOver(passage)
  await isWithdrawn(passage)
  await isTraced(passage)
  await isClosedAndReopened(passage)
}
