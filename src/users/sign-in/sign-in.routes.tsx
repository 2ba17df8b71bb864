import type { Context } from 'hono'
import { href, routes } from '../../routes.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import { requestIdOf, typedOf } from '../../shared/http/index.js'
import { authenticator } from '../authenticate.js'
import { heldForm, holdForm } from '../held-form.js'
import { ownPath } from '../own-path.js'
import { giveToken } from '../session-cookie.js'
import { carriedIn, carriedInQuery, localeOf, type Carried } from './carried.js'
import { questionForSignIn } from './ask-passkey.js'
import { signInWithPasskey } from './check-passkey-sign-in.js'
import { checkPassword, normalEmail, type SignInRefusal } from './check-password.js'
import { checkSecondStep, factorsOfHalf, type GivenFactor } from './check-second-step.js'
import { hasPasskeys } from '../passkeys/relying-party.js'
import { SecondStepPage, type StepError } from './pages/second-step.page.js'
import { SignInPage } from './pages/sign-in.page.js'
import { TypedPage } from './pages/typed.page.js'
import { answerOf, errorOf } from './refusal.js'
import type { OpenRoute, SignInDeps } from './sign-in-deps.js'
import { signInMessages } from './sign-in.messages.js'
import { markBrowser, visitOf } from './visit.js'

/** The pages and forms of signing in. They are open to everybody and keep their own log. */
export function signInRoutes(deps: SignInDeps): readonly OpenRoute[] {
  return [
    { method: 'get', path: routes.signIn, handler: (c) => showSignIn(deps, c) },
    { method: 'post', path: routes.signIn, handler: (c) => sendPassword(deps, c) },
    {
      method: 'get',
      path: routes.signInCode,
      handler: (c) => Promise.resolve(c.redirect(href(routes.signIn), 303)),
    },
    { method: 'post', path: routes.signInCode, handler: (c) => sendSecondStep(deps, c) },
    {
      method: 'get',
      path: routes.signInPasskey,
      handler: (c) => Promise.resolve(c.redirect(href(routes.signIn), 303)),
    },
    { method: 'post', path: routes.signInPasskey, handler: (c) => sendPasskey(deps, c) },
    { method: 'post', path: routes.askPasskey, handler: (c) => questionForSignIn(deps, c) },
  ]
}

/**
 * What a request without session gets: a page leads to signing in and back; a form that was sent is
 * held with everything typed, and comes back after signing in.
 */
export function asksToSignIn(deps: SignInDeps) {
  return async function askToSignIn(c: Context, typed?: Typed): Promise<Response> {
    const { pathname, search } = new URL(c.req.url)
    const next = ownPath(pathname + search)
    if (typed === undefined) {
      return c.redirect(
        href(routes.signIn, {}, { next: next === routes.home ? undefined : next }),
        303,
      )
    }
    return drawSignIn(deps, c, { carried: { next, held: holdForm(typed) }, status: 401 })
  }
}

async function showSignIn(deps: SignInDeps, c: Context): Promise<Response> {
  const carried = carriedInQuery(c)
  const actor = await authenticator(deps)(c)
  return actor === undefined
    ? drawSignIn(deps, c, { carried })
    : c.redirect(carried.next ?? href(routes.home), 303)
}

type Drawing = { carried: Carried; email?: string; error?: string; status?: 200 | 401 | 422 | 429 }

async function drawSignIn(deps: SignInDeps, c: Context, { status = 200, ...drawing }: Drawing) {
  const locale = localeOf(c)
  const withPasskeys = hasPasskeys(deps.baseUrl)
  const props = { locale, commandId: deps.newId(), email: '', withPasskeys, ...drawing }
  const page = { title: signInMessages(locale).title, content: <SignInPage {...props} /> }
  return c.html(await deps.draw(page, locale), status)
}

async function sendPassword(deps: SignInDeps, c: Context): Promise<Response> {
  const typed = await typedOf(c)
  const email = normalEmail(textOf(typed, 'email'))
  const visit = visitOf(c, deps)
  const checked = await checkPassword(deps, {
    email,
    password: typed['password']?.[0] ?? '',
    visit,
    requestId: requestIdOf(c),
  })
  const carried = carriedIn(typed)
  if (checked.ok) {
    return drawSecondStep(deps, c, { carried, half: checked.value.half })
  }
  const { wrong } = signInMessages(localeOf(c)).errors
  return refuseAtTheDoor(deps, c, {
    refusal: checked.reason,
    wrong,
    carried,
    email: textOf(typed, 'email'),
  })
}

