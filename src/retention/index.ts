export { destroyAgain } from './carry-out.store.js'
export { clearTermsTask, clearingTasks } from './clearing-job.js'
export {
  destroyAgainTask,
  destructionTask,
  destructionTasks,
  type DestructionDeps,
} from './destruction-job.js'
export { adoptLedger, ledgerFile, ledgerName } from './ledger-file.js'
export { retentionRoutes } from './retention.routes.js'
