import {
  addMonths,
  startOfMonth,
  plainDateOf,
  type Clock,
  type PlainDate,
} from '../shared/calendar/index.js'
import type { Database, Tx } from '../shared/database/index.js'
import { isUuid, type NewId } from '../shared/ids/index.js'
import type { Tasks } from '../shared/jobs/index.js'
import { accessesIn, firstMonth, lastHashIn, oddIn } from './candidates.store.js'
import { isOverdue, type Reason } from './review.js'
import { drawnMonths, insertReview } from './review.store.js'
import { sampleOf } from './sample.js'

/** The task that draws the months of one organisation that went by; safe to start at any hour, and twice. */
export const drawReviewsTask = 'draw-log-reviews'
const mostMonthsBack = 12

type Deps = { database: Database; clock: Clock; newId: NewId }

/** What the worker can do for the log review. */
export function logReviewTasks({ database, clock, newId }: Deps): Tasks {
  return {
    [drawReviewsTask]: async ({ organisation }) => {
      if (!isUuid(organisation)) {
        throw new Error('The job lacks the identifier of its organisation')
      }
      await database.as({ organisation }, (tx) => drawDue(tx, { clock, newId }))
    },
  }
}

/** Draws every month that went by and was not drawn yet, at most a year back. */
export async function drawDue(tx: Tx, { clock, newId }: Omit<Deps, 'database'>): Promise<void> {
  const now = clock()
  for (const month of await monthsToDraw(tx, plainDateOf(now))) {
    const accesses = await accessesIn(tx, month)
    const seed = `${month}:${await lastHashIn(tx, month)}`
    const drawn = sampleOf(accesses, seed)
    const perEvent = new Map<number, Reason[]>(drawn.map((id) => [id, ['sample']]))
    for (const { id, reason } of await oddIn(tx, month)) {
      const known = perEvent.get(id) ?? []
      perEvent.set(id, known.includes(reason) ? known : [reason, ...known])
    }
    const items = [...perEvent].map(([eventId, why]) => ({ id: newId(), eventId, reasons: why }))
    const counts = { accesses: accesses.length, sampled: drawn.length }
    await insertReview(tx, { id: newId(), month, ...counts, seed, drawnAt: now, items })
  }
}

/**
 * The months that went by and were not drawn yet, at most a year back. An organisation begins with the last
 * month: what was logged before it began is not handed out all at once.
 */
export async function monthsToDraw(tx: Tx, today: PlainDate): Promise<PlainDate[]> {
  const drawn = (await drawnMonths(tx)).map(({ month }) => month)
  const logged = await firstMonth(tx)
  const [last = today] = monthsBefore(today)
  const begun = drawn[0] ?? last
  return monthsBefore(today).filter(
    (month) => logged !== undefined && month >= logged && month >= begun && !drawn.includes(month),
  )
}

function monthsBefore(today: PlainDate): PlainDate[] {
  const thisMonth = startOfMonth(today)
  return Array.from({ length: mostMonthsBack }, (_, back) => addMonths(thisMonth, -1 - back))
}

/** The months whose review should have been closed by now, the oldest first. */
export async function overdueReviews(tx: Tx, today: PlainDate): Promise<PlainDate[]> {
  const reviews = await drawnMonths(tx)
  return reviews.filter((review) => isOverdue(review, today)).map(({ month }) => month)
}
