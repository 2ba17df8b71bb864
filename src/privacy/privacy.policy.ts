import type { Actor } from '../shared/access/index.js'

type WithRole = Pick<Actor, 'role'>

/** Requests of people are work for coordinators: they know the dossiers. */
export function mayHandleRequests({ role }: WithRole): boolean {
  return role === 'coordinator'
}

/** What is kept, why and how long may be read by whoever answers for the organisation. */
export function mayReadRegister({ role }: WithRole): boolean {
  return role === 'coordinator' || role === 'board' || role === 'auditor'
}
