import type { Hono } from 'hono'
import { createFormTokens } from '../../src/shared/http/form-token.js'
import { openDatabase, type Database } from '../../src/shared/database/index.js'
import { testApp, testSecret } from '../test-app.js'
import type { Asking } from './ask.js'
import { probing } from './probe.js'

/** The application that is tried. A mutant is this same file, bundled with one fault in it. */
export type UnderProof = { app: Hono; database: Database; asking: Asking; faults: string[] }

/** Wires the application upon a database that forgets what each request writes. */
export function underProof(appUrl: string, { isForgetful = true } = {}): UnderProof {
  const faults: string[] = []
  const opened = openDatabase({ url: appUrl, size: 8 })
  const database = isForgetful ? probing(opened) : opened
  const { app } = testApp(database, {
    checkHealth: () => Promise.resolve({ status: 'ok' } as never),
    logFault: (_, error) => void faults.push(error.stack ?? error.message),
  })
  const tokens = createFormTokens(testSecret)
  const asking: Asking = {
    send: (url, init) => Promise.resolve(app.request(url, init)),
    origin: 'http://localhost',
    formToken: (sessionId) => tokens.make(sessionId),
  }
  return { app, database: opened, asking, faults }
}
