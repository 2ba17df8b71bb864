import { href, routes } from '../../routes.js'
import type { Route } from '../../shared/http/index.js'
import { saveCodeApp, savePassword } from '../credentials.store.js'
import { deletePasskey } from '../passkeys/passkey.store.js'
import { endOtherSessions } from './own-account.store.js'
import { removeFactor } from './remove-factor.js'

/** Taking away a passkey, the app with codes or the password. */
export const removeFactorRoutes: readonly Route[] = [
  ...removeFactor({
    what: 'passkey',
    object: 'passkey',
    path: routes.removePasskey,
    isThere: ({ list }, request) => list.some(({ id }) => id === request.id('passkey')),
    words: ({ passkey }, { list }, request) => ({
      title: passkey.removeTitle(list.find(({ id }) => id === request.id('passkey'))?.name ?? ''),
      lead: passkey.removeLead,
      note: passkey.alsoOnDevice,
      confirm: passkey.confirm,
    }),
    address: (request) => href(routes.removePasskey, { passkey: request.id('passkey') }),
    remove: (request) => deletePasskey(request.tx, request.id('passkey')),
    notice: 'passkey-removed',
    done: 'passkey-removed',
  }),
  ...removeFactor({
    what: 'code-app',
    object: 'code-app',
    path: routes.removeCodeApp,
    isThere: ({ hasCodeApp }) => hasCodeApp,
    words: ({ codeAppPage }) => ({
      title: codeAppPage.removeTitle,
      lead: codeAppPage.removeLead,
      confirm: codeAppPage.confirm,
    }),
    address: () => href(routes.removeCodeApp),
    remove: ({ tx, actor }) => saveCodeApp(tx, actor.accountId, { codeSecret: null, lastStep: 0 }),
    notice: 'code-app-removed',
    done: 'code-app-removed',
  }),
  ...removeFactor({
    what: 'password',
    object: 'password',
    path: routes.removePassword,
    isThere: ({ hasPassword }) => hasPassword,
    words: ({ removePassword }) => removePassword,
    address: () => href(routes.removePassword),
    remove: async ({ tx, actor: { accountId, sessionId }, now }) => {
      await savePassword(tx, accountId, null)
      await endOtherSessions(tx, { accountId, keep: sessionId, at: now })
    },
    notice: 'password-removed',
    done: 'password-removed',
  }),
]
