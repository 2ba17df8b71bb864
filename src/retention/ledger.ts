import { keyedHash } from '../shared/crypto/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Person, SubjectKind } from '../privacy/index.js'

/** One line of the ledger: that somebody was destroyed, without who it was. */
export type LedgerLine = {
  version: 1
  id: string
  organisation: string
  proposalId: string
  subjectKind: SubjectKind
  subjectHash: string
  ground: 'retention' | 'erasure'
  proposedBy: string
  confirmedBy: string
  destroyedAt: Instant
}

/** Recognises somebody in a restored database, and nobody without the secret of the installation. */
export function subjectHash(secret: string, organisation: string, { kind, id }: Person): string {
  return keyedHash(secret, 'destruction ledger', `${organisation} ${kind} ${id}`)
}
