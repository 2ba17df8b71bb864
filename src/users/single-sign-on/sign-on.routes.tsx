import type { Context } from 'hono'
import { href, routes } from '../../routes.js'
import { textOf } from '../../shared/forms/index.js'
import { requestIdOf, typedOf } from '../../shared/http/index.js'
import { isUuid } from '../../shared/ids/index.js'
import { ownPath } from '../own-path.js'
import { giveToken } from '../session-cookie.js'
import { normalEmail } from '../sign-in/check-password.js'
import { localeOf } from '../sign-in/carried.js'
import type { OpenRoute } from '../sign-in/sign-in-deps.js'
import { markBrowser, visitOf } from '../sign-in/visit.js'
import { comeBack, type ComeBackRefusal } from './come-back.js'
import { keepState, takeState } from './journey-cookie.js'
import { leaveForProvider, type SignOnDeps } from './leave.js'
import { AskProviderPage } from './pages/ask-provider.page.js'
import { SignOnRefusedPage } from './pages/sign-on-refused.page.js'
import { domainOf } from './provider.js'
import { providersFor } from './provider.store.js'
import { signOnMessages } from './sign-on.messages.js'

/** The way to an organisation's own provider and back; open to everybody, and it keeps its own log. */
export function signOnRoutes(deps: SignOnDeps): readonly OpenRoute[] {
  return [
    { method: 'get', path: routes.signOn, handler: (c) => draw(deps, c, {}) },
    { method: 'post', path: routes.signOn, handler: (c) => findProviders(deps, c) },
    { method: 'get', path: routes.signOnVia, handler: (c) => leave(deps, c) },
    { method: 'get', path: routes.signOnReturn, handler: (c) => receive(deps, c) },
  ]
}

type Asked = {
  email?: string
  error?: string
  found?: readonly { organisationId: string; name: string }[]
}

async function draw(deps: SignOnDeps, c: Context, asked: Asked): Promise<Response> {
  const locale = localeOf(c)
  const next = ownPath(c.req.query('next'))
  const content = (
    <AskProviderPage locale={locale} commandId={deps.newId()} next={next} {...asked} />
  )
  const html = await deps.draw({ title: signOnMessages(locale).ask.title, content }, locale)
  return c.html(html, asked.error === undefined ? 200 : 422)
}

async function findProviders(deps: SignOnDeps, c: Context): Promise<Response> {
  const words = signOnMessages(localeOf(c)).ask
  const email = normalEmail(textOf(await typedOf(c), 'email'))
  const domain = domainOf(email)
  if (domain === undefined) {
    return draw(deps, c, { email, error: words.email_missing })
  }
  const found = await deps.database.asNobody((asking) => providersFor(asking, domain))
  return found.length === 0
    ? draw(deps, c, { email, error: words.none })
    : draw(deps, c, { email, found })
}

async function leave(deps: SignOnDeps, c: Context): Promise<Response> {
  const organisationId = c.req.param('organisation') ?? ''
  if (!isUuid(organisationId)) {
    return refuse(deps, c, 'no-provider')
  }
  const left = await leaveForProvider(deps, {
    organisationId,
    redirectUri: returnAddress(deps, organisationId),
    next: ownPath(c.req.query('next')),
    isAgain: c.req.query('opnieuw') === '1',
  })
  if (!left.ok) {
    return refuse(deps, c, left.reason)
  }
  keepState(c, deps.cookie, left.value.state)
  return c.redirect(left.value.address, 303)
}

async function receive(deps: SignOnDeps, c: Context): Promise<Response> {
  const organisationId = c.req.param('organisation') ?? ''
  const state = takeState(c, deps.cookie)
  if (!isUuid(organisationId) || state === undefined || c.req.query('state') !== state) {
    return refuse(deps, c, 'lost')
  }
  const url = new URL(returnAddress(deps, organisationId))
  url.search = new URL(c.req.url).search
  const visit = visitOf(c, deps)
  const requestId = requestIdOf(c)
  const entered = await comeBack(deps, { organisationId, state, url, visit, requestId })
  if (!entered.ok) {
    return refuse(deps, c, entered.reason)
  }
  giveToken(c, deps.cookie, entered.value.token)
  markBrowser(c, deps)
  return c.redirect(entered.value.next ?? href(routes.home), 303)
}

/** The one address to which a provider may send people back, as a coordinator registers it there. */
export function returnAddress({ baseUrl }: { baseUrl: string }, organisation: string): string {
  return `${baseUrl}${href(routes.signOnReturn, { organisation })}`
}

type Refusal = ComeBackRefusal | 'no-provider' | 'unreachable'

async function refuse(deps: SignOnDeps, c: Context, reason: Refusal): Promise<Response> {
  const locale = localeOf(c)
  const words = signOnMessages(locale).refused
  const content = <SignOnRefusedPage locale={locale} reason={words.reasons[reason]} />
  const html = await deps.draw({ title: words.title, content }, locale)
  return c.html(html, reason === 'unreachable' ? 503 : 422)
}
