import type { Context } from 'hono'
import type { FieldErrors, Typed } from '../../shared/forms/index.js'
import { requestIdOf } from '../../shared/http/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import type { Credentials } from '../credentials.store.js'
import { hasPasskeys } from '../passkeys/relying-party.js'
import { passwordFits } from '../password-hash.js'
import { normalPassword } from '../password.js'
import { fail } from '../sign-in/check-password.js'
import { beginAttempt } from '../sign-in/limited-attempt.js'
import { errorOf } from '../sign-in/refusal.js'
import { dropAttempt } from '../sign-in/sign-in-attempt.store.js'
import type { SignInDeps } from '../sign-in/sign-in-deps.js'
import { signInMessages } from '../sign-in/sign-in.messages.js'
import { visitOf } from '../sign-in/visit.js'
import { pendingKnown, pendingNewcomer } from './begin-enrolment.js'
import { fields, parseNewcomer, wrongPassword } from './enrol.form.js'
import { enrolMessages } from './enrol.messages.js'
import type { Offer } from './offer.js'
import type { Pending } from './pending.js'

type Choosing = { deps: SignInDeps; c: Context; offer: Offer; locale: Locale }

/** What waits for the code after the first step: a new password, or proof of the one there is. */
export async function chooseCredentials(
  choosing: Choosing,
  typed: Typed,
): Promise<Result<Pending, FieldErrors>> {
  const { deps, offer, locale } = choosing
  if (offer.kind === 'invitation' && offer.known !== undefined) {
    return proveOwnPassword(choosing, offer.known.account, typed[fields.password]?.[0] ?? '')
  }
  const filled = parseNewcomer(typed, offer, enrolMessages(locale).errors)
  if (!filled.ok) {
    return filled
  }
  if (filled.value.password === null && !hasPasskeys(deps.baseUrl)) {
    return refused({ [fields.password]: enrolMessages(locale).errors.noPasskeys })
  }
  const { tokenHash } = offer
  const accountId = (offer.kind === 'invitation' ? offer.accountId : undefined) ?? deps.newId()
  return ok(await pendingNewcomer(filled.value, { tokenHash, key: deps.secret, accountId }))
}

/** The password of an account that exists already; guessing is counted as at the front door. */
async function proveOwnPassword(
  { deps, c, locale }: Choosing,
  account: Credentials,
  password: string,
): Promise<Result<Pending, FieldErrors>> {
  const now = deps.clock()
  const attempt = await beginAttempt(deps, { email: account.email, visit: visitOf(c, deps) })
  if (!attempt.ok) {
    const wording = { words: signInMessages(locale).errors, wrong: '', now }
    return refused({ [fields.password]: errorOf({ why: 'wait', until: attempt.reason }, wording) })
  }
  if (!(await passwordFits(normalPassword(password), account.passwordHash))) {
    await fail(deps, attempt.value, { account, requestId: requestIdOf(c) })
    return wrongPassword(enrolMessages(locale).errors)
  }
  await deps.database.as({}, (tx) => dropAttempt(tx, attempt.value))
  return ok(pendingKnown(now))
}
