import type { Context } from 'hono'
import { href, routes } from '../../routes.js'
import { anyone, isFresh, type Actor } from '../../shared/access/index.js'
import { textOf, typedFrom, type Typed } from '../../shared/forms/index.js'
import {
  sentFormToken,
  typedOf,
  viewRequestOf,
  type ProofAsked,
  type Route,
  type Runtime,
  type ViewRequest,
} from '../../shared/http/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { ownPath } from '../own-path.js'
import { giveToken, type CookieRule } from '../session-cookie.js'
import { minutesUntil } from '../sign-in/refusal.js'
import { signInMessages } from '../sign-in/sign-in.messages.js'
import { FileReadyPage } from './pages/file-ready.page.js'
import { StepUpPage, type Waiting } from './pages/step-up.page.js'
import { proofIn, waitingIn } from './proof-fields.js'
import { proofWays, prove, type ProofRefusal, type ProveDeps, type Proven } from './prove.js'
import { stepUpMessages } from './step-up.messages.js'

/** What a fresh proof needs of the house; `frame` draws a page of the office. */
export type StepUpDeps = ProveDeps & { cookie: CookieRule } & Pick<Runtime, 'frame' | 'formTokens'>

/**
 * What the guard does with an act that needs a fresh proof. A page leads to the page for proofs and
 * back; a form is asked for the proof itself, and goes on in the same request once that is right.
 */
export function stepsUp(deps: StepUpDeps): Runtime['stepUp'] {
  return async function stepUp(c, { request, typed, isFile }: ProofAsked) {
    if (typed === undefined) {
      const { pathname, search } = new URL(c.req.url)
      const query = { next: pathname + search, bestand: isFile ? '1' : undefined }
      return refused(c.redirect(href(routes.stepUp, {}, query), 303))
    }
    const waiting = { action: c.req.path, isForm: true, ...waitingIn(typed) }
    return takeProof(deps, c, { request, typed, waiting })
  }
}

/** What the page needs beside the runtime it gets anyway. */
export type OwnDeps = Omit<StepUpDeps, 'frame' | 'formTokens'>

const audit = { action: 'sign-in', object: 'step-up' } as const

/** The page for proofs itself. */
export function stepUpRoutes(deps: OwnDeps): readonly Route[] {
  const route = { path: routes.stepUp, access: anyone, fresh: false, audit }
  return [
    { ...route, method: 'get', handlerWith: (runtime) => (c) => showStepUp(deps, runtime, c) },
    { ...route, method: 'post', handlerWith: (runtime) => (c) => sendStepUp(deps, runtime, c) },
  ]
}

async function showStepUp(deps: OwnDeps, runtime: Runtime, c: Context): Promise<Response> {
  const actor = await runtime.authenticate(c)
  if (actor === undefined) {
    return runtime.askToSignIn(c)
  }
  const going = { next: ownPath(c.req.query('next')), isFile: c.req.query('bestand') === '1' }
  const request = requestOf(c, runtime, actor)
  return isFresh(actor, request.now)
    ? goOn(runtime, c, { request, ...going })
    : drawStepUp({ ...deps, ...runtime }, c, { request, waiting: pageWaiting(going) })
}

async function sendStepUp(deps: OwnDeps, runtime: Runtime, c: Context): Promise<Response> {
  const typed = await typedOf(c)
  const actor = await runtime.authenticate(c)
  if (actor === undefined) {
    return runtime.askToSignIn(c)
  }
  const going = { next: ownPath(textOf(typed, 'next')), isFile: textOf(typed, 'bestand') === '1' }
  const request = requestOf(c, runtime, actor)
  const taking = { request, typed, waiting: pageWaiting(going) }
  const proven = await takeProof({ ...deps, ...runtime }, c, taking)
  return proven.ok ? goOn(runtime, c, { request, ...going }) : proven.reason
}

function requestOf(c: Context, { clock, newId }: Runtime, actor: Actor): ViewRequest {
  return viewRequestOf(c, { actor, now: clock(), newId })
}

type Going = { next: string | undefined; isFile: boolean }

/** A page that waits is only its address. */
function pageWaiting({ next, isFile }: Going): Waiting {
  const fields = { ...(next !== undefined && { next }), ...(isFile && { bestand: '1' }) }
  return {
    action: href(routes.stepUp),
    isForm: false,
    lacksSecrets: false,
    fields: typedFrom(fields),
  }
}

function goOn(
  runtime: Runtime,
  c: Context,
  { request, next = href(routes.home), isFile }: Going & { request: ViewRequest },
): Response | Promise<Response> {
  if (!isFile) {
    return c.redirect(next, 303)
  }
  const { locale } = request
  const content = <FileReadyPage file={next} locale={locale} />
  return c.html(runtime.frame({ title: stepUpMessages(locale).file.title, content }, request))
}

type Taking = { request: ViewRequest; typed: Typed; waiting: Waiting }

/** Takes the proof in what was sent; without a right one the page asks for it, with everything typed. */
async function takeProof(
  deps: StepUpDeps,
  c: Context,
  { request, typed, waiting }: Taking,
): Promise<Result<Actor, Response>> {
  const { actor, requestId } = request
  const given = proofIn(typed)
  // A proof that no page of ours sent is none: nobody may press the button for somebody else.
  if (given === undefined || !deps.formTokens.isOf(actor.sessionId, sentFormToken(c))) {
    return refused(await drawStepUp(deps, c, { request, waiting, status: 401 }))
  }
  const proven = await deps.database.as(contextOf(actor), (tx) =>
    prove(tx, deps, { actor, given, requestId }),
  )
  if (!proven.ok) {
    const error = sentenceFor(proven.reason, request)
    const status = proven.reason.why === 'wait' ? 429 : 422
    return refused(await drawStepUp(deps, c, { request, waiting, error, status }))
  }
  return ok(renewed(deps, c, { actor, proven: proven.value }))
}

function renewed(
  { cookie }: StepUpDeps,
  c: Context,
  { actor, proven }: { actor: Actor; proven: Proven },
): Actor {
  giveToken(c, cookie, proven.token)
  return { ...actor, provenAt: proven.provenAt }
}

type Drawing = {
  request: ViewRequest
  waiting: Waiting
  error?: string
  status?: 200 | 401 | 422 | 429
}

async function drawStepUp(
  deps: StepUpDeps,
  c: Context,
  { request, waiting, error, status = 200 }: Drawing,
): Promise<Response> {
  const { actor, locale, newId } = request
  const ways = await deps.database.as(contextOf(actor), (tx) => proofWays(tx, deps, actor))
  const provider = providerAddress(actor, waiting)
  const content = <StepUpPage {...{ waiting, ways, provider, locale, error, commandId: newId() }} />
  const page = { title: stepUpMessages(locale).title, content }
  return c.html(await deps.frame(page, request), status)
}

/** Where to prove it again at the own organisation's provider, and where to go after that. */
function providerAddress({ organisationId: organisation }: Actor, waiting: Waiting): string {
  const { isForm, fields } = waiting
  const next = isForm ? href(routes.stepUp) : textOf(fields, 'next')
  return href(routes.signOnVia, { organisation }, { opnieuw: '1', next })
}

function sentenceFor(refusal: ProofRefusal, { locale, now }: ViewRequest): string {
  return refusal.why === 'wait'
    ? signInMessages(locale).errors.wait(minutesUntil(refusal.until, now))
    : stepUpMessages(locale).wrong
}

function contextOf({ organisationId: organisation, accountId: account }: Actor) {
  return { organisation, account }
}
