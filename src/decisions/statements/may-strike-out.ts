import type { Actor } from '../../shared/access/index.js'
import type { Statement } from '../capacity/index.js'

/**
 * Who may strike out a statement: a coordinator any, a mentor what he recorded himself. What a professional gave
 * himself or another recorded he could otherwise take away, though it is the word that stops him. Decision 0049.
 */
export function mayStrikeOut(
  { role, accountId }: Pick<Actor, 'role' | 'accountId'>,
  { struckOut, requestId, recordedBy }: Statement,
): boolean {
  const isOwn = requestId === null && recordedBy === accountId
  return struckOut === null && (isOwn || role === 'coordinator')
}
