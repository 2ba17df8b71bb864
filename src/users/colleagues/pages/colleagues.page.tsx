import type { Child } from 'hono/jsx'
import { OrganisationSections } from '../../../organisations/index.js'
import { href, routes } from '../../../routes.js'
import { roles } from '../../../shared/access/index.js'
import { formatDate, formatInstant } from '../../../shared/calendar/index.js'
import { textOf, type Typed } from '../../../shared/forms/index.js'
import type { ViewRequest } from '../../../shared/http/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import { orderOf, rowsPerPage } from '../../../shared/lists/index.js'
import {
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DataTable,
  EmptyState,
  EntryList,
  FilterForm,
  PageHeading,
  Pagination,
  Select,
  TextField,
  VisuallyHidden,
  optionsOf,
  type Tone,
  PostForm,
} from '../../../shared/ui/index.js'
import { standingOf, type Colleague, type Standing } from '../colleague.js'
import type { OpenInvitation } from '../colleague.store.js'
import { recoveryMessages } from '../../lost-factor/recovery.messages.js'
import { givesAccessAgain } from '../invite.js'
import { colleagueMessages } from '../colleagues.messages.js'

type Props = {
  rows: readonly Colleague[]
  count: number
  invitations: readonly OpenInvitation[]
  chosen: Typed
  request: ViewRequest
}

/** Who can sign in here and in which role, and who was invited but has not come yet. */
export function ColleaguesPage({ rows, count, invitations, chosen, request }: Props) {
  const { locale } = request
  const words = colleagueMessages(locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink href={href(routes.inviteColleague)} variant="primary" icon="plus">
              {words.invite}
            </ButtonLink>
            <ButtonLink href={href(routes.recoveryRequests)} variant="secondary" icon="key">
              {recoveryMessages(locale).title}
            </ButtonLink>
          </>
        }
      />
      <OrganisationSections request={request} current="colleagues" />
      <p class="n-hint">{words.mentorHint}</p>
      {invitations.length > 0 && <Waiting invitations={invitations} locale={locale} />}
      <Card>
        <Filters chosen={chosen} locale={locale} />
      </Card>
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <Roles {...{ rows, count, chosen, request }} />
      )}
    </>
  )
}

function Waiting({ invitations, locale }: Pick<Props, 'invitations'> & { locale: Locale }) {
  const words = colleagueMessages(locale)
  return (
    <Card title={words.invitations.title} tone="soon">
      <EntryList
        items={invitations.map(({ id, name, email, role, accountId, expiresAt }) => ({
          key: id,
          title: <bdi>{name}</bdi>,
          meta: words.invitations.meta(words.roles[role], email, formatInstant(expiresAt, locale)),
          action: (
            <ButtonRow>
              {!givesAccessAgain({ accountId }) && (
                <InvitationButton path={routes.renewInvitation} invitation={id} name={name}>
                  {words.invitations.renew}
                </InvitationButton>
              )}
              <InvitationButton path={routes.withdrawInvitation} invitation={id} name={name}>
                {words.invitations.withdraw}
              </InvitationButton>
            </ButtonRow>
          ),
        }))}
      />
    </Card>
  )
}

type InvitationButtonProps = {
  path: typeof routes.renewInvitation | typeof routes.withdrawInvitation
  invitation: string
  name: string
  children?: Child
}

function InvitationButton({ path, invitation, name, children }: InvitationButtonProps) {
  return (
    <PostForm action={href(path, { invitation })}>
      <Button variant="secondary">
        {children}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </PostForm>
  )
}

function Roles({ rows, count, chosen, request }: Omit<Props, 'invitations'>) {
  const { locale, today } = request
  const words = colleagueMessages(locale)
  const { columns } = words
  const keys = ['name', 'email', 'role', 'from', 'standing', 'action'] as const
  return (
    <Card>
      <DataTable
        caption={words.count(count)}
        columns={keys.map((key) => ({ key, label: columns[key] }))}
        rowHeader="name"
        rows={rows.map((row) => ({
          key: row.assignmentId,
          cells: {
            name: <bdi>{row.name}</bdi>,
            email: row.email,
            role: words.roles[row.role],
            from: formatDate(row.validFrom, locale),
            standing: <StandingOf colleague={row} request={request} />,
            action: standingOf(row, today) !== 'ended' && (
              <a href={href(routes.stopAccess, { assignment: row.assignmentId })}>
                {words.stopAction}
                <VisuallyHidden>: {words.stopOf(row.name)}</VisuallyHidden>
              </a>
            ),
          },
        }))}
      />
      <Pagination
        page={orderOf(chosen, ['name']).page}
        pages={Math.ceil(count / rowsPerPage)}
        href={(page) => href(routes.colleagues, {}, { page: `${page}` })}
        locale={locale}
      />
      <ButtonLink href={href(routes.colleaguesCsv)} variant="quiet" download>
        {words.download}
      </ButtonLink>
    </Card>
  )
}

const tones: Record<Standing, Tone> = { holds: 'calm', ended: 'plain', later: 'soon' }

function StandingOf({ colleague, request }: { colleague: Colleague; request: ViewRequest }) {
  const words = colleagueMessages(request.locale)
  const standing = standingOf(colleague, request.today)
  const { validUntil } = colleague
  const until =
    validUntil === null ? '' : ` · ${words.until(formatDate(validUntil, request.locale))}`
  return (
    <Badge tone={tones[standing]}>
      {words.standings[standing]}
      {standing === 'holds' && until}
    </Badge>
  )
}

function Filters({ chosen, locale }: { chosen: Typed; locale: Locale }) {
  const words = colleagueMessages(locale)
  return (
    <FilterForm action={href(routes.colleagues)} label={words.filter} locale={locale} remembered>
      <TextField
        name="name"
        label={words.name}
        locale={locale}
        value={textOf(chosen, 'name')}
        type="search"
        autocomplete="off"
      />
      <Select
        name="role"
        label={words.role}
        locale={locale}
        options={[{ value: '', label: words.all }, ...optionsOf(roles, words.roles)]}
        value={textOf(chosen, 'role')}
        placeholder={false}
      />
    </FilterForm>
  )
}
