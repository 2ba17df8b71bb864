import type { Fact } from '../audit/index.js'
import type { Locale } from '../shared/i18n/index.js'
import {
  permissionKinds,
  withdrawers,
  type Permission,
  type PermissionKind,
  type Withdrawer,
} from './permission.js'
import { permissionMessages } from './permissions.messages.js'

type Of = Pick<Permission, 'id' | 'clientId' | 'mentorshipId' | 'kind'>

/** A permission was given: for the history of its client. What it says stands in the permission only. */
export function permissionGiven({ id, clientId, mentorshipId, kind }: Of): Fact {
  const content = { permissionId: id, kind }
  return { type: 'permissionGiven', clientId, mentorshipId, content }
}

/** A permission was withdrawn: for the history of its client. */
export function permissionWithdrawn(
  { id, clientId, mentorshipId, kind }: Of,
  withdrawnFor: Withdrawer,
): Fact {
  const content = { permissionId: id, kind, for: withdrawnFor }
  return { type: 'permissionWithdrawn', clientId, mentorshipId, content }
}

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** Says a fact about permissions in one sentence; undefined when it is another noun's. */
export function permissionFactSentence(
  { type, content }: Told,
  locale: Locale,
): string | undefined {
  const { facts } = permissionMessages(locale)
  if (type === 'permissionGiven') {
    return facts.permissionGiven[known<PermissionKind>(permissionKinds, content['kind'])]
  }
  return type === 'permissionWithdrawn'
    ? facts.permissionWithdrawn[known<Withdrawer>(withdrawers, content['for'])]
    : undefined
}

function known<Word extends string>(words: readonly [Word, ...Word[]], value: unknown): Word {
  return words.find((word) => word === value) ?? words[0]
}
