/** A row of the log as the database keeps it, every value as text; null where nothing stands. */
export type LoggedRow = {
  access_point: string
  account_id: string
  action: string
  /** In UTC, to the microsecond. */
  at: string
  client_ids: readonly string[]
  id: string
  object_id: string | null
  object_kind: string
  organisation_id: string
  outcome: string
  purpose: string
  request_id: string
  role: string
  rule: string
  sensitivity: string
  session_id: string | null
}

const lifeCycles: Readonly<Record<string, number>> = {
  create: 1,
  update: 3,
  grant: 3,
  revoke: 3,
  export: 10,
  print: 10,
  'strike-out': 14,
  delete: 14,
}
const used = 6

/** The text that was hashed for a row at this place in the chain: form `naast-audit-1`. */
export function canonicalRow(row: LoggedRow, { seq, previous }: { seq: number; previous: string }) {
  return canonical({
    accessPoint: row.access_point,
    account: row.account_id,
    action: row.action,
    at: row.at,
    clients: row.client_ids,
    event: Number(row.id),
    lifeCycle: lifeCycles[row.action] ?? used,
    objectId: row.object_id ?? row.organisation_id,
    objectIdType: row.object_id === null ? 'organisation' : 'uuid',
    objectKind: row.object_kind,
    objectRole: row.client_ids.length === 0 ? 'record' : 'dossier',
    organisation: row.organisation_id,
    outcome: row.outcome,
    previous,
    purpose: row.purpose,
    requestId: row.request_id,
    requestor: row.access_point !== 'job',
    role: row.role,
    rule: row.rule,
    sensitivity: row.sensitivity,
    seq,
    session: row.session_id,
    source: 'naast',
    v: 'naast-audit-1',
  })
}

/** A value as RFC 8785 writes it: keys in the order of their code units, no spaces. Whole numbers only. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
