import { href, routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import {
  finish,
  readChoice,
  readText,
  startReading,
  typedFrom,
  versionIn,
} from '../../shared/forms/index.js'
import { form, type OpenRequest, type Route } from '../../shared/http/index.js'
import { locales } from '../../shared/i18n/index.js'
import { ok, refused } from '../../shared/result/index.js'
import { rolesInForce } from '../own-role.js'
import { ownRoles, questionAssignments } from '../own-role.store.js'
import { assignmentOfSession, cameThroughProvider } from '../session.store.js'
import { accountMessages } from './account.messages.js'
import { findOwnAccount, saveOwnAccount } from './own-account.store.js'
import { AccountPage } from './pages/account.page.js'

/** My account: name and language; the roles are shown beneath. */
export const accountRoutes: readonly Route[] = form({
  path: routes.account,
  access: anyone,
  audit: { action: 'update', object: 'account' },
  load: loadAccount,
  first: ({ account }) => typedFrom({ name: account.name, locale: account.locale }),
  parse: (typed, _, { locale }) => {
    const words = accountMessages(locale).errors
    const reading = startReading(typed)
    const rule = { missing: words.name, tooLong: words.tooLong, maximum: 200 }
    const name = readText(reading, 'name', rule)
    const chosen = readChoice(reading, 'locale', { choices: locales, missing: words.language })
    const version = versionIn(typed)
    return finish(reading, () => ({ name: name ?? '', locale: chosen ?? locale, version }))
  },
  decide: ({ account, worksElsewhere }, command, { locale }) =>
    worksElsewhere && command.name !== account.name
      ? refused({ name: accountMessages(locale).errors.nameElsewhere })
      : ok(command),
  save: async ({ tx, actor }, decided) => {
    await saveOwnAccount(tx, actor.accountId, decided)
    return href(routes.account, {}, { klaar: 'saved' })
  },
  view: (loaded, formState, request) => ({
    title: accountMessages(request.locale).title,
    content: <AccountPage {...loaded} form={formState} request={request} />,
  }),
})

async function loadAccount({ tx, actor, today }: OpenRequest) {
  const account = await findOwnAccount(tx, actor.accountId)
  const all = rolesInForce(await ownRoles(tx), today)
  const isThroughProvider = await cameThroughProvider(tx, actor.sessionId)
  const here = all.filter(({ organisationId }) => organisationId === actor.organisationId)
  // Who comes in through the provider of one organisation reaches nothing of the others (decision 0033).
  return (
    account && {
      account,
      roles: isThroughProvider ? here : all,
      now: await assignmentOfSession(tx, actor.sessionId),
      questions: await questionAssignments(tx, actor.accountId),
      worksElsewhere: isThroughProvider && here.length < all.length,
    }
  )
}
