import type { Instant } from '../shared/calendar/index.js'

/** What an edit did: per field what stood there and what stands there now. */
export type Changes = Readonly<Record<string, { from: unknown; to: unknown }>>

/** The fields of `after` that differ from `before`, for the fact that tells an edit. */
export function changesBetween<Version extends Record<string, unknown>>(
  before: Version,
  after: Version,
): Changes {
  const changed = Object.keys(after).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  return Object.fromEntries(
    changed.map((field) => [field, { from: before[field] ?? null, to: after[field] ?? null }]),
  )
}

/** An edit as the history tells it. */
export type Edit = { byName: string; at: Instant; content: Record<string, unknown> }

/**
 * The fields that the newest `count` edits touched, to show somebody who came second only what others
 * changed; undefined when the history cannot tell, and then every difference counts.
 */
export function fieldsTouched(
  edits: readonly Edit[],
  count: number,
): ReadonlySet<string> | undefined {
  const newest = edits.slice(0, Math.max(0, count))
  const changes = newest.map(({ content }) => content['changes'] as Changes | undefined)
  return newest.length === 0 || newest.length < count || changes.includes(undefined)
    ? undefined
    : new Set(changes.flatMap((one) => Object.keys(one ?? {})))
}
