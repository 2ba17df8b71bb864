import type { Instant } from '../../shared/calendar/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { NewId } from '../../shared/ids/index.js'
import type { Visit } from '../sign-in/visit.js'
import type { Offer } from './offer.js'
import type { Newcomer } from './pending.js'

/** Who is enrolled. `newcomer` is undefined for somebody who has an account and proved to be its owner. */
export type Finishing = {
  offer: Offer
  newcomer: (Newcomer & { codes: readonly string[] }) | undefined
  accountId: string
  key: string
  locale: Locale
  requestId: string
  now: Instant
  newId: NewId
  visit: Visit
}

/** The link was spent by another request at the same moment; nothing has changed. */
export class AlreadySpent extends Error {
  override name = 'AlreadySpent'
}
