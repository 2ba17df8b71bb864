import { OrganisationSections } from '../../../organisations/index.js'
import { href, routes } from '../../../routes.js'
import { formatInstant } from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  EntryList,
  PageHeading,
  PostForm,
} from '../../../shared/ui/index.js'
import { mayConfirm, mayVerify, type RecoveryRequest } from '../recovery-request.js'
import { recoveryMessages } from '../recovery.messages.js'

type Props = { requests: readonly RecoveryRequest[]; request: ViewRequest }

/** Who waits for access again, and what the reader may do about it. */
export function RequestsPage({ requests, request }: Props) {
  const words = recoveryMessages(request.locale)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="recovery" />
      {requests.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Card>
          <EntryList items={requests.map((one) => entryOf(one, request))} />
        </Card>
      )}
    </>
  )
}

function entryOf(one: RecoveryRequest, request: ViewRequest) {
  const words = recoveryMessages(request.locale)
  const state =
    one.confirmedAt !== null ? 'confirmed' : one.verifiedBy !== null ? 'verified' : 'asked'
  const asked = words.asked(formatInstant(one.askedAt, request.locale))
  return {
    key: one.id,
    title: <bdi>{one.name}</bdi>,
    meta: `${one.email} · ${asked} · ${words.states[state]}`,
    action: <Actions one={one} request={request} />,
  }
}

function Actions({ one, request }: { one: RecoveryRequest; request: ViewRequest }) {
  const { actor, locale } = request
  const words = recoveryMessages(locale)
  const isCoordinator = actor.role === 'coordinator'
  const confirming = { by: actor.accountId, worksElsewhere: false }
  if (one.confirmedAt !== null) {
    return isCoordinator && one.invitationId !== null ? (
      <ButtonLink
        href={href(routes.invitationLink, { invitation: one.invitationId })}
        variant="secondary"
      >
        {words.showLink}
      </ButtonLink>
    ) : null
  }
  return (
    <ButtonRow>
      {isCoordinator && mayVerify(one, actor.accountId).ok && (
        <ButtonLink href={href(routes.verifyRecovery, { request: one.id })} variant="secondary">
          {words.verify.action}
        </ButtonLink>
      )}
      {mayConfirm(one, confirming).ok && (
        <ButtonLink href={href(routes.confirmRecovery, { request: one.id })} variant="secondary">
          {words.confirm.action}
        </ButtonLink>
      )}
      {isCoordinator && (
        <PostForm action={href(routes.endRecovery, { request: one.id })}>
          <Button variant="quiet">{words.close}</Button>
        </PostForm>
      )}
    </ButtonRow>
  )
}
