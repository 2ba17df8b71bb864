import type { canonicalRow as writes } from '../src/verify-audit/canonical.js'
import type { sha256 as hashes } from '../src/verify-audit/link.js'

type Tools = { canonicalRow: typeof writes; sha256: typeof hashes }

const organisation = '019a0000-0000-7000-8000-000000000001'

/** So many lines of an export of one organisation, each tied to the one before. */
export function linesWith({ canonicalRow, sha256 }: Tools) {
  return function* chainedLines(count: number): Generator<string> {
    let previous = '0'.repeat(64)
    for (let seq = 1; seq <= count; seq += 1) {
      const text = canonicalRow(rowOf(seq), { seq, previous })
      previous = sha256(text)
      yield `{"entry":${text},"hash":"${previous}"}\n`
    }
  }
}

function rowOf(seq: number) {
  const client = `019a0000-0000-7000-8000-${String(seq % 5000).padStart(12, '0')}`
  return {
    access_point: 'web',
    account_id: '019a0000-0000-7000-8000-00000000000a',
    action: seq % 5 === 0 ? 'update' : 'read',
    at: `2026-11-21T10:00:00.${String(seq % 1_000_000).padStart(6, '0')}Z`,
    client_ids: [client],
    id: String(seq),
    object_id: client,
    object_kind: 'client',
    organisation_id: organisation,
    outcome: 'allowed',
    purpose: 'mentorship',
    request_id: '019a0000-0000-7000-8000-0000000000ff',
    role: 'coordinator',
    rule: 'GET /clienten/:client',
    sensitivity: 'ordinary',
    session_id: '019a0000-0000-7000-8000-0000000000aa',
  }
}
