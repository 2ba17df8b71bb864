import { matterMessages } from '../../authority/index.js'
import { isRegimeKey, regimeOf, type Couple } from '../../mentorships/index.js'
import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Badge, ButtonLink, ButtonRow, Card, Details, type Tone } from '../../shared/ui/index.js'
import { endsSoon, lastDayOf } from '../ending-soon.js'
import type { OpenedPermissions, PermittingCouple } from '../permission-access.js'
import {
  endOf,
  isInForce,
  isWithdrawn,
  type Permission,
  type PermissionKind,
} from '../permission.js'
import { permissionMessages } from '../permissions.messages.js'
import { WithdrawButtons } from './withdraw-buttons.js'

type Props = { opened: OpenedPermissions; request: ViewRequest }

/** The permissions of a client, a card for each kind his couples know; what no longer holds is folded away. */
export function PermissionSection({ opened, request }: Props) {
  const kinds = new Set([
    ...opened.couples.map(({ kind }) => kind),
    ...opened.permissions.map(({ kind }) => kind),
  ])
  return (
    <>
      {[...kinds].map((kind) => (
        <KindCard kind={kind} opened={opened} request={request} />
      ))}
    </>
  )
}

function KindCard({ kind, opened, request }: Props & { kind: PermissionKind }) {
  const { today, locale } = request
  const words = permissionMessages(locale).lists
  const { client, couples } = opened
  const all = opened.permissions.filter((one) => one.kind === kind)
  const standing = all.filter((one) => isStanding(one, today))
  const earlier = all.filter((one) => !isStanding(one, today))
  return (
    <Card title={<bdi>{words.titles[kind](client.givenName)}</bdi>} id={kind}>
      <p class="n-hint">{words.leads[kind]}</p>
      {standing.length === 0 && <p>{words.none[kind]}</p>}
      {standing.map((one) => (
        <Standing permission={one} opened={opened} request={request} />
      ))}
      <ButtonRow>
        {couples.flatMap((one) =>
          one.kind === kind ? [<AddLink couple={one.couple} label={words.add} />] : [],
        )}
        {standing.length > 0 && (
          <ButtonLink
            href={href(routes.permissionSheet, { client: client.id })}
            variant="quiet"
            icon="print"
          >
            {words.sheet}
          </ButtonLink>
        )}
      </ButtonRow>
      {couples.map((couple) => (
        <ConsentLink {...couple} kind={kind} label={words.consent} />
      ))}
      {earlier.length > 0 && (
        <Details summary={words.earlier(earlier.length)}>
          {earlier.map((one) => (
            <Told permission={one} request={request} />
          ))}
        </Details>
      )}
    </Card>
  )
}

function AddLink({ couple, label }: { couple: Couple; label: string }) {
  return (
    <ButtonLink
      href={href(routes.newPermission, { mentorship: couple.mentorshipId })}
      variant="secondary"
      icon="plus"
    >
      {label}
    </ButtonLink>
  )
}

/** The consent that was asked before the mentorship began stands there, and stays there. */
function ConsentLink({ couple, kind, label }: PermittingCouple & { label: string }) {
  const { regime, mentorshipId } = couple
  const isAsked =
    isRegimeKey(regime) && regimeOf(regime).authority.needs.includes('recorded-consent')
  return kind === 'mentor-speaks' && isAsked ? (
    <p>
      <a href={href(routes.mentorship, { mentorship: mentorshipId })}>{label}</a>
    </p>
  ) : null
}

/** Holds now or will: what is over or withdrawn stands apart. */
function isStanding(permission: Permission, today: string): boolean {
  const end = endOf(permission)
  return !isWithdrawn(permission, today) && (end === undefined || today < end)
}

function Standing({ permission, opened, request }: Props & { permission: Permission }) {
  const canChange = opened.couples.some(
    ({ couple }) => couple.mentorshipId === permission.mentorshipId,
  )
  return (
    <>
      <Told permission={permission} request={request} />
      {canChange && (
        <WithdrawButtons
          permission={permission}
          clientName={opened.client.givenName}
          locale={request.locale}
        />
      )}
    </>
  )
}

function Told({ permission, request }: { permission: Permission; request: ViewRequest }) {
  const { locale, today } = request
  const { lists: words, ways } = permissionMessages(locale)
  const names = matterMessages(locale)
  const { scope, from, givenBy, howGiven, withdrawn } = permission
  const last = lastDayOf(permission)
  const [start, end] = [formatDate(from, locale), last && formatDate(last, locale)]
  const mark = markOf(permission, request)
  return (
    <div>
      <p class="n-prose">
        <strong>{permission.words}</strong>{' '}
        {mark !== undefined && <Badge tone={mark.tone}>{mark.label}</Badge>}
      </p>
      <p>
        {words.about}: {scope.map((matter) => names[matter]).join(', ')}
      </p>
      <p class="n-hint">
        {end === undefined ? words.from(start) : words.until(start, end)} ·{' '}
        <bdi>{words.givenBy(givenBy)}</bdi>
        {howGiven === null ? '' : ` · ${ways[howGiven]}`}
      </p>
      {withdrawn !== null && (
        <p class="n-hint">
          {words.withdrawnBy[withdrawn.for](formatDate(withdrawn.on, locale))} {withdrawn.reason}
        </p>
      )}
      {isForEarlierMentor(permission, today) && <p class="n-hint">{words.mentorOver}</p>}
    </div>
  )
}

function isForEarlierMentor({ kind, coupleOverOn }: Permission, today: string): boolean {
  return kind === 'mentor-speaks' && coupleOverOn !== null && coupleOverOn <= today
}

function markOf(
  permission: Permission,
  { locale, today }: ViewRequest,
): { tone: Tone; label: string } | undefined {
  const words = permissionMessages(locale).lists
  if (isWithdrawn(permission, today)) {
    return { tone: 'plain', label: words.withdrawn }
  }
  if (isInForce(permission, today)) {
    const last = lastDayOf(permission)
    return last !== undefined && endsSoon(permission, today)
      ? { tone: 'soon', label: words.endsSoon(formatDate(last, locale)) }
      : undefined
  }
  return permission.from > today
    ? { tone: 'plain', label: words.notYet }
    : { tone: 'plain', label: words.over }
}
