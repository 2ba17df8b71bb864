import { href, routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import type { Tx } from '../../shared/database/index.js'
import { fault, finish, startReading, typedFrom, type Typed } from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { ok } from '../../shared/result/index.js'
import { findOwnCredentials, savePassword, type Credentials } from '../credentials.store.js'
import { enrolMessages } from '../enrol/enrol.messages.js'
import { readNewPassword } from '../enrol/enrol.form.js'
import { hashPassword, passwordFits } from '../password-hash.js'
import { normalPassword } from '../password.js'
import { beginAttemptIn, type AttemptDeps } from '../sign-in/limited-attempt.js'
import { minutesUntil } from '../sign-in/refusal.js'
import { dropAttempt } from '../sign-in/sign-in-attempt.store.js'
import { signInMessages } from '../sign-in/sign-in.messages.js'
import { accountMessages } from './account.messages.js'
import { endOtherSessions } from './own-account.store.js'
import { PasswordPage } from './pages/password.page.js'

/** Whether the typed password is the one of now; with `waitMinutes` it was not even looked at. */
type Checked = { isRight: boolean; waitMinutes: number | undefined }

/** Another password for the own account. Whoever finds a session open must still know the old one. */
export function passwordRoutes(deps: AttemptDeps): readonly Route[] {
  return form({
    path: routes.password,
    access: anyone,
    fresh: true,
    audit: { action: 'update', object: 'password' },
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
    save: async ({ tx, actor, now }, password) => {
      const { accountId, sessionId } = actor
      await savePassword(tx, accountId, await hashPassword(password))
      await endOtherSessions(tx, { accountId, keep: sessionId, at: now })
      return href(routes.account, {}, { klaar: 'password' })
    },
    view: (_, formState, request) => ({
      title: accountMessages(request.locale).passwordPage.title,
      content: <PasswordPage form={{ ...formState, typed: {} }} request={request} />,
    }),
  })
}

type Loaded = { checked: Checked }

async function loadChecked(
  deps: AttemptDeps,
  { tx, actor }: OpenRequest,
  sent: Typed | undefined,
): Promise<Loaded | undefined> {
  const account = await findOwnCredentials(tx, actor.accountId)
  if (account === undefined) {
    return undefined
  }
  const typed = sent?.['current-password']?.[0] ?? ''
  return { checked: await checkCurrent({ deps, tx }, account, typed) }
}

async function checkCurrent(
  { deps, tx }: { deps: AttemptDeps; tx: Tx },
  { email, passwordHash }: Credentials,
  typed: string,
): Promise<Checked> {
  if (typed === '') {
    return { isRight: false, waitMinutes: undefined }
  }
  const attempt = await beginAttemptIn(tx, deps, { email, network: undefined })
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
