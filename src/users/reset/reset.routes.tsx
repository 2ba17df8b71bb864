import { href, routes } from '../../routes.js'
import { enter, type Tx } from '../../shared/database/index.js'
import { startReading, type FieldErrors } from '../../shared/forms/index.js'
import { requestIdOf, typedOf } from '../../shared/http/index.js'
import { findOwnCredentials, savePassword } from '../credentials.store.js'
import { readNewPassword } from '../enrol/enrol.form.js'
import { enrolMessages } from '../enrol/enrol.messages.js'
import { tellOwner } from '../notices/index.js'
import { ownRoles } from '../own-role.store.js'
import { hashPassword } from '../password-hash.js'
import { endSessions } from '../session.store.js'
import { accountKeyOf } from '../sign-in/attempt-keys.js'
import { dropAttemptsOnAccount } from '../sign-in/sign-in-attempt.store.js'
import type { OpenRoute, SignInDeps } from '../sign-in/sign-in-deps.js'
import { useLink } from './account-link.store.js'
import { followLink, linkIsGone, type Followed } from './follow-link.js'
import { logAccountChange } from './log-account-change.js'
import { PlainPage } from './pages/plain.page.js'
import { ResetPage } from './pages/reset.page.js'
import { resetMessages } from './reset.messages.js'

/** The link for another password. It opens no session: the second factor is still asked. */
export function resetRoutes(deps: SignInDeps): readonly OpenRoute[] {
  const path = routes.resetPassword
  const purpose = 'reset'
  return [
    {
      method: 'get',
      path,
      handler: (c) =>
        followLink(deps, c, { purpose, answer: (followed) => drawReset(followed, {}) }),
    },
    {
      method: 'post',
      path,
      handler: (c) => followLink(deps, c, { purpose, answer: sendReset }),
    },
  ]
}

async function drawReset({ deps, c, token, locale }: Followed, errors: FieldErrors) {
  const taal = locale === 'nl' ? undefined : locale
  const action = href(routes.resetPassword, { token }, { taal })
  const content = <ResetPage {...{ locale, action, errors }} commandId={deps.newId()} />
  const page = { title: resetMessages(locale).reset.title, content }
  return c.html(await deps.draw(page, locale), Object.keys(errors).length === 0 ? 200 : 422)
}

async function sendReset(followed: Followed): Promise<Response> {
  const { deps, c, locale } = followed
  const reading = startReading(await typedOf(c))
  const about = await namesOf(followed)
  const password = readNewPassword(reading, { about, words: enrolMessages(locale).errors })
  if (Object.keys(reading.errors).length > 0) {
    return drawReset(followed, reading.errors)
  }
  const passwordHash = await hashPassword(password)
  if (!(await saveReset(followed, passwordHash))) {
    return linkIsGone(deps, c)
  }
  const words = resetMessages(locale).done
  const content = <PlainPage {...words} locale={locale} />
  return c.html(await deps.draw({ title: words.title, content }, locale))
}

/** What a password may not be made of: the person, the address and the organisations. */
function namesOf({ deps, link: { accountId: account } }: Followed): Promise<string[]> {
  return deps.database.as({ account }, async (tx) => {
    const found = await findOwnCredentials(tx, account)
    const organisations = (await ownRoles(tx)).map(({ organisationName }) => organisationName)
    return [found?.name ?? '', found?.email ?? '', ...organisations]
  })
}

/** Password, sessions, counts, log and notice in one transaction; false when the link was just spent. */
function saveReset({ deps, c, link, tokenHash }: Followed, passwordHash: string) {
  const { database, clock, newId, secret } = deps
  const { accountId } = link
  const at = clock()
  return database.as({ account: accountId, credential: tokenHash }, async (tx: Tx) => {
    const account = await findOwnCredentials(tx, accountId)
    const hasPassword = (account?.passwordHash ?? null) !== null
    if (account === undefined || !hasPassword || !(await useLink(tx, link.id, at))) {
      return false
    }
    await savePassword(tx, accountId, passwordHash)
    await endSessions(tx, accountId, at)
    await dropAttemptsOnAccount(tx, accountKeyOf(secret, account.email))
    const change = { accountId, at, requestId: requestIdOf(c), object: 'password' }
    await logAccountChange(tx, { ...change, rule: 'reset by mail' })
    await enter(tx, { account: accountId })
    await tellOwner(tx, { accountId, kind: 'password-reset', at, newId })
    return true
  })
}
