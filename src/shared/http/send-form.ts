import type { Context } from 'hono'
import { findCommand, isDoneMeanwhile, saveCommand, type CommandAnswer } from '../commands/index.js'
import { dropDraft } from '../drafts/index.js'
import { textOf, type Typed } from '../forms/index.js'
import { isUuid } from '../ids/index.js'
import { fingerprintOf, typedOf } from './body.js'
import { guarded, inTransaction, isFromOurPage, loadOr404, logged, loggedAgain } from './guard.js'
import { Stale, type FormRecipe, type FormState } from './recipes.js'
import { NotThere, type OpenRequest, type ViewRequest } from './request.js'
import type { Runtime } from './runtime.js'

/** What a sent form came to: done (go there), or the same page again with what was typed. */
type Outcome<Loaded> = { kind: 'done'; location: string } | Again<Loaded>

type Again<Loaded> = {
  kind: 'again'
  status: 403 | 409 | 422
  loaded: Loaded
  form: FormState
}

/** A form on its way: what it is, what was typed in it, and the command it carries. */
type Sending<L, C, D> = {
  runtime: Runtime
  recipe: FormRecipe<L, C, D>
  typed: Typed
  commandId: string
  fingerprint: string
}

/** Carries a form out once: 303 when done, else the same page with everything typed. */
export async function sendForm<L, C, D>(
  runtime: Runtime,
  recipe: FormRecipe<L, C, D>,
  c: Context,
): Promise<Response> {
  const typed = await typedOf(c)
  return guarded(
    { runtime, c, recipe },
    (request) => answerTyped(runtime, recipe, { c, request, typed }),
    typed,
  )
}

type Sent = {
  c: Context
  request: ViewRequest
  typed: Typed
  /** How a refusal is answered, when it is not because of what was typed. */
  status?: 413
}

/** Carries out a form that was read, for an actor who was let through. */
export async function answerTyped<L, C, D>(
  runtime: Runtime,
  recipe: FormRecipe<L, C, D>,
  { c, request, typed, status }: Sent,
): Promise<Response> {
  const sending = sendingOf({ runtime, recipe, typed }, request)
  const isOurs = status !== undefined || isFromOurPage(runtime, c, request)
  const outcome = isOurs ? await carryOutOnce(sending, request) : await askedAgain(sending, request)
  if (outcome.kind === 'done') {
    return c.redirect(outcome.location, 303)
  }
  const page = recipe.view(outcome.loaded, outcome.form, request)
  const asksAgain = outcome.status === 403
  return c.html(runtime.frame({ ...page, asksAgain }, request), status ?? outcome.status)
}

function sendingOf<L, C, D>(
  form: Pick<Sending<L, C, D>, 'runtime' | 'recipe' | 'typed'>,
  request: ViewRequest,
): Sending<L, C, D> {
  const id = textOf(form.typed, 'command-id')
  const commandId = isUuid(id) ? id : request.newId()
  return { ...form, commandId, fingerprint: fingerprintOf(form.typed) }
}

/** The form came without the token of its page: the same page again, with everything typed. */
async function askedAgain<L, C, D>(
  sending: Sending<L, C, D>,
  request: ViewRequest,
): Promise<Outcome<L>> {
  const outcome = await inTransaction(sending.runtime, request, (open) => refuse(sending, open, {}))
  return { ...outcome, status: 403 }
}

async function carryOutOnce<L, C, D>(
  sending: Sending<L, C, D>,
  request: ViewRequest,
): Promise<Outcome<L>> {
  const { runtime } = sending
  const attempt = () => inTransaction(runtime, request, (open) => carryOut(sending, open))
  try {
    return await attempt()
  } catch (error) {
    if (isDoneMeanwhile(error)) {
      return attempt()
    }
    if (error instanceof Stale) {
      return inTransaction(runtime, request, (open) => overtaken(sending, open))
    }
    if (error instanceof NotThere) {
      return goneOrDone(sending, request, error)
    }
    throw error
  }
}

