import type { Actor } from '../../shared/access/index.js'
import type { Statement } from '../capacity/index.js'

/**
 * Who may strike out a statement. What a professional gave himself is struck out by a coordinator or by
 * his own correction: a mentor could otherwise take away the word that stops him. Decision 0049.
 */
export function mayStrikeOut({ role }: Pick<Actor, 'role'>, statement: Statement): boolean {
  return statement.struckOut === null && (statement.requestId === null || role === 'coordinator')
}
