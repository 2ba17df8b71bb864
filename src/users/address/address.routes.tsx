import { href, routes } from '../../routes.js'
import { anyone } from '../../shared/access/index.js'
import { fault, finish, startReading, textOf, typedFrom } from '../../shared/forms/index.js'
import { form, type Route } from '../../shared/http/index.js'
import { isMailAddress } from '../../shared/mail/index.js'
import { ok } from '../../shared/result/index.js'
import { findOwnCredentials } from '../credentials.store.js'
import { mustKeepOwnFactors } from '../keeps-own-factors.js'
import { makeLink } from '../reset/make-link.js'
import { endLinks } from '../reset/account-link.store.js'
import { normalEmail } from '../sign-in/check-password.js'
import { addressMessages } from './address.messages.js'
import { AddressPage } from './pages/address.page.js'

type AddressDeps = { secret: string; hasMail: boolean }

/** Asking for another address; it changes only once the new one has answered. */
export function addressRoutes({ secret, hasMail }: AddressDeps): readonly Route[] {
  return form({
    path: routes.changeAddress,
    access: anyone,
    fresh: true,
    audit: { action: 'update', object: 'address', sensitivity: 'none' },
    load: async ({ tx, actor }) => {
      await mustKeepOwnFactors({ tx, actor })
      return findOwnCredentials(tx, actor.accountId)
    },
    first: () => typedFrom({}),
    parse: (typed, account, { locale }) => {
      const words = addressMessages(locale).errors
      const reading = startReading(typed)
      const email = normalEmail(textOf(typed, 'email'))
      if (!isMailAddress(email)) {
        fault(reading, 'email', words.email)
      }
      if (email === account.email) {
        fault(reading, 'email', words.same)
      }
      if (!hasMail) {
        fault(reading, 'email', words.noMail)
      }
      return finish(reading, () => email)
    },
    decide: (_, email) => ok(email),
    save: async ({ tx, actor: { accountId }, now, newId }, email, account) => {
      await endLinks(tx, { accountId, purpose: 'address', at: now })
      const about = { accountId, now, newId }
      await makeLink(tx, { secret }, { ...about, purpose: 'address', email })
      await makeLink(tx, { secret }, { ...about, purpose: 'address-back', email: account.email })
      return href(routes.account, {}, { klaar: 'address-asked' })
    },
    view: ({ email }, formState, request) => ({
      title: addressMessages(request.locale).title,
      content: <AddressPage {...{ email, hasMail, request }} form={formState} />,
    }),
  })
}
