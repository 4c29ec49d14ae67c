export {
  type BatonSettled,
  type FactsChanged,
  factsChanged,
  settleLog,
  settleLogsOfChild,
  settleLogsOfPost,
} from './events.ts'
