import { noVisit } from '../sign-in/visit.js'
import { href, routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import type { Tx } from '../../shared/database/index.js'
import { fault, finish, startReading, typedFrom, type Typed } from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { findOwnCredentials, savePassword } from '../credentials.store.js'
import { enrolMessages } from '../enrol/enrol.messages.js'
import { mustKeepOwnFactors } from '../keeps-own-factors.js'
import { noticeOfChange } from '../notices/index.js'
import { readNewPassword } from '../enrol/enrol.form.js'
import { hashPassword, passwordFits } from '../password-hash.js'
import { normalPassword } from '../password.js'
import { sessionCountName } from '../sign-in/attempt-keys.js'
import { beginAttemptIn, type AttemptDeps } from '../sign-in/limited-attempt.js'
import { minutesUntil } from '../sign-in/refusal.js'
import { dropAttempt } from '../sign-in/sign-in-attempt.store.js'
import { signInMessages } from '../sign-in/sign-in.messages.js'
import { accountMessages } from './account.messages.js'
import { endOtherSessions } from './own-account.store.js'
import { PasswordPage } from './pages/password.page.js'

/**
 * Whether the typed password is the one of now; with `waitMinutes` it was not even looked at. Who has
 * none has nothing to type.
 */
type Checked = { isRight: boolean; waitMinutes: number | undefined }

/** Another password for the own account. Whoever finds a session open must still know the old one. */
export function passwordRoutes(deps: AttemptDeps): readonly Route[] {
  return form({
    path: routes.password,
    access: anyone,
    fresh: true,
    audit: { action: 'grant', object: 'password', sensitivity: 'none' },
    load: (request: OpenRequest, sent?: Typed) => loadChecked(deps, request, sent),
    first: () => typedFrom({}),
    parse: (typed, { checked }, { locale, actor }) => {
      const reading = startReading(typed)
      const about = [actor.name, actor.organisationName]
      const words = enrolMessages(locale).errors
      if (!checked.isRight) {
        fault(reading, 'current-password', sentenceFor(checked, locale))
      }
      const password = readNewPassword(reading, { about, words })
      return finish(reading, () => password)
    },
    decide: (_, password) => ok(password),
    save: async ({ tx, actor, now, newId }, password) => {
      const { accountId, sessionId } = actor
      await savePassword(tx, accountId, await hashPassword(password))
      await endOtherSessions(tx, { accountId, keep: sessionId, at: now })
      await noticeOfChange(tx, { accountId, kind: 'password', at: now, newId })
      return href(routes.security, {}, { klaar: 'password' })
    },
    view: ({ hasPassword }, formState, request) => {
      const { title, first } = accountMessages(request.locale).passwordPage
      const form = { ...formState, typed: {} }
      return {
        title: hasPassword ? title : first,
        content: <PasswordPage form={form} hasPassword={hasPassword} request={request} />,
      }
    },
  })
}

type Loaded = { checked: Checked; hasPassword: boolean }

async function loadChecked(
  deps: AttemptDeps,
  { tx, actor }: OpenRequest,
  sent: Typed | undefined,
): Promise<Loaded | undefined> {
  await mustKeepOwnFactors({ tx, actor })
  const account = await findOwnCredentials(tx, actor.accountId)
  if (account === undefined) {
    return undefined
  }
  const typed = sent?.['current-password']?.[0] ?? ''
  const { accountId, passwordHash } = account
  if (passwordHash === null) {
    return { checked: { isRight: true, waitMinutes: undefined }, hasPassword: false }
  }
  const own = { accountId, passwordHash }
  return { checked: await checkCurrent({ deps, tx }, own, typed), hasPassword: true }
}

async function checkCurrent(
  { deps, tx }: { deps: AttemptDeps; tx: Tx },
  { accountId, passwordHash }: { accountId: string; passwordHash: string },
  typed: string,
): Promise<Checked> {
  if (typed === '') {
    return { isRight: false, waitMinutes: undefined }
  }
  const email = sessionCountName('password', accountId)
  const attempt = await beginAttemptIn(tx, deps, { email, visit: noVisit })
  if (!attempt.ok) {
    return { isRight: false, waitMinutes: minutesUntil(attempt.reason, deps.clock()) }
  }
  const isRight = await passwordFits(normalPassword(typed), passwordHash)
  if (isRight) {
    await dropAttempt(tx, attempt.value)
  }
  return { isRight, waitMinutes: undefined }
}

function sentenceFor({ waitMinutes }: Checked, locale: OpenRequest['locale']): string {
  return waitMinutes === undefined
    ? accountMessages(locale).errors.current
    : signInMessages(locale).errors.wait(waitMinutes)
}
