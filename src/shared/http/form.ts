import type { Context } from 'hono'
import { findCommand, isDoneMeanwhile, saveCommand } from '../commands/index.js'
import { dropDraft, findDraft } from '../drafts/index.js'
import { textOf, type Typed } from '../forms/index.js'
import { isUuid } from '../ids/index.js'
import { fingerprintOf, typedOf } from './body.js'
import { guarded, inTransaction, logged } from './guard.js'
import { Stale, type FormRecipe, type FormState } from './recipes.js'
import { NotThere, type OpenRequest, type ViewRequest } from './request.js'
import type { Route, Runtime } from './runtime.js'

/** What a sent form came to: done (go there), or the same page again with what was typed. */
type Outcome<Loaded> =
  | { kind: 'done'; location: string }
  | { kind: 'again'; status: 409 | 422; loaded: Loaded; form: FormState }

type Sent = { typed: Typed; commandId: string; fingerprint: string }

/** A form as two routes on one address: GET shows it (with its draft), POST sends it. */
export function form<Loaded, Command, Decided>(
  recipe: FormRecipe<Loaded, Command, Decided>,
): Route[] {
  return [
    { method: 'get', path: recipe.path, handlerWith: (runtime) => (c) => show(runtime, recipe, c) },
    {
      method: 'post',
      path: recipe.path,
      handlerWith: (runtime) => (c) => send(runtime, recipe, c),
    },
  ]
}

/** A form without a page of its own, for a button on another page; bad input draws `view`. */
export function action<Loaded, Command, Decided>(
  recipe: FormRecipe<Loaded, Command, Decided>,
): Route[] {
  return form(recipe).filter((route) => route.method === 'post')
}

function show<L, C, D>(runtime: Runtime, recipe: FormRecipe<L, C, D>, c: Context) {
  const reading = { ...recipe.audit, action: 'read' as const }
  return guarded({ runtime, c, recipe }, async (request) => {
    const shown = await inTransaction(runtime, request, async (open) => {
      const loaded = await loadOr404(recipe, open)
      await logged(runtime, open, { rule: reading, loaded, outcome: 'allowed' })
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

async function send<L, C, D>(runtime: Runtime, recipe: FormRecipe<L, C, D>, c: Context) {
  const typed = await typedOf(c)
  return guarded(
    { runtime, c, recipe },
    async (request) => {
      const outcome = await carryOutOnce(runtime, recipe, request, sentForm(typed, request))
      if (outcome.kind === 'done') {
        return c.redirect(outcome.location, 303)
      }
      const page = recipe.view(outcome.loaded, outcome.form, request)
      return c.html(runtime.frame(page, request), outcome.status)
    },
    typed,
  )
}

function sentForm(typed: Typed, request: ViewRequest): Sent {
  const id = textOf(typed, 'command-id')
  return {
    typed,
    commandId: isUuid(id) ? id : request.newId(),
    fingerprint: fingerprintOf(typed),
  }
}

async function carryOutOnce<L, C, D>(
  runtime: Runtime,
  recipe: FormRecipe<L, C, D>,
  request: ViewRequest,
  sent: Sent,
): Promise<Outcome<L>> {
  const attempt = () =>
    inTransaction(runtime, request, (open) => carryOut(runtime, recipe, open, sent))
  try {
    return await attempt()
  } catch (error) {
    if (isDoneMeanwhile(error)) {
      return attempt()
    }
    if (error instanceof Stale) {
      return inTransaction(runtime, request, async (open) =>
        again(open, { loaded: await loadOr404(recipe, open), sent, state: { isStale: true } }),
      )
    }
    throw error
  }
}

async function carryOut<L, C, D>(
  runtime: Runtime,
  recipe: FormRecipe<L, C, D>,
  open: OpenRequest,
  sent: Sent,
): Promise<Outcome<L>> {
  const earlier = await findCommand(open.tx, sent.commandId)
  if (earlier?.fingerprint === sent.fingerprint) {
    return { kind: 'done', location: earlier.answer }
  }
  const loaded = await loadOr404(recipe, open)
  if (earlier !== undefined) {
    return again(open, { loaded, sent, state: { wasSent: true } })
  }
  const decided = read(recipe, loaded, sent.typed, open)
  await logged(runtime, open, {
    rule: recipe.audit,
    loaded,
    outcome: decided.ok ? 'allowed' : 'refused',
  })
  if (!decided.ok) {
    return again(open, { loaded, sent, state: { errors: decided.reason } })
  }
  const location = await recipe.save(open, decided.value, loaded)
  await close(recipe, open, sent, location)
  return { kind: 'done', location }
}

function read<L, C, D>(recipe: FormRecipe<L, C, D>, loaded: L, typed: Typed, open: OpenRequest) {
  const parsed = recipe.parse(typed, loaded, open)
  return parsed.ok ? recipe.decide(loaded, parsed.value, open) : parsed
}

async function close<L, C, D>(
  recipe: FormRecipe<L, C, D>,
  open: OpenRequest,
  { commandId, fingerprint }: Sent,
  answer: string,
) {
  const { accountId } = open.actor
  const name = `${recipe.audit.action} ${recipe.audit.object}`
  await saveCommand(open.tx, { id: commandId, accountId, name, fingerprint, answer, at: open.now })
  const key = recipe.draft?.(open)
  if (key !== undefined) {
    await dropDraft(open.tx, { accountId, key })
  }
}

/** The same page with everything typed. Only a form that was sent before needs a new id. */
function again<L>(
  open: OpenRequest,
  { loaded, sent, state }: { loaded: L; sent: Sent; state: Partial<FormState> },
): Outcome<L> {
  return {
    kind: 'again',
    status: state.isStale === true || state.wasSent === true ? 409 : 422,
    loaded,
    form: {
      typed: sent.typed,
      errors: {},
      commandId: state.wasSent === true ? open.newId() : sent.commandId,
      ...state,
    },
  }
}

async function loadOr404<L, C, D>(recipe: FormRecipe<L, C, D>, open: OpenRequest): Promise<L> {
  const loaded = await recipe.load(open)
  if (loaded === undefined) {
    throw new NotThere('load')
  }
  return loaded
}
