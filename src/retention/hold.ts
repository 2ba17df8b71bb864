import type { PlainDate } from '../shared/calendar/index.js'

/** Why somebody's data may not be destroyed now. */
export const holdReasons = ['mentorship-runs', 'legal-hold', 'restriction', 'open-request'] as const
export type HoldReason = (typeof holdReasons)[number]

/** The causes of a legal hold. */
export const holdCauses = ['court-account', 'complaint', 'claim', 'other'] as const
export type HoldCause = (typeof holdCauses)[number]

/** A duty to keep somebody's data, until a day or until it is lifted. */
export type LegalHold = { id: string; cause: HoldCause; reason: string; until: PlainDate | null }
