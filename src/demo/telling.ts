import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'

/** The one transaction in which the demonstration is told, and the moment at which that happens. */
export type Telling = { tx: Tx; now: Instant; today: PlainDate; newId: NewId }
