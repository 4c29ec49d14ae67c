export { beginBreach } from './breach.ts'
export type { BatonSettled, FactsChanged } from './events.ts'
export { relayJobs } from './jobs.ts'
export { relay } from './module.ts'
export { addParticipant } from './operations/add-participant.ts'
export { agreeMeasure } from './operations/agree-measure.ts'
export { closeLog } from './operations/close-log.ts'
export { evaluateMeasure } from './operations/evaluate-measure.ts'
export { offerBaton } from './operations/offer-baton.ts'
export { openLog } from './operations/open-log.ts'
export { publishFigures } from './operations/publish-figures.ts'
export { setGoal } from './operations/set-goal.ts'
export { settleDatedChanges } from './operations/settle-dated-changes.ts'
export { startLog } from './operations/start-log.ts'
export { writeNote } from './operations/write-note.ts'
export { paths as relayPaths } from './paths.ts'
export { settleLog, settleLogsOfChild, settleLogsOfPost, settleWhatIsDue } from './settling.ts'
export { readDesk } from './store/desk.ts'
export {
  tellNewParticipant,
  tellOfAnswer,
  tellOfBaton,
  tellOfBreach,
  tellOfClosing,
  tellOfJoining,
  tellOfOffer,
  tellOfProposal,
  tellWhoLeft,
} from './telling.ts'