async function sendPasskey(deps: SignInDeps, c: Context): Promise<Response> {
  const typed = await typedOf(c)
  const carried = carriedIn(typed)
  const held = heldForm(carried.held ?? '')
  const visit = visitOf(c, deps)
  const entered = await signInWithPasskey(deps, {
    answer: textOf(typed, 'passkey'),
    visit,
    requestId: requestIdOf(c),
    draft: draftOf(held),
  })
  if (entered.ok) {
    giveToken(c, deps.cookie, entered.value.token)
    markBrowser(c, deps)
    return welcome(deps, c, { next: carried.next, held })
  }
  const { wrongPasskey: wrong } = signInMessages(localeOf(c)).errors
  return refuseAtTheDoor(deps, c, { refusal: entered.reason, wrong, carried })
}

type Refusing = { refusal: SignInRefusal; wrong: string; carried: Carried; email?: string }

function refuseAtTheDoor(deps: SignInDeps, c: Context, { refusal, wrong, ...rest }: Refusing) {
  const now = deps.clock()
  const status = answerOf(c, refusal, now)
  const error = errorOf(refusal, { words: signInMessages(localeOf(c)).errors, wrong, now })
  return drawSignIn(deps, c, { ...rest, error, status })
}

type DrawingStep = { carried: Carried; half: string; error?: StepError; status?: 200 | 422 | 429 }

async function drawSecondStep(
  deps: SignInDeps,
  c: Context,
  { status = 200, ...drawing }: DrawingStep,
) {
  const locale = localeOf(c)
  const factors = await factorsOfHalf(deps, drawing.half)
  const ways = {
    code: factors?.hasCodeApp === true,
    passkey: hasPasskeys(deps.baseUrl) && factors !== undefined && factors.passkeys > 0,
    recovery: factors !== undefined && factors.recovery.left > 0,
  }
  const props = { locale, commandId: deps.newId(), ways, ...drawing }
  const page = { title: signInMessages(locale).code.title, content: <SecondStepPage {...props} /> }
  return c.html(await deps.draw(page, locale), status)
}

async function sendSecondStep(deps: SignInDeps, c: Context): Promise<Response> {
  const typed = await typedOf(c)
  const carried = carriedIn(typed)
  const half = textOf(typed, 'half')
  const held = heldForm(carried.held ?? '')
  const factor = factorIn(typed)
  const visit = visitOf(c, deps)
  const checked = await checkSecondStep(deps, {
    half,
    factor,
    visit,
    requestId: requestIdOf(c),
    draft: draftOf(held),
  })
  if (checked.ok) {
    giveToken(c, deps.cookie, checked.value.token)
    markBrowser(c, deps)
    const byPaper = checked.value.codesLeft !== undefined && carried.next === undefined
    const next = byPaper ? href(routes.security, {}, { klaar: 'recovery-code' }) : carried.next
    return welcome(deps, c, { next, held })
  }
  const words = signInMessages(localeOf(c)).errors
  const startAgain = checked.reason.why === 'too-late' || checked.reason.why === 'no-role'
  if (startAgain) {
    return refuseAtTheDoor(deps, c, { refusal: checked.reason, wrong: '', carried })
  }
  const now = deps.clock()
  const status = answerOf(c, checked.reason, now)
  const field = fieldOf(factor)
  const text = errorOf(checked.reason, { words, wrong: words.wrongFactor[field], now })
  return drawSecondStep(deps, c, { carried, half, error: { field, text }, status })
}

function factorIn(typed: Typed): GivenFactor {
  return {
    code: textOf(typed, 'code'),
    recovery: textOf(typed, 'recovery-code'),
    passkey: textOf(typed, 'passkey'),
  }
}

function fieldOf({ recovery, passkey }: GivenFactor): StepError['field'] {
  return passkey !== '' ? 'passkey' : recovery !== '' ? 'recovery-code' : 'code'
}

const longestDraftKey = 200

/** The held form as a draft, when it is one that keeps drafts. */
function draftOf(held: Typed | undefined) {
  const key = held === undefined ? '' : textOf(held, 'draft-key').slice(0, longestDraftKey)
  return held === undefined || key === '' ? undefined : { key, typed: held }
}

type Welcome = { next: string | undefined; held: Typed | undefined }

/** On to where somebody was going; a held form without draft is shown, to be sent again. */
async function welcome(deps: SignInDeps, c: Context, { next, held }: Welcome): Promise<Response> {
  if (next === undefined || held === undefined || draftOf(held) !== undefined) {
    return c.redirect(next ?? href(routes.home), 303)
  }
  const locale = localeOf(c)
  const content = <TypedPage locale={locale} action={next} typed={held} />
  return c.html(await deps.draw({ title: signInMessages(locale).typed.title, content }, locale))
}
