import type { Context } from 'hono'
import { recordAudit } from '../../audit/index.js'
import { routes } from '../../routes.js'
import { anyone, type Actor } from '../../shared/access/index.js'
import type { Tx } from '../../shared/database/index.js'
import {
  requestIdOf,
  sentFormToken,
  typedOf,
  type Route,
  type Runtime,
} from '../../shared/http/index.js'
import { findOwnCredentials } from '../credentials.store.js'
import { cameThroughProvider } from '../session.store.js'
import { askForNewPasskey, askForPasskey } from './ask-passkey.js'
import { ownPasskeys } from './passkey.store.js'
import type { PasskeyDeps } from './passkey.routes.js'

type Asking = { actor: Actor; baseUrl: string; now: string }

/** The questions for a passkey of who is signed in: to make another, or to prove to be there. */
export function ownQuestionRoutes({ baseUrl }: PasskeyDeps): readonly Route[] {
  return [
    questionRoute(routes.askNewPasskey, (tx, asking) => askToMake(tx, { ...asking, baseUrl })),
    questionRoute(routes.askOwnPasskey, (tx, asking) => askToProve(tx, { ...asking, baseUrl })),
  ]
}

type Ask = (tx: Tx, asking: Omit<Asking, 'baseUrl'>) => Promise<object | undefined>

const audit = { action: 'read', object: 'passkey' } as const

/** Data for our own script; without session or without the token of our page there is nothing. */
function questionRoute(path: string, ask: Ask): Route {
  return {
    method: 'post',
    path,
    access: anyone,
    audit,
    handlerWith: (runtime) => async (c) => {
      await typedOf(c)
      const actor = await runtime.authenticate(c)
      if (actor === undefined || !runtime.formTokens.isOf(actor.sessionId, sentFormToken(c))) {
        return c.json({}, 401)
      }
      const question = await answer(runtime, c, { actor, ask })
      return question === undefined ? runtime.notThere(c) : c.json(question)
    },
  }
}

function answer(
  { database, clock }: Runtime,
  c: Context,
  { actor, ask }: { actor: Actor; ask: Ask },
): Promise<object | undefined> {
  const { organisationId: organisation, accountId: account } = actor
  const now = clock()
  return database.as({ organisation, account }, async (tx) => {
    const question = await ask(tx, { actor, now })
    const outcome = question === undefined ? 'denied' : 'allowed'
    const requestId = requestIdOf(c)
    const entry = { ...audit, objectId: null, outcome, requestId, sensitivity: 'none' } as const
    await recordAudit(tx, { actor, at: now, ...entry })
    return question
  })
}

async function askToMake(tx: Tx, { actor: { accountId, sessionId }, baseUrl, now }: Asking) {
  if (await cameThroughProvider(tx, sessionId)) {
    return undefined
  }
  const account = await findOwnCredentials(tx, accountId)
  const question = { purpose: 'add', boundTo: accountId } as const
  return (
    account &&
    askForNewPasskey(
      tx,
      { question, baseUrl, now },
      {
        owner: { handle: accountId, email: account.email, name: account.name },
        known: await ownPasskeys(tx, accountId),
      },
    )
  )
}

async function askToProve(tx: Tx, { actor: { accountId }, baseUrl, now }: Asking) {
  const question = { purpose: 'prove', boundTo: accountId } as const
  return askForPasskey(tx, { question, baseUrl, now }, await ownPasskeys(tx, accountId))
}
