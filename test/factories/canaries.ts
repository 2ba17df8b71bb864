import { Client } from 'pg'
import { catalogue } from '../../src/privacy/index.js'

/** Where a canary sits. */
export type Canary = { table: string; column: string; text: string }

/**
 * Writes a string of its own in every column with text of every row that belongs to the dossier; columns in which
 * only certain words may stand are passed by. Answers what was planted.
 */
export function plantCanaries(
  adminUrl: string,
  rows: readonly { table: string; where: string; ids: string[] }[],
) {
  return asLoader(adminUrl, async (client) => {
    const planted: Canary[] = []
    for (const { table, where, ids } of rows) {
      for (const { column, type } of await textColumns(client, table)) {
        const text = `kanarie-${table}-${column}`
        const value =
          type === 'jsonb' ? JSON.stringify({ zang: text }) : type === 'ARRAY' ? [text] : text
        await client.query('savepoint before')
        try {
          await client.query(`update ${table} t set ${column} = $2 where ${where}`, [ids, value])
          planted.push({ table, column, text })
        } catch {
          await client.query('rollback to savepoint before')
        }
      }
    }
    return planted
  })
}

async function textColumns(client: Client, table: string) {
  const { rows } = await client.query<{ column: string; type: string }>(
    `select column_name as column, data_type as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'
       and (data_type in ('text', 'jsonb') or udt_name = '_text')
       and not (table_name = 'draft' and column_name = 'key')
       and not (table_name = 'command' and column_name = 'answer')`,
    [table],
  )
  return rows
}

/** Every place in the database in which the song of a canary is heard. */
export function canariesIn(adminUrl: string, organisation: string, song = 'kanarie-') {
  return asLoader(adminUrl, async (client) => {
    const heard: string[] = []
    for (const [table, { columns }] of Object.entries(catalogue)) {
      const isTenant = columns.none?.includes('organisation_id') === true
      const { rowCount } = await client.query(
        `select 1 from ${table} t where to_jsonb(t)::text like $1 ${isTenant ? 'and organisation_id = $2' : 'and $2::uuid is not null'}`,
        [`%${song}%`, organisation],
      )
      if (rowCount !== 0) {
        heard.push(table)
      }
    }
    return heard
  })
}

/** Works as a restore does: past the walls between organisations, in one transaction. */
export async function asLoader<T>(
  adminUrl: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('grant select on migration to naast_load')
    await client.query('set local role naast_load')
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}
