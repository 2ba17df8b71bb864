import type { Matter, PermissionInCase } from '../authority/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import {
  endOf,
  isInForce,
  isWithdrawn,
  type Permission,
  type PermissionKind,
} from './permission.js'

type Asked = { readonly kind: PermissionKind; readonly matter: Matter; readonly on: PlainDate }

/**
 * The permission that counts for a matter on a day. When none counts, the one that comes nearest, so that the
 * rules can say why it does not: withdrawn, over, not yet, or about something else. Undefined when there is none.
 */
export function permissionFor(
  permissions: readonly Permission[],
  { kind, matter, on }: Asked,
): PermissionInCase | undefined {
  const nearness = (one: Permission) =>
    Number(one.scope.includes(matter)) * 2 + Number(isInForce(one, on))
  const [nearest] = permissions
    .filter((one) => one.kind === kind)
    .toSorted((one, other) => nearness(other) - nearness(one) || (one.from < other.from ? 1 : -1))
  return nearest && inCase(nearest, on)
}

function inCase(permission: Permission, on: PlainDate): PermissionInCase {
  const until = endOf(permission)
  return {
    scope: permission.scope,
    from: permission.from,
    ...(until === undefined ? {} : { until }),
    ...(isWithdrawn(permission, on) ? { withdrawn: true } : {}),
  }
}
