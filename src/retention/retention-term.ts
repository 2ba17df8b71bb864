import { retentionDefaults } from '../law/index.js'
import { retentionKinds, type RetentionKind } from '../privacy/index.js'

/** How long a kind of data is kept, and where that comes from. */
export type RetentionTerm = {
  kind: RetentionKind
  months: number
  source: string
  /** 0 while the default of the house holds. */
  version: number
}

/** Every kind with its term: the organisation's own, else the default of the house. */
export function termsWith(own: readonly RetentionTerm[]): RetentionTerm[] {
  return retentionKinds.map((kind) => {
    const chosen = own.find((term) => term.kind === kind)
    const { months, source } = retentionDefaults[kind]
    return chosen ?? { kind, months, source, version: 0 }
  })
}
