export { countHarmless } from './harmless.ts'
export { discussionJobs } from './jobs.ts'
export { discussions } from './module.ts'
export { paths as discussionPaths } from './paths.ts'
