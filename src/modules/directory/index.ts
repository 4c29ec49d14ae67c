export type { ListingFields } from './contract.ts'
export { directory } from './module.ts'
<<<<<<< Updated upstream
export { applyImport } from './operations/apply-import.ts'
export { prepareImport } from './operations/prepare-import.ts'
=======
>>>>>>> Stashed changes
export { paths as directoryPaths } from './paths.ts'
