export { wonderJobs } from './jobs.ts'
export { wonders } from './module.ts'
export { paths as wonderPaths } from './paths.ts'
