import { href, routes } from '../../../routes.js'
import { formatInstant } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Alert, Button, Card, PageHeading, PostForm } from '../../../shared/ui/index.js'
import type { Invitation } from '../../invitation.store.js'
import { colleagueMessages } from '../colleagues.messages.js'
import { standingOf } from '../invite.js'

type Props = { invitation: Invitation; link: string; hasMail: boolean; request: ViewRequest }

/** The link of an invitation, while it can be seen; afterwards the way to a new one. */
export function InvitationLinkPage({ invitation, link, hasMail, request }: Props) {
  const { locale, now } = request
  const words = colleagueMessages(locale)
  const standing = standingOf(invitation, now)
  return (
    <>
      <PageHeading
        title={words.link.title}
        lead={words.link.for(invitation.name)}
        back={{ href: href(routes.colleagues), label: words.title }}
      />
      {standing === 'shown' ? (
        <Card>
          <p>{hasMail ? words.link.mailed : words.link.lead}</p>
          <code class="n-copy">{link}</code>
          <p>{words.link.until(formatInstant(invitation.expiresAt, locale))}</p>
          <p class="n-hint">{words.link.shown}</p>
        </Card>
      ) : (
        <Alert tone={standing === 'accepted' ? 'success' : 'info'}>{words.link[standing]}</Alert>
      )}
      {standing !== 'accepted' && (
        <PostForm action={href(routes.renewInvitation, { invitation: invitation.id })}>
          <Button variant="secondary">{words.link.renew}</Button>
        </PostForm>
      )}
    </>
  )
}
