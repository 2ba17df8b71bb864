import { getOrganisation } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import { plainDateOf, type Clock } from '../../shared/calendar/index.js'
import { enter, type Database, type Tx } from '../../shared/database/index.js'
import { isLocale } from '../../shared/i18n/index.js'
import { hashOf, isUuid, type NewId } from '../../shared/ids/index.js'
import type { Tasks } from '../../shared/jobs/index.js'
import { sendOnce, writeLetter, type Mailer } from '../../shared/mail/index.js'
import { findOwnCredentials, type Credentials } from '../credentials.store.js'
import { askForRecovery } from '../lost-factor/ask-for-recovery.js'
import { rolesInForce } from '../own-role.js'
import { ownRoles } from '../own-role.store.js'
import { accountLinkTask, isOpen, linkToken } from './make-link.js'
import { findLink, type AccountLink } from './account-link.store.js'
import { resetMessages } from './reset.messages.js'

/** What the jobs of links need of the house; without mail set up there is no mailer. */
export type LinkJobDeps = {
  database: Database
  clock: Clock
  newId: NewId
  baseUrl: string
  secret: string
  mailer: Mailer | undefined
}

/** What the worker does for a link that was asked: mail it, or tell the coordinators of a lost factor. */
export function accountLinkTasks(deps: LinkJobDeps): Tasks {
  return {
    [accountLinkTask]: async ({ link }) => {
      if (!isUuid(link)) {
        throw new Error('The job lacks the identifier of its link')
      }
      await carryOut(deps, link)
    },
  }
}

async function carryOut(deps: LinkJobDeps, id: string): Promise<void> {
  const found = await lookUp(deps, id)
  if (found === undefined) {
    return
  }
  if (found.link.purpose === 'lost-factor') {
    await askForRecovery(deps, { accountId: found.account.accountId, linkId: id })
  } else if (deps.mailer !== undefined && found.organisation !== undefined) {
    const { mailer, database, clock } = deps
    const compose = (tx: Tx) => composeMail(tx, deps, found)
    await sendOnce({ mailer, database, clock }, { organisation: found.organisation, id, compose })
  }
}

type Found = {
  link: AccountLink
  account: Credentials
  organisation: string | undefined
}

/** The link and whose it is; undefined when it leads nowhere, or cannot be used any more. */
async function lookUp(deps: LinkJobDeps, id: string): Promise<Found | undefined> {
  const credential = hashOf(linkToken(deps.secret, id))
  const now = deps.clock()
  return deps.database.as({ credential }, async (tx) => {
    const link = await findLink(tx, credential)
    if (link === undefined || !isOpen(link, link.purpose, now)) {
      return undefined
    }
    await enter(tx, { account: link.accountId })
    const account = await findOwnCredentials(tx, link.accountId)
    const roles = await ownRoles(tx)
    const role = rolesInForce(roles, plainDateOf(now))[0] ?? roles[0]
    return account && { link, account, organisation: role?.organisationId }
  })
}

async function composeMail(tx: Tx, { baseUrl, secret }: LinkJobDeps, { link, account }: Found) {
  if (link.purpose === 'lost-factor') {
    return undefined
  }
  const locale = isLocale(account.locale) ? account.locale : 'nl'
  const { mail } = resetMessages(locale)
  const words = mail[link.purpose]
  const { name } = await getOrganisation(tx)
  const taal = locale === 'nl' ? undefined : locale
  const path = href(paths[link.purpose], { token: linkToken(secret, link.id) }, { taal })
  const letter = await writeLetter({
    locale,
    paragraphs: [mail.greeting, words.text, words.notYou],
    links: [{ href: baseUrl + path, label: words.link }],
    foot: [mail.from(name), { href: baseUrl + href(routes.signIn), label: 'Naast' }],
  })
  return { to: link.email ?? account.email, subject: words.subject, ...letter }
}

const paths = {
  reset: routes.resetPassword,
  address: routes.confirmAddress,
  'address-back': routes.restoreAddress,
} as const
