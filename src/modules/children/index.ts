export { yearsOld } from './age.ts'
export { forgetChild, type GuardiansChanged } from './events.ts'
export { children } from './module.ts'
export { confirmGuardian } from './operations/confirm-guardian.ts'
export { connectYoungPerson } from './operations/connect-young-person.ts'
export { endGuardian } from './operations/end-guardian.ts'
export { issueCode } from './operations/issue-code.ts'
export { openChild } from './operations/open-child.ts'
export { paths as childrenPaths } from './paths.ts'
export { relationMessages } from './relation-messages.ts'
export { keepBlocks } from './store/blocks.ts'
export {
  addChild,
  addGuardian,
  asLink,
  type ChildHead,
  childById,
  childNames,
  type GuardianHead,
  guardiansOf,
} from './store.ts'
