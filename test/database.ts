import { afterAll, inject } from 'vitest'
import { openDatabase, type Database } from '../src/shared/database/index.js'

/** The migrated database of this run, through the app's own login; closed after the test file. */
export function testDatabase(): Database {
  const database = openDatabase({ url: inject('appUrl'), size: 4 })
  afterAll(() => database.close())
  return database
}
