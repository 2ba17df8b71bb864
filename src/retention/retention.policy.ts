import type { Actor } from '../shared/access/index.js'

type Person = Pick<Actor, 'role' | 'accountId'>

/** Who answers for what is kept: the office, the board and who supervises. */
export function mayReadRetention({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'coordinator' || role === 'board' || role === 'auditor'
}

/** Terms are set by the office and the board; a supervisor reads them. */
export function maySetTerms({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'coordinator' || role === 'board'
}

/** Only the office knows the dossiers, so only it proposes. */
export function mayPropose({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'coordinator'
}

/** A second person confirms: anybody who answers for what is kept, but never who proposed it. */
export function mayConfirm(actor: Person, proposedBy: string): boolean {
  return mayReadRetention(actor) && actor.accountId !== proposedBy
}
