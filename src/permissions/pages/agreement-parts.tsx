import type { Child } from 'hono/jsx'
import { matterMessages } from '../../authority/index.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card } from '../../shared/ui/index.js'
import { lastDayOf } from '../ending-soon.js'
import type { OpenedPermissions } from '../permission-access.js'
import { isInForce, type Permission } from '../permission.js'
import { permissionMessages } from '../permissions.messages.js'

type Props = {
  opened: OpenedPermissions
  request: ViewRequest
  /** What stands below a permission to speak, such as the button to stop it. */
  below?: (permission: Permission) => Child
}

/** What holds today, said by the client himself in words as simple as they can be (A2). */
export function AgreementParts({ opened, request, below }: Props) {
  const { locale, today } = request
  const words = permissionMessages(locale).sheet
  const holding = opened.permissions.filter((one) => isInForce(one, today))
  const acts = holding.filter(({ kind }) => kind === 'client-acts')
  const speaks = holding.filter(({ kind }) => kind === 'mentor-speaks')
  return (
    <>
      {holding.length === 0 && <p>{words.none}</p>}
      {acts.length > 0 && (
        <Card title={words.mine}>
          {acts.map((one) => (
            <Agreement permission={one} request={request}>
              <p>{words.givenBy(one.givenBy)}</p>
            </Agreement>
          ))}
          <p>{words.stopActs}</p>
        </Card>
      )}
      {speaks.map((one) => (
        <Card title={<bdi>{words.speaks(mentorOf(opened, one))}</bdi>}>
          <Agreement permission={one} request={request}>
            <p>{words.never(mentorOf(opened, one))}</p>
          </Agreement>
          <p>
            <strong>{words.stop}</strong>
          </p>
          {below?.(one)}
        </Card>
      ))}
    </>
  )
}

type AgreementProps = { permission: Permission; request: ViewRequest; children?: Child }

function Agreement({ permission, request, children }: AgreementProps) {
  const { locale } = request
  const words = permissionMessages(locale).sheet
  const names = matterMessages(locale)
  const last = lastDayOf(permission)
  return (
    <>
      <p class="n-prose">
        <strong>{permission.words}</strong>
      </p>
      <ul>
        {permission.scope.map((matter) => (
          <li>{names[matter]}</li>
        ))}
      </ul>
      <p>{last === undefined ? words.noEnd : words.until(formatDate(last, locale, 'long'))}</p>
      {children}
    </>
  )
}

function mentorOf({ couples }: OpenedPermissions, { mentorshipId }: Permission): string {
  return couples.find(({ couple }) => couple.mentorshipId === mentorshipId)?.couple.mentorName ?? ''
}
