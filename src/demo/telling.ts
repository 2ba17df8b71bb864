import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'

/** The one transaction in which the demonstration is told, the moment at which that happens, and the secret of the installation. */
export type Telling = { tx: Tx; now: Instant; today: PlainDate; newId: NewId; secret: string }
