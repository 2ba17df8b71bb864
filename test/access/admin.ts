import { Client } from 'pg'

/** Rows put straight into the tables by the administrator: the world owes nothing to the app's own code. */
export type Admin = {
  put(table: string, row: Record<string, unknown>): Promise<void>
  ask<Row extends object>(statement: string, values?: unknown[]): Promise<Row[]>
  end(): Promise<void>
}

/** Opens the administrator's connection. */
export async function adminAt(url: string): Promise<Admin> {
  const client = new Client({ connectionString: url })
  // The database of a run is dropped under its last connections.
  client.on('error', () => undefined)
  await client.connect()
  return {
    async put(table, row) {
      const names = Object.keys(row)
      const places = names.map((_, index) => `$${index + 1}`)
      await client.query(
        `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      )
    },
    ask: async <Row extends object>(statement: string, values: unknown[] = []) =>
      (await client.query<Row>(statement, values)).rows,
    end: () => client.end(),
  }
}
