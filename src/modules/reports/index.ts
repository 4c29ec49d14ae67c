export { beginReport } from './beginning.ts'
export { reportJobs } from './jobs.ts'
export { reports } from './module.ts'
export { paths as reportPaths } from './paths.ts'
