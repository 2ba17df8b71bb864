import type { AccessRule } from '../access/index.js'
import type { Typed } from '../forms/index.js'
import { typedOf } from './body.js'
import { askedAgain, described, guarded, inTransaction, isFromOurPage, logged } from './guard.js'
import type { AuditRule } from './recipes.js'
import type { OpenRequest, ViewRequest } from './request.js'
import type { Route } from './runtime.js'

/** A button that needs no form to return to; `act` answers where to go. Throw `NotThere` to deny. */
export type PostRecipe = {
  path: string
  access: AccessRule
  /** Only for who gave a second factor in the last five minutes; others are asked for it first. */
  fresh?: boolean
  audit: AuditRule<undefined>
  act: (request: OpenRequest, typed: Typed) => Promise<string>
}

/** Acts and writes the one row of the log in the same transaction, then 303. Safe to repeat only if `act` is. */
export function post(recipe: PostRecipe): Route {
  return {
    method: 'post',
    ...described(recipe),
    handlerWith: (runtime) => async (c) => {
      const typed = await typedOf(c)
      const handling = { runtime, c, recipe }
      const handle = async (request: ViewRequest) => {
        if (!isFromOurPage(runtime, c, request)) {
          return askedAgain(handling, request, typed)
        }
        const location = await inTransaction(runtime, request, async (open) => {
          const rule = recipe.audit
          await logged(runtime, open, { rule, loaded: undefined, outcome: 'allowed' })
          return recipe.act(open, typed)
        })
        return c.redirect(location, 303)
      }
      // What a bare button carries is worth keeping only while a fresh proof is asked.
      return guarded(handling, handle, recipe.fresh === true ? typed : undefined)
    },
  }
}
