import type { Context } from 'hono'
import { isFresh, type AccessRule, type Actor } from '../access/index.js'
import type { Tx } from '../database/index.js'
import type { Typed } from '../forms/index.js'
import { sentFormToken } from './form-token.js'
import { isFrozen, notedTyped, reasonDespiteFreeze, writeDespiteFreeze } from './frozen.js'
import type { AuditRule, PageRecipe } from './recipes.js'
import { isUuid } from '../ids/index.js'
import { Moved, NotThere, viewRequestOf, type OpenRequest, type ViewRequest } from './request.js'
import type { AuditEntry, Runtime } from './runtime.js'

type Guarded = Pick<PageRecipe<never>, 'access' | 'fresh'> & { audit: AuditRule<never> }

/**
 * Lets a signed-in actor with the right role through; logs who was denied. "Not yours" and "not
 * there" give the same answer.
 */
export async function guarded(
  { runtime, c, recipe }: { runtime: Runtime; c: Context; recipe: Guarded },
  handle: (request: ViewRequest) => Promise<Response>,
  typed?: Typed,
): Promise<Response> {
  const actor = await runtime.authenticate(c)
  if (actor === undefined) {
    return runtime.askToSignIn(c, typed)
  }
  const request = {
    ...viewRequestOf(c, { actor, now: runtime.clock(), newId: runtime.newId }),
    despiteFreeze: () => reasonDespiteFreeze(c, actor),
  }
  try {
    if (!recipe.access(actor)) {
      throw new NotThere('role')
    }
    const seconds = runtime.limit(actor, recipe.audit.action)
    if (seconds !== undefined) {
      const objectId = idInAddress(c)
      await logUnread(runtime, request, { rule: recipe.audit, objectId, outcome: 'denied' })
      return await runtime.tooMany(c, seconds, typed)
    }
    return await provenFirst({ runtime, c, recipe }, request, { handle, typed })
  } catch (error) {
    const stopped = await answerStopped({ runtime, c, recipe }, request, error)
    if (stopped !== undefined) {
      return stopped
    }
    throw error
  }
}

/** The answer to what ends a request on purpose, logged; undefined for a bug. */
async function answerStopped(
  { runtime, c, recipe }: { runtime: Runtime; c: Context; recipe: Guarded },
  request: ViewRequest,
  error: unknown,
): Promise<Response | undefined> {
  const asked = { rule: recipe.audit, objectId: idInAddress(c) }
  if (error instanceof NotThere) {
    await logUnread(runtime, request, { ...asked, outcome: 'denied' })
    return runtime.notThere(c)
  }
  if (error instanceof Moved) {
    await logUnread(runtime, request, { ...asked, outcome: 'refused' })
    return c.redirect(error.location, 303)
  }
  if (isFrozen(error)) {
    await logUnread(runtime, request, { ...asked, outcome: 'refused' })
    return runtime.frozen(c, request, notedTyped(c))
  }
  return undefined
}

type Handling = { handle: (request: ViewRequest) => Promise<Response>; typed: Typed | undefined }

/** What asks for a fresh proof waits for it; asking is logged as refused, the proof logs itself. */
async function provenFirst(
  { runtime, c, recipe }: { runtime: Runtime; c: Context; recipe: Guarded },
  request: ViewRequest,
  { handle, typed }: Handling,
): Promise<Response> {
  if (recipe.fresh !== true || isFresh(request.actor, request.now)) {
    return handle(request)
  }
  const isFile = recipe.audit.action === 'export'
  const proven = await runtime.stepUp(c, { request, typed, isFile })
  if (proven.ok) {
    return handle({ ...request, actor: proven.value })
  }
  await logUnread(runtime, request, {
    rule: recipe.audit,
    objectId: idInAddress(c),
    outcome: 'refused',
  })
  return proven.reason
}

/** Whether a form that was sent carries the token of a page we drew for this session. */
export function isFromOurPage(runtime: Runtime, c: Context, { actor }: ViewRequest): boolean {
  return runtime.formTokens.isOf(actor.sessionId, sentFormToken(c))
}

