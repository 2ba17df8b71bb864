import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'

/** The names of these clients and mentors by id; ids of others are left out. */
export async function namesOfPeople(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) {
    return new Map()
  }
  const wanted = [...new Set(ids)]
  const names = ['id', 'given_name as givenName', 'name_prefix as namePrefix'] as const
  const mentors = await tx
    .selectFrom('mentor')
    .select([...names, 'family_name as familyName'])
    .where('id', 'in', wanted)
    .execute()
  const clients = await tx
    .selectFrom('client')
    .select([...names, 'family_name as familyName'])
    .where('id', 'in', wanted)
    .execute()
  return new Map([...mentors, ...clients].map(({ id, ...name }) => [id, fullName(name)]))
}
