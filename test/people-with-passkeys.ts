import type { Hono } from 'hono'
import { href, routes } from '../src/routes.js'
import type { Instant } from '../src/shared/calendar/index.js'
import type { Database } from '../src/shared/database/index.js'
import { aPasskey, type APasskey, type Bent } from './a-passkey.js'
import { anAccount, type AnAccount } from './factories/an-account.js'
import { enter } from './sign-in.js'
import { newId, type TestOffice } from './test-office.js'
import { aVisitor, type Visitor } from './visitor.js'

/** What a question for a passkey holds. */
export type Question = Record<string, unknown> & { challenge: string }

/** Asks for a question as our script does. */
export async function question(
  visitor: Visitor,
  path: string,
  fields: Record<string, string> = {},
): Promise<Question> {
  return (await (await visitor.post(path, fields)).json()) as Question
}

/** Makes a passkey for who is signed in. */
export async function addPasskey(
  visitor: Visitor,
  passkey: APasskey,
  bent?: Bent,
): Promise<Response> {
  const asked = await question(visitor, href(routes.askNewPasskey))
  const made = { 'command-id': newId(), name: 'Mijn telefoon', passkey: passkey.make(asked, bent) }
  return visitor.post(href(routes.newPasskey), made)
}

/** Signs in with a passkey alone. */
export async function enterWith(app: Hono, passkey: APasskey, bent?: Bent) {
  const visitor = aVisitor(app)
  const asked = await question(visitor, href(routes.askPasskey))
  const answer = passkey.answer(asked, bent)
  return { visitor, answer: await visitor.post(href(routes.signInPasskey), { passkey: answer }) }
}

/** Somebody who is signed in. */
export async function signedIn(app: Hono, account: AnAccount, at: Instant): Promise<Visitor> {
  const visitor = aVisitor(app)
  await enter(visitor, account, { at })
  return visitor
}

/** Somebody who is signed in and has a passkey beside a password and an app. */
export async function somebody(app: Hono, office: TestOffice, at: Instant) {
  const ilona = await anAccount(office)
  const visitor = await signedIn(app, ilona, at)
  const passkey = aPasskey()
  await addPasskey(visitor, passkey)
  return { ilona, visitor, passkey }
}

/** The one passkey of an account; empty without. */
export async function onlyPasskeyOf(database: Database, { accountId }: AnAccount): Promise<string> {
  const [row] = await database.as({ account: accountId }, (tx) =>
    tx.selectFrom('passkey').select('id').execute(),
  )
  return row?.id ?? ''
}

/** Whether the office is open for somebody. */
export async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get(href(routes.home))).status === 200
}
