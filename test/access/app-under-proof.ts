import type { Hono } from 'hono'
import type { Database } from '../../src/shared/database/index.js'
import * as entry from './app-entry.js'
import type { Asking } from './ask.js'
import { probing } from './probe.js'

/** The application that is tried, and what it complained of. */
export type UnderProof = { app: Hono; database: Database; asking: Asking; faults: string[] }

/** What the application is made with; a mutant is this same code, bundled with one fault in it. */
export type Entry = typeof entry

/** Wires the application upon a database that forgets what each watched request writes. */
export function underProof(appUrl: string, made: Entry = entry): UnderProof {
  const faults: string[] = []
  const database = made.openDatabase({ url: appUrl, size: 8 })
  const { app } = made.testApp(probing(database), {
    checkHealth: () => Promise.resolve({ status: 'ok' } as never),
    logFault: (_, error) => void faults.push(error.stack ?? error.message),
  })
  const tokens = made.createFormTokens(entry.testSecret)
  const asking: Asking = {
    send: (url, init) => Promise.resolve(app.request(url, init)),
    origin: 'http://localhost',
    formToken: (sessionId) => tokens.make(sessionId),
  }
  return { app, database, asking, faults }
}
