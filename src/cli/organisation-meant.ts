import { organisationsByClock, organisationsCalled } from '../organisations/index.js'
import type { Database } from '../shared/database/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** The organisation that was named by its name or id; without a name the only one there is. */
export async function organisationMeant(
  database: Database,
  called: string | undefined,
): Promise<Result<string, string>> {
  const found = await database.as({}, async (tx) =>
    called === undefined
      ? organisationsByClock(tx)
      : (await organisationsCalled(tx, called)).map(({ id }) => id),
  )
  const [only, ...more] = found
  if (only === undefined) {
    return refused(
      called === undefined
        ? 'Hier is nog geen organisatie. Bedoelt u de demonstratie? Zet er NAAST_DATA=var/demo voor.'
        : 'Deze organisatie is er niet.',
    )
  }
  return more.length === 0
    ? ok(only)
    : refused('Er zijn er meer. Noem er één met --organisation, met de naam of het kenmerk.')
}
