import { anyone } from '../access/index.js'
import { saveDraft } from '../drafts/index.js'
import { keepable } from '../forms/index.js'
import { typedOf } from './body.js'
import { sentFormToken } from './form-token.js'
import type { Route } from './runtime.js'

const longestKey = 200

/**
 * Keeps what somebody types, as the draft of the signed-in account alone. It shows nothing and is no
 * dossier yet, so it writes no row in the log. Signed out it answers 401, and without
 * the token of a page of ours 403: the text stays on the page. It counts as one of what an account may ask.
 */
export function draftRoute(path: string): Route {
  return {
    method: 'post',
    path,
    access: anyone,
    audit: { action: 'update', object: 'draft' },
    handlerWith: (runtime) => async (c) => {
      const actor = await runtime.authenticate(c)
      if (actor === undefined) {
        return c.body(null, 401)
      }
      const seconds = runtime.limit(actor, 'update')
      if (seconds !== undefined) {
        return c.body(null, 429, { 'retry-after': String(seconds) })
      }
      const typed = await typedOf(c)
      const { accountId, organisationId, sessionId } = actor
      if (!runtime.formTokens.isOf(sessionId, sentFormToken(c))) {
        return c.body(null, 403)
      }
      const key = keepable(c.req.param('key') ?? '').slice(0, longestKey)
      const draft = { accountId, key, typed, savedAt: runtime.clock() }
      await runtime.database.as({ organisation: organisationId, account: accountId }, (tx) =>
        saveDraft(tx, draft),
      )
      return c.body(null, 204)
    },
  }
}