/** What is not there any more may be so because this very form, pressed twice at once, finished it. */
async function goneOrDone<L, C, D>(
  sending: Sending<L, C, D>,
  request: ViewRequest,
  gone: NotThere,
): Promise<Outcome<L>> {
  const done = await inTransaction(sending.runtime, request, async (open) =>
    repeated(sending, open, await earlierOf(sending, open)),
  )
  if (done === undefined) {
    throw gone
  }
  return done
}

/** Somebody was first: shows the page again, unless that was this very form, pressed twice at once. */
async function overtaken<L, C, D>(
  sending: Sending<L, C, D>,
  open: OpenRequest,
): Promise<Outcome<L>> {
  const done = await repeated(sending, open, await earlierOf(sending, open))
  return done ?? refuse(sending, open, { state: { isStale: true } })
}

/** What this account's command with this id came to before, if anything. */
function earlierOf<L, C, D>({ commandId: id }: Sending<L, C, D>, { tx, actor }: OpenRequest) {
  return findCommand(tx, { id, accountId: actor.accountId })
}

/** Where the very same form went before, logged as a repeat; undefined when it did not, or had other words in it. */
async function repeated<L, C, D>(
  { fingerprint, runtime, recipe }: Sending<L, C, D>,
  open: OpenRequest,
  earlier: CommandAnswer | undefined,
): Promise<Outcome<L> | undefined> {
  if (earlier?.fingerprint !== fingerprint) {
    return undefined
  }
  await loggedAgain(runtime, open, recipe.audit)
  return { kind: 'done', location: earlier.answer }
}

async function carryOut<L, C, D>(
  sending: Sending<L, C, D>,
  open: OpenRequest,
): Promise<Outcome<L>> {
  const { runtime, recipe, typed } = sending
  const earlier = await earlierOf(sending, open)
  if (earlier !== undefined) {
    // Other words under an id that was sent before: a new id makes them a form of their own.
    const afresh = { ...sending, commandId: open.newId() }
    const done = await repeated(sending, open, earlier)
    return done ?? refuse(afresh, open, { state: { wasSent: true } })
  }
  const loaded = await loadOr404(recipe, open, typed)
  const decided = decide(sending, loaded, open)
  if (!decided.ok) {
    const done = await repeated(sending, open, await earlierOf(sending, open))
    return done ?? refuse(sending, open, { loaded, state: { errors: decided.reason } })
  }
  await logged(runtime, open, { rule: recipe.audit, loaded, outcome: 'allowed' })
  const location = await recipe.save(open, decided.value, loaded)
  await close(sending, open, location)
  return { kind: 'done', location }
}

/** Saves nothing, logs that it was refused, and answers the page again with everything typed. */
async function refuse<L, C, D>(
  sending: Sending<L, C, D>,
  open: OpenRequest,
  { state = {}, loaded }: { state?: Partial<FormState>; loaded?: L },
): Promise<Again<L>> {
  const { runtime, recipe, typed } = sending
  const shown = loaded ?? (await loadOr404(recipe, open, typed))
  await logged(runtime, open, { rule: recipe.audit, loaded: shown, outcome: 'refused' })
  return again(sending, shown, state)
}

function decide<L, C, D>({ recipe, typed }: Sending<L, C, D>, loaded: L, open: OpenRequest) {
  const parsed = recipe.parse(typed, loaded, open)
  return parsed.ok ? recipe.decide(loaded, parsed.value, open) : parsed
}

async function close<L, C, D>(sending: Sending<L, C, D>, open: OpenRequest, answer: string) {
  const { recipe, commandId: id, fingerprint } = sending
  const { accountId } = open.actor
  const name = `${recipe.audit.action} ${recipe.audit.object}`
  await saveCommand(open.tx, { id, accountId, name, fingerprint, answer, at: open.now })
  const key = recipe.draft?.(open)
  if (key !== undefined) {
    await dropDraft(open.tx, { accountId, key })
  }
}

function again<L, C, D>(
  { typed, commandId }: Sending<L, C, D>,
  loaded: L,
  state: Partial<FormState>,
): Again<L> {
  const isConflict = state.isStale === true || state.wasSent === true
  const form = { typed, errors: {}, commandId, ...state }
  return { kind: 'again', status: isConflict ? 409 : 422, loaded, form }
}
