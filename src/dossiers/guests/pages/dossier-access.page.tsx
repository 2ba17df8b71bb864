import { href, routes } from '../../../routes.js'
import { roleNames } from '../../../shared/access/index.js'
import {
  addDays,
  formatDate,
  formatInstant,
  type PlainDate,
} from '../../../shared/calendar/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import { fullName } from '../../../shared/names/index.js'
import {
  Button,
  ButtonLink,
  Card,
  EntryList,
  PageHeading,
  PostForm,
  VisuallyHidden,
} from '../../../shared/ui/index.js'
import type { Guest, InvitedGuest } from '../../../users/index.js'
import type { Beside, DossierAccess } from '../dossier-access.js'
import { guestMessages } from '../guest.messages.js'

type Props = { access: DossierAccess; request: ViewRequest }

/** Who may look in one dossier now, with dates; a coordinator lets people in and ends it. */
export function DossierAccessPage({ access, request }: Props) {
  const { actor, locale } = request
  const words = guestMessages(locale)
  const { client, beside, coordinators, guests, invited } = access
  const isCoordinator = actor.role === 'coordinator'
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.client, { client: client.id }), label: fullName(client) }}
        actions={
          isCoordinator && (
            <ButtonLink href={href(routes.inviteGuest, { client: client.id })} icon="plus">
              {words.invite}
            </ButtonLink>
          )
        }
      />
      <Card title={words.beside}>
        {beside.length === 0 ? (
          <p class="n-hint">{words.noMentor}</p>
        ) : (
          <EntryList items={beside.map((one) => besideEntry(one, request))} />
        )}
      </Card>
      <Card title={words.office}>
        <p>{words.coordinators(coordinators)}</p>
        <p class="n-hint">{words.coordinatorsHint}</p>
      </Card>
      <Card title={words.guests}>
        {guests.length === 0 ? (
          <p class="n-hint">{words.noGuests}</p>
        ) : (
          <EntryList items={guests.map((guest) => guestEntry(guest, client.id, request))} />
        )}
        {isCoordinator && <p class="n-hint">{words.around}</p>}
      </Card>
      {invited.length > 0 && (
        <Card title={words.waiting} tone="soon">
          <EntryList items={invited.map((one) => invitedEntry(one, request))} />
        </Card>
      )}
    </>
  )
}

function besideEntry({ key, name, role, from, until }: Beside, { locale }: ViewRequest) {
  const words = guestMessages(locale)
  const dates = [
    from !== null && (role === 'mentor' ? words.since : words.from)(formatDate(from, locale)),
    until !== null && words.until(lastDay(until, locale)),
  ].filter(Boolean)
  return {
    key,
    title: <bdi>{name}</bdi>,
    meta: [words[role], dates.join(' ')].filter(Boolean).join(', '),
  }
}

function lastDay(until: PlainDate, locale: ViewRequest['locale']): string {
  return formatDate(addDays(until, -1), locale)
}

function guestEntry(guest: Guest, clientId: string, { actor, locale }: ViewRequest) {
  const words = guestMessages(locale)
  const { assignmentId, name, email, role, parts, validUntil } = guest
  const isCoordinator = actor.role === 'coordinator'
  return {
    key: assignmentId,
    title: <bdi>{name}</bdi>,
    meta: [
      roleNames(locale)[role],
      ...(isCoordinator ? [email] : []),
      ...parts.map((part) => words.parts[part]),
      ...(validUntil === null ? [] : [words.until(lastDay(validUntil, locale))]),
    ].join(' · '),
    ...(isCoordinator && {
      action: (
        <PostForm action={href(routes.endGuest, { client: clientId, assignment: assignmentId })}>
          <Button variant="secondary">
            {words.end}
            <VisuallyHidden>{words.about(name)}</VisuallyHidden>
          </Button>
        </PostForm>
      ),
    }),
  }
}

function invitedEntry(invited: InvitedGuest, { locale }: ViewRequest) {
  const words = guestMessages(locale)
  const { id, name, email, role, parts, validUntil, expiresAt } = invited
  return {
    key: id,
    title: <bdi>{name}</bdi>,
    meta: [
      roleNames(locale)[role],
      email,
      ...parts.map((part) => words.parts[part]),
      ...(validUntil === null ? [] : [words.until(lastDay(validUntil, locale))]),
      words.linkUntil(formatInstant(expiresAt, locale)),
    ].join(' · '),
    action: (
      <PostForm action={href(routes.withdrawInvitation, { invitation: id })}>
        <Button variant="secondary">
          {words.withdraw}
          <VisuallyHidden>{words.about(name)}</VisuallyHidden>
        </Button>
      </PostForm>
    ),
  }
}
