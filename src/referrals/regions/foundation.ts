import type { Province } from '../../places/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'

/** Where a foundation works. What is named more exactly goes before what is named by its province. */
export type Area = {
  provinces: readonly Province[]
  municipalities: readonly string[]
  /** Ranges of four figures: '1000-1109'. */
  postcodes: readonly string[]
}

/** What is told of a foundation. Nothing that was not found is filled in. */
export type FoundationDetails = Area & {
  name: string
  website: string | null
  phone: string | null
  source: string | null
  /** The day on which somebody compared it with its source; null: still to be checked. */
  checkedOn: PlainDate | null
}

/** A foundation of the list. */
export type Foundation = FoundationDetails & {
  key: string
  /** Whether it is not even certain that it exists under this name. */
  isToComplete: boolean
}
