import { getOrganisation } from '../../organisations/index.js'
import { href, routes } from '../../routes.js'
import type { Clock } from '../../shared/calendar/index.js'
import type { Database, Tx } from '../../shared/database/index.js'
import { isUuid } from '../../shared/ids/index.js'
import type { Tasks } from '../../shared/jobs/index.js'
import { sendOnce, writeLetter, type Mailer } from '../../shared/mail/index.js'
import { findInvitation } from '../invitation.store.js'
import { colleagueMessages } from './colleagues.messages.js'
import { linkOf, mailInvitationTask, standingOf, type InviteDeps } from './invite.js'

type MailDeps = InviteDeps & { database: Database; clock: Clock; mailer: Mailer }

/** What the worker can do for invitations. The job holds ids; the link is derived when it is sent. */
export function invitationTasks(deps: MailDeps): Tasks {
  return {
    [mailInvitationTask]: ({ organisation, invitation }) => {
      if (!isUuid(organisation) || !isUuid(invitation)) {
        throw new Error('The job lacks the identifier of its invitation')
      }
      const compose = (tx: Tx) => composeMail(deps, tx, invitation)
      return sendOnce(deps, { organisation, id: invitation, compose })
    },
  }
}

/** The mail; none when the invitation was accepted or replaced meanwhile. */
async function composeMail(deps: MailDeps, tx: Tx, id: string) {
  const invitation = await findInvitation(tx, id)
  const standing = invitation && standingOf(invitation, deps.clock())
  if (invitation === undefined || standing === 'accepted' || standing === 'ended') {
    return undefined
  }
  const { mail } = colleagueMessages('nl')
  const { name } = await getOrganisation(tx)
  const letter = await writeLetter({
    locale: 'nl',
    paragraphs: [mail.invited(name), mail.how, mail.unknown],
    links: [{ href: linkOf(deps, id), label: mail.link }],
    foot: [mail.from(name), { href: deps.baseUrl + href(routes.signIn), label: 'Naast' }],
  })
  return { to: invitation.email, subject: mail.subject, ...letter }
}
