import type { PlainDate } from './calendar-types.js'

const shape = /^\d{4}-\d{2}-\d{2}$/

/** True for a day that exists, written as 'YYYY-MM-DD'; '2026-02-29' does not. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !shape.test(value)) {
    return false
  }
  const milliseconds = Date.parse(`${value}T00:00:00.000Z`)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(value)
}
