import type { ViewRequest } from '../../shared/http/index.js'
import type { FieldReader } from '../../shared/ui/index.js'
import type { ActionMessages } from '../action.messages.js'
import type { CoupleAtHand } from './couple-at-hand.store.js'

/** What the fields of a form are drawn from. */
export type FieldsProps = {
  couple: CoupleAtHand
  field: FieldReader
  words: ActionMessages
  request: ViewRequest
}
