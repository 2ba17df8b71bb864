import type { Actor } from '../../shared/access/index.js'

/** The whole name for who knows the dossiers; initials for the board and the auditor, who only decide. */
export function shownName(name: string, { role }: Pick<Actor, 'role'>): string {
  return role === 'coordinator'
    ? name
    : name
        .split(' ')
        .map((part) => `${part.charAt(0)}.`)
        .join(' ')
}
