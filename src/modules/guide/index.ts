export { guideJobs } from './jobs.ts'
export { guide } from './module.ts'
export { foundGuide } from './operations/found-guide.ts'
export { paths as guidePaths } from './paths.ts'
