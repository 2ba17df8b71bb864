import type { Context } from 'hono'
import { routes } from '../../routes.js'
import { enter } from '../../shared/database/index.js'
import {
  fault,
  finish,
  readChoice,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import { typedOf } from '../../shared/http/index.js'
import { isMailAddress } from '../../shared/mail/index.js'
import type { Result } from '../../shared/result/index.js'
import { findCredentials } from '../credentials.store.js'
import { localeOf } from '../sign-in/carried.js'
import { normalEmail } from '../sign-in/check-password.js'
import { beginAttempt } from '../sign-in/limited-attempt.js'
import { answerOf, minutesUntil } from '../sign-in/refusal.js'
import type { OpenRoute, SignInDeps } from '../sign-in/sign-in-deps.js'
import { signInMessages } from '../sign-in/sign-in.messages.js'
import { visitOf } from '../sign-in/visit.js'
import { makeLink } from './make-link.js'
import { HelpPage } from './pages/help.page.js'
import { PlainPage } from './pages/plain.page.js'
import { resetMessages, type ResetMessages } from './reset.messages.js'

/** Asking for help with signing in; open to everybody, and nobody learns whether an account exists. */
export function helpRoutes(deps: SignInDeps): readonly OpenRoute[] {
  return [
    { method: 'get', path: routes.signInHelp, handler: (c) => drawHelp(deps, c, {}) },
    { method: 'post', path: routes.signInHelp, handler: (c) => sendHelp(deps, c) },
  ]
}

type Drawing = { typed?: Typed; errors?: FieldErrors; status?: 200 | 422 | 429 }

async function drawHelp(deps: SignInDeps, c: Context, { status = 200, ...form }: Drawing) {
  const locale = localeOf(c)
  const { typed = typedFrom({}), errors = {} } = form
  const props = { locale, typed, errors, hasMail: deps.hasMail, commandId: deps.newId() }
  const page = { title: resetMessages(locale).help.title, content: <HelpPage {...props} /> }
  return c.html(await deps.draw(page, locale), status)
}

type Asked = { email: string; what: 'password' | 'factor' }

function readHelp(typed: Typed, words: ResetMessages['help']): Result<Asked, FieldErrors> {
  const reading = startReading(typed)
  const email = normalEmail(textOf(typed, 'email'))
  if (!isMailAddress(email)) {
    fault(reading, 'email', words.errors.email)
  }
  const choices = ['password', 'factor'] as const
  const what = readChoice(reading, 'what', { choices, missing: words.errors.what })
  return finish(reading, () => ({ email, what: what ?? 'password' }))
}

async function sendHelp(deps: SignInDeps, c: Context): Promise<Response> {
  const locale = localeOf(c)
  const typed = await typedOf(c)
  const asked = readHelp(typed, resetMessages(locale).help)
  if (!asked.ok) {
    return drawHelp(deps, c, { typed, errors: asked.reason, status: 422 })
  }
  const { email, what } = asked.value
  const asking = { email: `help ${email}`, visit: visitOf(c, deps), isQuestion: true }
  const attempt = await beginAttempt(deps, asking)
  if (!attempt.ok) {
    const now = deps.clock()
    const sentence = signInMessages(locale).errors.wait(minutesUntil(attempt.reason, now))
    const status = answerOf(c, { why: 'wait', until: attempt.reason }, now)
    return drawHelp(deps, c, { typed, errors: { email: sentence }, status })
  }
  await keepQuestion(deps, asked.value)
  const words = resetMessages(locale).asked
  const lead = what === 'password' && !deps.hasMail ? words.noMail : words[what]
  const content = <PlainPage title={words.title} lead={lead} locale={locale} />
  return c.html(await deps.draw({ title: words.title, content }, locale))
}

/** The same statements whether the account exists or not; who it concerns is looked up by the job. */
function keepQuestion({ database, clock, newId, secret }: SignInDeps, { email, what }: Asked) {
  return database.as({ credential: email }, async (tx) => {
    const account = await findCredentials(tx, email)
    const canReset = what === 'factor' || (account?.passwordHash ?? null) !== null
    const accountId = account !== undefined && canReset ? account.accountId : null
    await enter(tx, { account: accountId ?? newId() })
    const purpose = what === 'password' ? 'reset' : 'lost-factor'
    await makeLink(tx, { secret }, { purpose, accountId, email: null, now: clock(), newId })
  })
}
