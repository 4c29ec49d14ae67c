export { type GuardiansChanged, guardiansChanged } from './events.ts'
export { confirmGuardian } from './operations/confirm-guardian.ts'
export { addChild, addGuardian, type ChildHead, childById, type GuardianHead, guardiansOf } from './store.ts'
