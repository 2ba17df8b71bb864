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
