import type { Hono } from 'hono'
import type { Database } from '../src/shared/database/index.js'
import { createFormTokens, formTokenField } from '../src/shared/http/index.js'
import { hashOf } from '../src/shared/ids/index.js'
import { findSession } from '../src/users/session.store.js'

type Known = { database: Database; secret: string }

const apps = new WeakMap<Hono, Known>()

/** Lets browsers of a test send the form token of their session, as the pages of this app would. */
export function knowApp(app: Hono, known: Known): void {
  apps.set(app, known)
}

/** The field that a page drawn for this session would carry; nothing for who is not signed in. */
export async function formTokenFields(
  app: Hono,
  sessionToken: string | undefined,
): Promise<Record<string, string>> {
  const known = apps.get(app)
  if (known === undefined || sessionToken === undefined) {
    return {}
  }
  const { database, secret } = known
  // A database that is away knows no session; then the test is about that.
  const session = await database
    .asNobody((asking) => findSession(asking, hashOf(sessionToken)))
    .catch(() => undefined)
  return session === undefined
    ? {}
    : { [formTokenField]: createFormTokens(secret).make(session.sessionId) }
}

/** A page without what is another text in each drawing: form token, nonce of the script, request id. */
export function withoutKeys(html: string): string {
  return html
    .replace(/ nonce="[^"]*"/g, '')
    .replace(/(name="form-token" value=")[^"]*/g, '$1')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'an-id')
}
