export { enqueueJob, type NewJob } from './enqueue-job.store.js'
export { startJobs, type JobPayload, type Jobs, type Task, type Tasks } from './start-jobs.js'
