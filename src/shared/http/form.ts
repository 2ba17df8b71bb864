import type { Context } from 'hono'
import { findDraft } from '../drafts/index.js'
import { described, guarded, inTransaction, loadOr404, logged } from './guard.js'
import type { FormRecipe, FormState } from './recipes.js'
import type { OpenRequest } from './request.js'
import type { Route, Runtime } from './runtime.js'
import { sendForm } from './send-form.js'

/** A form as two routes on one address: GET shows it (with its draft), POST sends it. */
export function form<Loaded, Command, Decided>(
  recipe: FormRecipe<Loaded, Command, Decided>,
): Route[] {
  return [
    {
      method: 'get',
      ...described(recipe),
      audit: { ...recipe.audit, action: 'read' },
      handlerWith: (runtime) => (c) => showForm(runtime, recipe, c),
    },
    ...action(recipe),
  ]
}

/** A form without a page of its own, for a button on another page; bad input draws `view`. */
export function action<Loaded, Command, Decided>(
  recipe: FormRecipe<Loaded, Command, Decided>,
): Route[] {
  return [
    {
      method: 'post',
      ...described(recipe),
      handlerWith: (runtime) => (c) => sendForm(runtime, recipe, c),
    },
  ]
}

function showForm<L, C, D>(runtime: Runtime, recipe: FormRecipe<L, C, D>, c: Context) {
  const rule = { ...recipe.audit, action: 'read' as const }
  return guarded({ runtime, c, recipe }, async (request) => {
    const shown = await inTransaction(runtime, request, async (open) => {
      const loaded = await loadOr404(recipe, open)
      await logged(runtime, open, { rule, loaded, outcome: 'allowed' })
      return { loaded, form: await untouched(recipe, open, loaded) }
    })
    return c.html(runtime.frame(recipe.view(shown.loaded, shown.form, request), request))
  })
}

async function untouched<L, C, D>(
  recipe: FormRecipe<L, C, D>,
  open: OpenRequest,
  loaded: L,
): Promise<FormState> {
  const key = recipe.draft?.(open)
  const draft = key && (await findDraft(open.tx, { accountId: open.actor.accountId, key }))
  const fresh = { errors: {}, commandId: open.newId() }
  return draft
    ? { ...fresh, typed: draft.typed, draftSavedAt: draft.savedAt }
    : { ...fresh, typed: recipe.first(loaded, open) }
}
