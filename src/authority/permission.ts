import type { AuthorityCase, PermissionInCase } from './authority-case.js'
import type { MissingCode } from './codes.js'

type Fault = {
  readonly code: MissingCode
  readonly is: (permission: PermissionInCase, asked: AuthorityCase) => boolean
}

const faults: readonly Fault[] = [
  { code: 'permission-withdrawn', is: ({ withdrawn }) => withdrawn === true },
  {
    code: 'permission-expired',
    is: ({ until }, { date }) => until !== undefined && until <= date,
  },
  { code: 'permission-not-yet', is: ({ from }, { date }) => from > date },
  { code: 'permission-other-matter', is: ({ scope }, { matter }) => !scope.includes(matter) },
]
const endless: Fault = {
  code: 'permission-without-end',
  is: ({ until }) => until === undefined,
}

/**
 * Why nobody may speak for the client on this permission; empty when he may. Permission to speak is
 * express, for this matter, and has a day on which it ends.
 */
export function faultsOfPermission(asked: AuthorityCase): readonly MissingCode[] {
  const { permission } = asked
  if (permission === undefined) return ['permission']
  const found = [...faults, endless].filter(({ is }) => is(permission, asked))
  return found.length === 0 ? [] : ['permission', ...found.map(({ code }) => code)]
}

/** True when the mentor let the client act for himself in this matter; no end is needed. BW 1:453(2). */
export function letsClientAct(asked: AuthorityCase): boolean {
  const { permission } = asked
  return permission !== undefined && !faults.some(({ is }) => is(permission, asked))
}
