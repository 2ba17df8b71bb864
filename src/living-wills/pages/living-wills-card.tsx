import {
  endsSoon,
  isPermissionInForce,
  permissionMessages,
  type Permission,
} from '../../permissions/index.js'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Badge, ButtonLink, ButtonRow, Card } from '../../shared/ui/index.js'
import { isInForce, type LivingWills } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { titleOfWill } from './living-will-report.js'

type Props = {
  clientId: string
  livingWills: LivingWills
  permissions: readonly Permission[]
  request: ViewRequest
}

/** What counts today of what is on paper and permitted, and the way to all of it. */
export function LivingWillsCard({ clientId, livingWills, permissions, request }: Props) {
  const { locale, today } = request
  const { card: words } = livingWillMessages(locale)
  const wills = livingWills.wills.filter((will) => isInForce(will, today))
  const permitted = permissions.filter((one) => isPermissionInForce(one, today))
  return (
    <Card title={words.title} id="wilsverklaringen">
      {wills.length + permitted.length === 0 && <p class="n-hint">{words.none}</p>}
      {wills.length > 0 && (
        <ul>
          {wills.map((will) => (
            <li>{titleOfWill(will, locale)}</li>
          ))}
        </ul>
      )}
      {permitted.length > 0 && <p>{words.permissions(permitted.length)}</p>}
      {permitted.some((one) => endsSoon(one, today)) && (
        <p>
          <Badge tone="soon">{permissionMessages(locale).lists.soonMark}</Badge>{' '}
          {permissionMessages(locale).lists.soonNote}
        </p>
      )}
      <ButtonRow>
        <ButtonLink href={href(routes.livingWills, { client: clientId })} variant="secondary">
          {words.open}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}
