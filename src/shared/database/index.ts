export {
  openDatabase,
  enter,
  setRestrictionReason,
  type Asking,
  type Database,
  type DatabaseContext,
  type Schema,
  type Tx,
} from './database.js'
export { openPool } from './pool.js'
export { databaseRoles } from './roles.js'
export { prepareDatabase, readMigrations, type Migration } from './migrate.js'
export { databaseHealth, type DatabaseHealth } from './health.store.js'
export { isUnavailable } from './unavailable.js'
