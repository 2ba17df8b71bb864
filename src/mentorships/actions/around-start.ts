import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { OpenRequest } from '../../shared/http/index.js'
import type { RegimeKey, StartFacts } from '../regimes/index.js'

/** A couple that is about to begin. */
export type CoupleToBegin = { readonly clientId: string; readonly mentorId: string }

/** A couple that just began, or was put on record. */
export type BegunCouple = CoupleToBegin & {
  readonly mentorshipId: string
  readonly regime: RegimeKey
  readonly startedOn: PlainDate | undefined
  readonly recording: 'new' | 'existing'
}

/** What others know of a couple before it begins, and do when it began, in the same transaction. */
export type AroundStart = {
  knownOf: (tx: Tx, couple: CoupleToBegin) => Promise<Partial<StartFacts>>
  /** Whether both said yes and only the court has to appoint (BW 1:451): without its order nothing begins. */
  waitsForCourt: (tx: Tx, couple: CoupleToBegin) => Promise<boolean>
  began: (request: OpenRequest, couple: BegunCouple) => Promise<void>
}
