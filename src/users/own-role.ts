import { isInForce, type Role } from '../shared/access/index.js'
import type { PlainDate } from '../shared/calendar/index.js'

/** A role of the account of the transaction, at any organisation. */
export type OwnRole = {
  assignmentId: string
  organisationId: string
  organisationName: string
  role: Role
  mentorId: string | null
  validFrom: PlainDate
  validUntil: PlainDate | null
}

/** The roles that hold on a day. */
export function rolesInForce(roles: readonly OwnRole[], today: PlainDate): OwnRole[] {
  return roles.filter(({ validFrom, validUntil }) =>
    isInForce({ from: validFrom, until: validUntil }, today),
  )
}

/** The role to start with: the one somebody worked in last, else the newest; undefined for none. */
export function roleToStartWith(
  roles: readonly OwnRole[],
  { today, last }: { today: PlainDate; last: string | undefined },
): OwnRole | undefined {
  const held = rolesInForce(roles, today)
  return held.find(({ assignmentId }) => assignmentId === last) ?? held[0]
}
