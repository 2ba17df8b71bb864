import { href, routes } from '../../../routes.js'
import { formatInstant } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { Alert, Button, Card, PageHeading, PostForm } from '../../../shared/ui/index.js'
import { opensOneQuestion, type Invitation } from '../../invitation.store.js'
import { colleagueMessages } from '../colleagues.messages.js'
import { givesAccessAgain, standingOf } from '../invite.js'

type Props = { invitation: Invitation; link: string; hasMail: boolean; request: ViewRequest }

/**
 * The link of an invitation, while it can be seen; afterwards the way to a new one. The link that gives
 * somebody access again has none: it was confirmed by two people, for an hour.
 */
export function InvitationLinkPage({ invitation, link, hasMail, request }: Props) {
  const { locale, now } = request
  const words = colleagueMessages(locale)
  const standing = standingOf(invitation, now)
  const isAgain = givesAccessAgain(invitation)
  return (
    <>
      <PageHeading
        title={isAgain ? words.link.again.title : words.link.title}
        lead={words.link.for(invitation.name)}
        back={backFrom(invitation, words)}
      />
      {standing === 'shown' ? (
        <Card>
          <p>{isAgain ? words.link.again.shown : hasMail ? words.link.mailed : words.link.lead}</p>
          <code class="n-copy">{link}</code>
          <p>{words.link.until(formatInstant(invitation.expiresAt, locale))}</p>
          <p class="n-hint">{words.link.shown}</p>
        </Card>
      ) : (
        <Alert tone={standing === 'accepted' ? 'success' : 'info'}>
          {isAgain ? words.link.again[standing] : words.link[standing]}
        </Alert>
      )}
      {standing !== 'accepted' && !isAgain && !opensOneQuestion(invitation) && (
        <PostForm action={href(routes.renewInvitation, { invitation: invitation.id })}>
          <Button variant="secondary">{words.link.renew}</Button>
        </PostForm>
      )}
    </>
  )
}

/** Back to where the link was made: at the dossier, at who asked for access again, or at the staff. */
function backFrom(invitation: Invitation, words: ReturnType<typeof colleagueMessages>) {
  if (givesAccessAgain(invitation)) {
    return { href: href(routes.recoveryRequests), label: words.link.again.title }
  }
  return invitation.clientId === null
    ? { href: href(routes.colleagues), label: words.title }
    : {
        href: href(routes.dossierAccess, { client: invitation.clientId }),
        label: words.link.backToDossier,
      }
}
