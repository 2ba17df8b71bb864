import { href, routes } from '../../../routes.js'
import { formatDate } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  EntryList,
  PageHeading,
  PostForm,
} from '../../../shared/ui/index.js'
import { standingOf, type Colleague } from '../../colleagues/colleague.js'
import { stopAccessMessages } from '../stop-access.messages.js'

type Props = { colleague: Colleague; held: readonly Colleague[]; request: ViewRequest }

/** What somebody may do here, and the ways to stop that: one role, all devices, or everything. */
export function StopAccessPage({ colleague, held, request }: Props) {
  const words = stopAccessMessages(request.locale)
  const left = held.filter((role) => standingOf(role, request.today) !== 'ended')
  const isOwn = colleague.accountId === request.actor.accountId
  return (
    <>
      <PageHeading
        title={<bdi>{words.title(colleague.name)}</bdi>}
        lead={words.lead}
        back={{ href: href(routes.colleagues), label: words.back }}
      />
      {isOwn ? (
        <Alert tone="info">
          {words.own} <a href={href(routes.sessions)}>{words.ownLink}</a>
        </Alert>
      ) : (
        <Ways assignment={colleague.assignmentId} isBlocked={left.length === 0} request={request} />
      )}
      <Card title={words.rolesTitle}>
        {left.length === 0 ? (
          <p>{words.noRoles}</p>
        ) : (
          <EntryList items={left.map((role) => roleEntry(role, request))} />
        )}
      </Card>
    </>
  )
}

type WaysProps = { assignment: string; isBlocked: boolean; request: ViewRequest }

function Ways({ assignment, isBlocked, request }: WaysProps) {
  const { signOut, block } = stopAccessMessages(request.locale)
  return (
    <>
      <Card title={signOut.title}>
        <p>{signOut.text}</p>
        <PostForm action={href(routes.signOutColleague, { assignment })}>
          <Button variant="primary">{signOut.button}</Button>
        </PostForm>
      </Card>
      {!isBlocked && (
        <Card title={block.title}>
          <p>{block.text}</p>
          <ButtonLink href={href(routes.blockColleague, { assignment })} variant="secondary">
            {block.button}
          </ButtonLink>
        </Card>
      )}
    </>
  )
}

function roleEntry(role: Colleague, { locale }: ViewRequest) {
  const words = stopAccessMessages(locale)
  const { assignmentId, validFrom, validUntil } = role
  const until = validUntil === null ? '' : ` · ${words.until(formatDate(validUntil, locale))}`
  return {
    key: assignmentId,
    title: words.roles[role.role],
    meta: `${words.since(formatDate(validFrom, locale))}${until}`,
    action: validUntil === null && (
      <ButtonLink href={href(routes.endRole, { assignment: assignmentId })} variant="quiet">
        {words.endRole}
      </ButtonLink>
    ),
  }
}
