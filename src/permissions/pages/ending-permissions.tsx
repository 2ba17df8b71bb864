import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Card } from '../../shared/ui/index.js'
import { lastDayOf } from '../ending-soon.js'
import type { Permission } from '../permission.js'
import { permissionMessages } from '../permissions.messages.js'

type Props = {
  permissions: readonly Permission[]
  nameOf: (clientId: string) => string
  request: ViewRequest
}

/** Whose permission ends within a month, so that it is talked about in time. Shows nothing when there is none. */
export function EndingPermissions({ permissions, nameOf, request }: Props) {
  const { locale } = request
  const words = permissionMessages(locale).lists
  return permissions.length === 0 ? null : (
    <Card title={words.soonTitle} tone="soon">
      <ul>
        {permissions.map((one) => (
          <li>
            <a href={href(routes.livingWills, { client: one.clientId })}>
              <bdi>
                {words.soonOf(nameOf(one.clientId), formatDate(lastDayOf(one) ?? one.from, locale))}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
