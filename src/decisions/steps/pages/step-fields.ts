import type { FieldReader } from '../../../shared/ui/index.js'
import type { Decision } from '../../decision.js'

/** What the fields of a step are drawn from. */
export type StepFields = {
  decision: Decision
  /** The given name of the client. */
  name: string
  field: FieldReader
}
