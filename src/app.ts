import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { contextStorage } from 'hono/context-storage'
import { HTTPException } from 'hono/http-exception'
import { recordAudit } from './audit/index.js'
import { askDeps } from './ask-deps.js'
import { limitBody } from './body-limits.js'
import { healthRoute, type HealthCheck } from './health.js'
import { accountRoutes, officeRoutes } from './office-routes.js'
import { officeFrame } from './office-frame.js'
import {
  askAgainPage,
  busyPage,
  faultPage,
  fileTooLargePage,
  notTherePage,
  outsidePage,
  refusedPage,
  tooManyPage,
} from './outside-pages.js'
import { keysWhileSigningIn, noteSession, officeKeys, outsideKeys } from './page-keys.js'
import { createLimits, type Limits, type Rates } from './limits.js'
import { frozenPage } from './privacy/index.js'
import { checkPolicy, policy } from './policy/index.js'
import { askRoutes, finderRoutes } from './referrals/index.js'
import { routes } from './routes.js'
import { securityTxt } from './security-txt.js'
import type { Clock } from './shared/calendar/index.js'
import { isUnavailable, type Database } from './shared/database/index.js'
import {
  createFormTokens,
  declaredMethods,
  mount,
  numbered,
  policyReports,
  requestIdOf,
  sameOrigin,
  securityHeaders,
  type FormTokens,
  type Drawn,
  type Runtime,
} from './shared/http/index.js'
import type { Typed } from './shared/forms/index.js'
import type { Locale } from './shared/i18n/index.js'
import type { NewId } from './shared/ids/index.js'
import type { ClamdAddress } from './shared/malware/index.js'
import type { Assets } from './shared/ui/index.js'
import {
  asksToSignIn,
  authenticator,
  demoLinkRoute,
  openRoutes,
  stepsUp,
  TooBusy,
  type CookieRule,
  type OutsideAccess,
  type SignOnDeps,
} from './users/index.js'

/** What the application is made of; nothing in it is looked up elsewhere. */
export type Deps = {
  database: Database
  clock: Clock
  newId: NewId
  cookie: CookieRule
  baseUrl: string
  assets: Assets
  publicFolder: string
  isDemo: boolean
  /** The secret of the installation, from which its keys are derived. */
  secret: string
  /** Whether our own proxy stands in front, whose word on a visitor's address counts. */
  trustsProxy: boolean
  /** Who looks for malware in files that come in, if anybody does. */
  clamd?: ClamdAddress | undefined
  /** Whether invitations can be mailed; else only their link is shown. */
  hasMail: boolean
  /** How other servers are asked, for single sign-on alone. */
  outside: OutsideAccess
  /** How often somebody may ask; null for no limit. */
  rates: Rates | null
  /** Where to tell of a weakness, as an address with `mailto:` or `https:`. */
  securityContact: string | null
  checkHealth: HealthCheck
  /** Takes one line about a fault; it holds no personal data. */
  logFault: (requestId: string, error: Error) => void
}

/** Wires the application: the order of the middleware and the routes of every noun, nothing else. */
export function createApp(given: Deps): Hono {
  const app = new Hono()
  const deps = {
    ...given,
    formTokens: createFormTokens(given.secret),
    limits: createLimits(given),
  }
  const outside = outsideOf(deps)
  const crowded = crowdedWith(deps)
  app.use(contextStorage())
  app.use(numbered(deps.newId))
  app.use(securityHeaders({ ...deps.cookie, reportPath: routes.policyReports }))
  app.use(declaredMethods())
  app.use(compress())
  app.get(routes.health, healthRoute(deps.checkHealth))
  app.get(`${routes.assets}/*`, assetsIn(deps.publicFolder))
  app.get(routes.securityTxt, securityTxt(deps))
  app.post(routes.policyReports, policyReports({ clock: deps.clock, tell: tellingOf(deps) }))
  app.use(sameOrigin(deps.baseUrl))
  app.use(limitBody((c) => c.html(fileTooLargePage(outside(c)), 413)))
  if (deps.isDemo) {
    app.get(routes.demoLink, demoLinkRoute(signInDeps(deps)))
  }
  for (const { method, path, handler } of openRoutes(signInDeps(deps))) {
    app.on(method.toUpperCase(), path, (c) => crowded(c) ?? handler(c))
  }
  const asking = askDeps(deps, asksToWait(outside))
  for (const { method, path, handler } of [...finderRoutes(asking), ...askRoutes(asking)]) {
    app.on(method.toUpperCase(), path, (c) => crowded(c) ?? handler(c))
  }
  mount(app, runtimeOf(deps), [...officeRoutes, ...accountRoutes(deps)])
  checkPolicy(app.routes, policy, deps)
  app.notFound((c) => c.html(notTherePage(outside(c)), 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException) {
      // Its body was not read to the end, so the next request needs a connection of its own.
      c.header('connection', 'close')
      return c.html(refusedPage(outside(c), error.status), error.status)
    }
    if (error instanceof TooBusy) {
      c.header('retry-after', '60')
      return c.html(busyPage(outside(c)), 503)
    }
    deps.logFault(requestIdOf(c), error)
    return faultAnswer(c, error, faultPage(outside(c), requestIdOf(c)))
  })
  return app
}

