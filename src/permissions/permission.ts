import type { Matter } from '../authority/index.js'
import { regimeOf, type RegimeKey } from '../mentorships/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'

/** The mentor lets the client act (BW 1:453(2)), or the client lets his mentor speak for him. */
export const permissionKinds = ['client-acts', 'mentor-speaks'] as const
export type PermissionKind = (typeof permissionKinds)[number]

/** How a client gave permission to speak for him. */
export const waysOfGiving = [
  'said',
  'written',
  'with-interpreter',
  'with-pictograms',
  'otherwise',
] as const
export type WayOfGiving = (typeof waysOfGiving)[number]

/** For whom a permission was withdrawn; `replaced` when another came in its place. */
export const withdrawers = ['client', 'mentor', 'replaced'] as const
export type Withdrawer = (typeof withdrawers)[number]

/** What a permission says. `from` counts, `until` is the first day it no longer does. */
export type PermissionWords = {
  readonly kind: PermissionKind
  readonly scope: readonly Matter[]
  readonly words: string
  readonly from: PlainDate
  /** Always a day for `mentor-speaks`. */
  readonly until: PlainDate | null
  readonly givenBy: string
  readonly howGiven: WayOfGiving | null
}

/** A permission as it is kept. */
export type Permission = PermissionWords & {
  readonly id: string
  readonly clientId: string
  readonly mentorshipId: string
  /**
   * The day another mentor came or the mentorship ended. What a client allowed one mentor holds for him alone;
   * what a mentor allowed the client stands.
   */
  readonly coupleOverOn: PlainDate | null
  readonly byName: string
  readonly recordedAt: Instant
  readonly withdrawn: {
    readonly on: PlainDate
    readonly for: Withdrawer
    readonly reason: string | null
    readonly byName: string
  } | null
}

/** Which permission a couple knows: where no consent is needed, the power is the mentor's to leave to the client. */
export function permissionKindOf(regime: RegimeKey): PermissionKind {
  return regimeOf(regime).consentNeeded === 'none' ? 'client-acts' : 'mentor-speaks'
}

/** The first day a permission no longer holds by itself; undefined while no day is known. */
export function endOf({ kind, until, coupleOverOn }: Permission): PlainDate | undefined {
  const days = [until, kind === 'mentor-speaks' ? coupleOverOn : null]
  return days.filter((day) => day !== null).toSorted()[0]
}

/** Whether a permission holds on a day. */
export function isInForce(permission: Permission, on: PlainDate): boolean {
  const end = endOf(permission)
  return permission.from <= on && (end === undefined || on < end) && !isWithdrawn(permission, on)
}

/** Whether it was withdrawn by that day. */
export function isWithdrawn({ withdrawn }: Permission, on: PlainDate): boolean {
  return withdrawn !== null && withdrawn.on <= on
}
