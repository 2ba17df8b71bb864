import type { Context } from 'hono'
import { href, routes } from '../../routes.js'
import { textOf, type Typed } from '../../shared/forms/index.js'
import { requestIdOf, typedOf } from '../../shared/http/index.js'
import { authenticator } from '../authenticate.js'
import { heldForm, holdForm } from '../held-form.js'
import { ownPath } from '../own-path.js'
import { giveToken } from '../session-cookie.js'
import { carriedIn, carriedInQuery, localeOf, type Carried } from './carried.js'
import { checkCode } from './check-code.js'
import { checkPassword, normalEmail } from './check-password.js'
import { CodePage } from './pages/code.page.js'
import { SignInPage } from './pages/sign-in.page.js'
import { TypedPage } from './pages/typed.page.js'
import { answerOf, errorOf } from './refusal.js'
import type { OpenRoute, SignInDeps } from './sign-in-deps.js'
import { signInMessages } from './sign-in.messages.js'
import { networkOf } from './visitor-address.js'

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
    { method: 'post', path: routes.signInCode, handler: (c) => sendCode(deps, c) },
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
  const props = { locale, commandId: deps.newId(), email: '', ...drawing }
  const page = { title: signInMessages(locale).title, content: <SignInPage {...props} /> }
  return c.html(await deps.draw(page, locale), status)
}

async function sendPassword(deps: SignInDeps, c: Context): Promise<Response> {
  const typed = await typedOf(c)
  const email = normalEmail(textOf(typed, 'email'))
  const checked = await checkPassword(deps, {
    email,
    password: typed['password']?.[0] ?? '',
    network: networkOf(c, deps),
    requestId: requestIdOf(c),
  })
  const carried = carriedIn(typed)
  if (checked.ok) {
    return drawCode(deps, c, { carried, half: checked.value.half })
  }
  const words = signInMessages(localeOf(c)).errors
  const answer = answerOf(c, checked.reason, deps.clock())
  const error = errorOf(checked.reason, { words, wrong: words.wrong, now: deps.clock() })
  return drawSignIn(deps, c, { carried, email: textOf(typed, 'email'), error, status: answer })
}

type DrawingCode = { carried: Carried; half: string; error?: string; status?: 200 | 422 | 429 }

async function drawCode(deps: SignInDeps, c: Context, { status = 200, ...drawing }: DrawingCode) {
  const locale = localeOf(c)
  const props = { locale, commandId: deps.newId(), ...drawing }
  const page = { title: signInMessages(locale).code.title, content: <CodePage {...props} /> }
  return c.html(await deps.draw(page, locale), status)
}

async function sendCode(deps: SignInDeps, c: Context): Promise<Response> {
  const typed = await typedOf(c)
  const carried = carriedIn(typed)
  const half = textOf(typed, 'half')
  const held = heldForm(carried.held ?? '')
  const checked = await checkCode(deps, {
    half,
    code: textOf(typed, 'code'),
    network: networkOf(c, deps),
    requestId: requestIdOf(c),
    draft: draftOf(held),
  })
  if (checked.ok) {
    giveToken(c, deps.cookie, checked.value.token)
    return welcome(deps, c, { next: carried.next, held })
  }
  const words = signInMessages(localeOf(c)).errors
  const status = answerOf(c, checked.reason, deps.clock())
  const error = errorOf(checked.reason, { words, wrong: words.wrongCode, now: deps.clock() })
  const startAgain = checked.reason.why === 'too-late' || checked.reason.why === 'no-role'
  return startAgain
    ? drawSignIn(deps, c, { carried, error, status })
    : drawCode(deps, c, { carried, half, error, status })
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
