import { described, guarded, inTransaction, loadOr404, logged } from './guard.js'
import type { DownloadRecipe, PageRecipe } from './recipes.js'
import type { ViewRequest } from './request.js'
import type { Route, Runtime } from './runtime.js'
import { downloadResponse } from './download.js'

/** A page to read: access, load, one audit row, then the view; nothing is shown before it is logged. */
export function page<Loaded>(recipe: PageRecipe<Loaded>): Route {
  return {
    method: 'get',
    ...described(recipe),
    handlerWith: (runtime) => (c) =>
      guarded({ runtime, c, recipe }, async (request) => {
        const loaded = await loadAndLog(runtime, recipe, request)
        return c.html(runtime.frame(recipe.view(loaded, request), request))
      }),
  }
}

/** A file to keep, under the same access and log as a page. */
export function download<Loaded>(recipe: DownloadRecipe<Loaded>): Route {
  return {
    method: 'get',
    ...described(recipe),
    handlerWith: (runtime) => (c) =>
      guarded({ runtime, c, recipe }, async (request) => {
        const loaded = await loadAndLog(runtime, recipe, request)
        return downloadResponse(recipe.file(loaded, request))
      }),
  }
}

function loadAndLog<Loaded>(
  runtime: Runtime,
  recipe: Pick<PageRecipe<Loaded>, 'load' | 'audit'>,
  request: ViewRequest,
): Promise<Loaded> {
  return inTransaction(runtime, request, async (open) => {
    const loaded = await loadOr404(recipe, open)
    await logged(runtime, open, { rule: recipe.audit, loaded, outcome: 'allowed' })
    return loaded
  })
}
