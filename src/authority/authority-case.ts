import type { PlainDate } from '../shared/calendar/index.js'
import type { Matter } from './matter.js'
import type { StatementRole } from './statement-role.js'

/** A court measure as far as authority asks for it; `until` is the first day it no longer holds. */
export type MeasureInCase = {
  readonly kind: 'mentorschap' | 'bewind' | 'curatele'
  readonly from: PlainDate
  readonly until?: PlainDate
}

/** One finding about one matter: who made it, in what role, on what day. WGBO 7:465; Wzd 3(2). */
export type CapacityStatement = {
  readonly capable: boolean
  readonly matter: Matter
  readonly byRole: StatementRole
  readonly isMentor: boolean
  readonly on: PlainDate
}

/** Permission with its scope: of the mentor to the client (BW 1:453(2)), in other regimes of the client to the mentor. */
export type PermissionInCase = {
  readonly scope: readonly Matter[]
  readonly from: PlainDate
  readonly until?: PlainDate
  readonly withdrawn?: boolean
}

/** The law under which care is given, when it is known. */
export const governingLaws = ['bw', 'wgbo', 'wzd', 'wvggz'] as const
export type GoverningLaw = (typeof governingLaws)[number]

/** What is asked of the mentor, when it is known. */
export const askedRoles = ['decide', 'represent', 'support', 'advise', 'accompany'] as const
export type AskedRole = (typeof askedRoles)[number]

/** Everything the rules look at. What is left out is unknown; it is never filled in. */
export type AuthorityCase = {
  readonly regime: 'statutory' | 'jim' | 'newcomer' | 'project'
  readonly matter: Matter
  readonly date: PlainDate
  readonly measures?: readonly MeasureInCase[]
  readonly capacity?: readonly CapacityStatement[]
  readonly law?: GoverningLaw
  readonly age?: number
  readonly invasive?: boolean
  readonly emergency?: boolean
  readonly resists?: { readonly client?: boolean; readonly mentor?: boolean }
  readonly seriousHarm?: boolean
  readonly writtenRefusal?: boolean
  readonly proxy?: boolean
  readonly permission?: PermissionInCase
  readonly role?: AskedRole
}