/** Logs that a button came without the token of its page, and shows it to be pressed again. */
export async function askedAgain(
  { runtime, c, recipe }: { runtime: Runtime; c: Context; recipe: Guarded },
  request: ViewRequest,
  typed: Typed,
): Promise<Response> {
  const objectId = idInAddress(c)
  await logUnread(runtime, request, { rule: recipe.audit, objectId, outcome: 'denied' })
  return runtime.askAgain(c, typed, request)
}

/** Opens the transaction of a request as its actor. */
export function inTransaction<T>(
  runtime: Runtime,
  request: ViewRequest,
  work: (open: OpenRequest) => Promise<T>,
): Promise<T> {
  return runtime.database.as(contextOf(request.actor), async (tx) => {
    const reason = request.despiteFreeze?.()
    if (reason !== undefined) {
      await writeDespiteFreeze(tx, reason)
    }
    return work({ ...request, tx })
  })
}

/** What everybody may know of a route before it is asked: see the access test. */
export function described<Audit>({
  path,
  access,
  fresh = false,
  audit,
}: {
  path: string
  access: AccessRule
  fresh?: boolean
  audit: Audit
}) {
  return { path, access, fresh, audit }
}

/** What a recipe loads; nothing there for this actor ends the request with 404. */
export async function loadOr404<Loaded>(
  recipe: { load: (request: OpenRequest, sent?: Typed) => Promise<Loaded | undefined> },
  open: OpenRequest,
  sent?: Typed,
): Promise<Loaded> {
  const loaded = await recipe.load(open, sent)
  if (loaded === undefined) {
    throw new NotThere('load')
  }
  return loaded
}

/** Writes the one row of the log that belongs to this request. */
export function logged<Loaded>(
  runtime: Runtime,
  open: OpenRequest,
  {
    rule,
    loaded,
    outcome,
  }: { rule: AuditRule<Loaded>; loaded: Loaded; outcome: AuditEntry['outcome'] },
): Promise<void> {
  const objectId = rule.of?.(loaded, open) ?? null
  const clientIds = rule.clients?.(loaded, open) ?? open.clientInAddress
  const entry = entryOf(open, rule, { objectId, clientIds, outcome })
  return runtime.recordAudit(open.tx, { ...entry, once: rule.once?.(loaded) ?? false })
}

/** Writes the row of a form that was sent once more and did nothing twice; it is not even loaded. */
export function loggedAgain(
  runtime: Runtime,
  open: OpenRequest,
  rule: AuditRule<never>,
): Promise<void> {
  const [client = null] = open.clientInAddress
  const result = { objectId: client, clientIds: open.clientInAddress, outcome: 'repeated' } as const
  return runtime.recordAudit(open.tx, entryOf(open, rule, result))
}

type Unread = { rule: AuditRule<never>; objectId: string | null; outcome: 'denied' | 'refused' }

/**
 * Logs a request that was not even looked at. Whose dossier was asked for in vain is no part of
 * anybody's dossier: it may be another foundation's.
 */
function logUnread(runtime: Runtime, request: ViewRequest, { rule, objectId, outcome }: Unread) {
  return runtime.database.as(contextOf(request.actor), (tx: Tx) =>
    runtime.recordAudit(tx, entryOf(request, rule, { clientIds: [], objectId, outcome })),
  )
}

function entryOf(
  { actor, now, requestId, rule }: ViewRequest,
  { action, object, sensitivity = 'ordinary' }: Omit<AuditRule<never>, 'of' | 'clients' | 'once'>,
  result: Pick<AuditEntry, 'objectId' | 'clientIds' | 'outcome'>,
): AuditEntry {
  return { actor, at: now, action, object, sensitivity, rule, requestId, ...result }
}

function contextOf(actor: Actor) {
  return { organisation: actor.organisationId, account: actor.accountId }
}

function idInAddress(c: Context): string | null {
  return Object.values(c.req.param() as Record<string, string>).find(isUuid) ?? null
}
