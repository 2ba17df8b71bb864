import { Client } from 'pg'
import { canonicalRow, type LoggedRow } from './canonical.js'
import { sha256, type Link } from './link.js'

type Row = Omit<LoggedRow, 'id'> & {
  id: string | null
  link_organisation: string | null
  seq: string | null
  previous: string
  hash: string
}

/** Every link with its row of the log, and what has no counterpart, as they stand at one moment. */
const query = `
  declare chain no scroll cursor for
  select l.organisation_id as link_organisation, l.seq, encode(l.previous_hash, 'hex') as previous,
         encode(l.hash, 'hex') as hash,
         to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
         e.organisation_id, e.id, e.access_point, e.account_id, e.action, e.client_ids, e.object_id,
         e.object_kind, e.outcome, e.purpose, e.request_id, e.role, e.rule, e.sensitivity, e.session_id
  from audit_link l
  full join audit_event e on e.organisation_id = l.organisation_id and e.id = l.event_id
  order by coalesce(l.organisation_id, e.organisation_id), l.seq nulls last, e.id`

/** The links of a whole database, read by a role that changes nothing and sees every organisation. */
export async function* linksOfDatabase(url: string): AsyncGenerator<Link[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local role naast_backup')
    await client.query('set local row_security = off')
    await client.query(query)
    for (;;) {
      const { rows } = await client.query<Row>('fetch 5000 from chain')
      if (rows.length === 0) {
        return
      }
      yield rows.map(linkOfRow)
    }
  } finally {
    await client.end()
  }
}

function linkOfRow(row: Row): Link {
  const { id, seq, previous, hash } = row
  const organisation = row.link_organisation ?? row.organisation_id
  if (seq === null) {
    return { kind: 'unlinked', organisation, event: Number(id) }
  }
  const place = { seq: Number(seq), previous }
  if (id === null) {
    return { kind: 'event-missing', organisation, seq: place.seq, hash }
  }
  const fits = sha256(canonicalRow({ ...row, id }, place)) === hash
  return { kind: 'link', organisation, event: Number(id), hash, fits, ...place }
}
