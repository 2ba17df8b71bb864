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
  let last: Promise<unknown> = Promise.resolve()
  // One after the other, also for lives that go on at the same time.
  const query = <Row extends object>(statement: string, values: unknown[]) => {
    const asked = last.then(() => client.query<Row>(statement, values))
    last = asked.catch(() => undefined)
    return asked
  }
  return {
    async put(table, row) {
      const names = Object.keys(row)
      const places = names.map((_, index) => `$${index + 1}`)
      await query(
        `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      )
    },
    ask: async <Row extends object>(statement: string, values: unknown[] = []) =>
      (await query<Row>(statement, values)).rows,
    end: () => client.end(),
  }
}
