import { typedOf } from './body.js'
import { downloadResponse } from './download.js'
import {
  askedAgain,
  guarded,
  described,
  inTransaction,
  isFromOurPage,
  loadOr404,
  logged,
} from './guard.js'
import type { DownloadRecipe } from './recipes.js'
import type { OpenRequest, ViewRequest } from './request.js'
import type { Route } from './runtime.js'

/** A file that is given once: `take` notes that it is gone, in the transaction that logs it. */
export type HandOverRecipe<Loaded> = DownloadRecipe<Loaded> & {
  take: (request: OpenRequest, loaded: Loaded) => Promise<void>
}

/** Hands over a file for a button that was pressed. It changes something, so it is never a link. */
export function handOver<Loaded>(recipe: HandOverRecipe<Loaded>): Route {
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
        const loaded = await inTransaction(runtime, request, async (open) => {
          const found = await loadOr404(recipe, open)
          await logged(runtime, open, { rule: recipe.audit, loaded: found, outcome: 'allowed' })
          await recipe.take(open, found)
          return found
        })
        return downloadResponse(recipe.file(loaded, request))
      }
      return guarded(handling, handle, typed)
    },
  }
}
