/** What changed: field by field what stood there and what stands there now. */
export type Changes = Record<string, { before: unknown; after: unknown }>

/** The fields of `after` that differ from `before`; other fields of `before` do not count. */
export function changesBetween<Details extends object>(
  before: Details,
  after: { [Field in keyof Details]?: Details[Field] },
): Changes {
  const old = before as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(after)
      .filter(([field, value]) => JSON.stringify(old[field]) !== JSON.stringify(value))
      .map(([field, value]) => [field, { before: old[field], after: value }]),
  )
}
