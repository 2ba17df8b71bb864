import type { routes } from '../routes.js'
import type { FieldSet } from './field-set.js'
import type { Party } from './party.js'

/** The name of an address in `routes`. */
export type RouteName = keyof typeof routes

/** One line of the table: who may use a route, in which relation, what they see of it, and why. */
export type PolicyRow = {
  route: RouteName
  method: 'get' | 'post'
  /** For who is not signed in too: the ways in and out, and what holds no personal data. */
  open?: true
  /** Only in the demonstration, which has ways in that a real office lacks. */
  only?: 'demo'
  allow: readonly Party[]
  /** Only with a second factor given in the last five minutes. */
  fresh?: true
  /** For a party that sees part of what is there; who is not named sees all of it. */
  fields?: Partial<Record<Party, FieldSet>>
  /** The reason in the words of the domain. */
  because: string
}

/** The two rows of a form: who may see it may send it. */
export function formRows(row: Omit<PolicyRow, 'method'>): readonly PolicyRow[] {
  return [
    { ...row, method: 'get' },
    { ...row, method: 'post' },
  ]
}
