import type { PlainDate } from '../../shared/calendar/index.js'

/** How it turned out, as one person told it on a day; `reviewOn` is when somebody looks again. */
export type LookBack = {
  readonly id: string
  readonly lookedOn: PlainDate
  readonly turnedOut: string
  readonly clientSays: string | null
  readonly reviewOn: PlainDate | null
  readonly byName: string
}
