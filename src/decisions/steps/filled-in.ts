import type { PlainDate } from '../../shared/calendar/index.js'
import type { Consultation, DecisionContent, DecisionOption } from '../decision.js'

/** What one page of the path fills in; a list that is given takes the place of the one that stood there. */
export type FilledIn = {
  content: Partial<DecisionContent>
  options?: readonly DecisionOption[]
  consultations?: readonly Consultation[]
  evidenceIds?: readonly string[]
  /** Comes back to the same page, at this field, with room for one more. */
  backAt?: string
}

/** What reading a page of the path needs besides what was typed. */
export type Reader<Words> = { today: PlainDate; words: Words; newId: () => string }
