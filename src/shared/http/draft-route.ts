import { anyone } from '../access/index.js'
import { saveDraft } from '../drafts/index.js'
import { keepable } from '../forms/index.js'
import { typedOf } from './body.js'
import type { Route } from './runtime.js'

const longestKey = 200

/**
 * Keeps what somebody types, as the draft of the signed-in account alone. It shows nothing and is no
 * dossier yet, so it writes no row in the log. Signed out it answers 401: the text stays on the page.
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
      const { accountId, organisationId } = actor
      const key = keepable(c.req.param('key') ?? '').slice(0, longestKey)
      const draft = { accountId, key, typed: await typedOf(c), savedAt: runtime.clock() }
      await runtime.database.as({ organisation: organisationId, account: accountId }, (tx) =>
        saveDraft(tx, draft),
      )
      return c.body(null, 204)
    },
  }
}
