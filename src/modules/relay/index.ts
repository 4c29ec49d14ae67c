export {
  type BatonSettled,
  type FactsChanged,
  factsChanged,
  settleLog,
  settleLogsOfChild,
  settleLogsOfPost,
} from './events.ts'
export { relay } from './module.ts'
export { agreeMeasure } from './operations/agree-measure.ts'
export { evaluateMeasure } from './operations/evaluate-measure.ts'
export { setGoal } from './operations/set-goal.ts'
export { startLog } from './operations/start-log.ts'
export { writeNote } from './operations/write-note.ts'
