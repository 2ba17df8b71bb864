import { Client } from 'pg'

type Exporting = { adminUrl: string; organisation: string | undefined }

/** The lines of an export: what was hashed, byte for byte, with its hash; and what has lost its counterpart. */
const query = `
  declare chain no scroll cursor for
  select case
    when l.seq is null then
      '{"entry":null,"event":' || e.id || ',"organisation":"' || e.organisation_id || '"}'
    when e.id is null then
      '{"entry":null,"hash":"' || encode(l.hash, 'hex') || '","organisation":"' || l.organisation_id || '","seq":' || l.seq || '}'
    else '{"entry":' || audit_canonical(e, l.seq, l.previous_hash) || ',"hash":"' || encode(l.hash, 'hex') || '"}'
    end as line
  from audit_link l
  full join audit_event e on e.organisation_id = l.organisation_id and e.id = l.event_id
  where $1::uuid is null or coalesce(l.organisation_id, e.organisation_id) = $1
  order by coalesce(l.organisation_id, e.organisation_id), l.seq nulls last, e.id`

/** The log of one organisation, or of all, as it stood at one moment; read by the role that changes nothing. */
export async function* auditLines({ adminUrl, organisation }: Exporting): AsyncGenerator<string[]> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local role naast_backup')
    await client.query('set local row_security = off')
    await client.query(query, [organisation ?? null])
    for (;;) {
      const { rows } = await client.query<{ line: string }>('fetch 5000 from chain')
      if (rows.length === 0) {
        return
      }
      yield rows.map(({ line }) => line)
    }
  } finally {
    await client.end()
  }
}