/** With what is made of the secret once. */
type Wired = Deps & { formTokens: FormTokens; limits: Limits }

function runtimeOf(deps: Wired): Runtime {
  const { database, clock, newId, cookie, assets, formTokens } = deps
  const outside = outsideOf(deps)
  const crowded = crowdedWith(deps)
  const askToSignIn = asksToSignIn(signInDeps(deps))
  const frame = officeFrame(assets, (request) => officeKeys(deps, request))
  const whoIs = authenticator({ database, clock, cookie })
  return {
    database,
    clock,
    newId,
    authenticate: async (c) => {
      const actor = await whoIs(c)
      c.set('locale', actor?.locale)
      noteSession(c, actor)
      return actor
    },
    recordAudit,
    frame,
    notThere: (c) => c.html(notTherePage(outside(c)), 404),
    askToSignIn: (c, typed) => crowded(c, typed) ?? askToSignIn(c, typed),
    limit: (actor, asked) => deps.limits.account(actor, asked),
    tooMany: asksToWait(outside),
    formTokens,
    askAgain: asksAgain(outside),
    frozen: async (c, request, typed) => {
      const { pathname, search } = new URL(c.req.url)
      const page = frozenPage({ action: pathname + search, typed, request })
      return c.html(await frame(page, request), 409)
    },
    stepUp: stepsUp({ ...deps, frame }),
  }
}

/** Pages without a name on them speak the language of whoever asked, once that is known. */
function outsideOf(deps: Wired) {
  const { assets } = deps
  return function outside(c: Context) {
    const locale = (c.get('locale') as Locale | undefined) ?? 'nl'
    return { assets, locale, brand: 'Naast', keys: outsideKeys(deps, c) }
  }
}

/** A button pressed on a page that is not ours any more: what it sent, to be pressed again. */
function asksAgain(outside: ReturnType<typeof outsideOf>) {
  return (c: Context, typed: Typed) => {
    return c.html(askAgainPage(outside(c), { action: addressOf(c), typed }), 403)
  }
}

/** Somebody who asks more than a person does: when to try again, and what was typed. */
function asksToWait(outside: ReturnType<typeof outsideOf>) {
  return (c: Context, seconds: number, typed?: Typed) => {
    const sent = typed === undefined ? undefined : { action: addressOf(c), typed }
    c.header('retry-after', String(seconds))
    return c.html(tooManyPage(outside(c), seconds, sent), 429)
  }
}

/** Asks who is not signed in to wait, when too many come from his network. */
function crowdedWith(deps: Wired) {
  const askToWait = asksToWait(outsideOf(deps))
  return (c: Context, typed?: Typed) => {
    const seconds = deps.limits.visitor(c)
    return seconds === undefined ? undefined : askToWait(c, seconds, typed)
  }
}

function addressOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

/** What signing in needs; its pages are drawn outside the office. */
function signInDeps(deps: Wired): SignOnDeps {
  const { assets } = deps
  return {
    ...deps,
    draw: async (page, locale) => {
      const keys = await keysWhileSigningIn(deps)
      return outsidePage({ assets, locale, brand: 'Naast', keys }, page)
    },
    askAgain: asksAgain(outsideOf(deps)),
  }
}

/** A report of a browser as a line among the faults; its words are ours, from a closed list. */
function tellingOf({ logFault }: Deps) {
  return (sentence: string) => {
    logFault(
      'browser',
      Object.assign(new Error(), { name: 'PolicyReport', code: sentence, stack: '' }),
    )
  }
}

/** A fault without detail; while the database is away the browser hears when to try again. */
function faultAnswer(c: Context, error: Error, page: Drawn) {
  if (isUnavailable(error)) {
    c.header('retry-after', '30')
    return c.html(page, 503)
  }
  return c.html(page, 500)
}

/** Built files carry a hash in their name, so a browser may keep them for a year. */
function assetsIn(folder: string): MiddlewareHandler {
  const serve = serveStatic({
    root: folder,
    rewriteRequestPath: (path) => path.slice(routes.assets.length),
  })
  return async function keepable(c, next) {
    const file = await serve(c, next)
    // Where no file is, what comes back is no answer yet.
    if (file instanceof Response) {
      file.headers.set('cache-control', 'public, max-age=31536000, immutable')
    }
    return file
  }
}
