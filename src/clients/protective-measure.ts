import { changesBetween, type Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** The measures a kantonrechter can order (BW 1, titles 16, 19 and 20). */
export const measureKinds = ['mentorschap', 'bewind', 'curatele'] as const
export type MeasureKind = (typeof measureKinds)[number]

/**
 * What is told of a measure; what is unknown is null. `validUntil` is the first day it no longer holds.
 * `appointed` is who the court appointed: a foundation or a person.
 */
export type MeasureDetails = {
  kind: MeasureKind
  orderDate: PlainDate | null
  validFrom: PlainDate | null
  validUntil: PlainDate | null
  court: string | null
  rekestnummer: string | null
  appointed: string | null
}

/** A measure as saved. */
export type ProtectiveMeasure = MeasureDetails & { id: string; version: number }

/** Why a measure cannot be noted. */
export type MeasureRefusal = 'ordered-in-the-future' | 'starts-before-order' | 'ends-before-start'

/** What is to be saved of a measure. */
export type MeasureDecided = { details: MeasureDetails; facts: readonly Fact[] }

/**
 * Notes a measure. Refuses an order still to come, a measure that holds before its order (BW 1:451(5)
 * lets it start the day after) and one that ends before it starts. Each date may be unknown.
 */
export function addMeasure(
  clientId: string,
  details: MeasureDetails,
  today: PlainDate,
): Result<MeasureDecided, MeasureRefusal> {
  const wrong = wrongDates(details, today)
  const { kind, validFrom } = details
  return wrong === undefined
    ? ok({ details, facts: [{ type: 'measureAdded', clientId, content: { kind, validFrom } }] })
    : refused(wrong)
}

type MeasureChange = {
  clientId: string
  measure: ProtectiveMeasure
  details: MeasureDetails
  today: PlainDate
}

/** Changes a measure, for instance its end. Refuses the same as adding one. */
export function changeMeasure({
  clientId,
  measure,
  details,
  today,
}: MeasureChange): Result<MeasureDecided, MeasureRefusal> {
  const wrong = wrongDates(details, today)
  if (wrong !== undefined) {
    return refused(wrong)
  }
  const changes = changesBetween<MeasureDetails>(measure, details)
  const content = { kind: details.kind, changes }
  const fact = { type: 'measureChanged', clientId, content }
  return ok({ details, facts: Object.keys(changes).length === 0 ? [] : [fact] })
}

/** Whether a measure holds on a day; an unknown beginning counts as long ago. */
export function isMeasureInForce(
  { validFrom, validUntil }: Pick<MeasureDetails, 'validFrom' | 'validUntil'>,
  day: PlainDate,
): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || day < validUntil)
}

function wrongDates(details: MeasureDetails, today: PlainDate): MeasureRefusal | undefined {
  const { orderDate, validFrom, validUntil } = details
  if (orderDate !== null && orderDate > today) {
    return 'ordered-in-the-future'
  }
  if (orderDate !== null && validFrom !== null && validFrom < orderDate) {
    return 'starts-before-order'
  }
  const start = validFrom ?? orderDate
  return start !== null && validUntil !== null && validUntil <= start
    ? 'ends-before-start'
    : undefined
}
