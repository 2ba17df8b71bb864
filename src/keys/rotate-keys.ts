import type { Tx } from '../shared/database/index.js'
import type { KeyDeps } from './person-key.js'
import {
  livePersonKeys,
  organisationKeyNow,
  replaceOrganisationKey,
  rewrapPersonKey,
} from './key.store.js'
import { masterKey, newKey, unwrap, wrap } from './wrapping.js'

/**
 * Gives the organisation of this transaction a new key and wraps the keys of its clients with it; the
 * old one is gone when the transaction ends. Answers how many keys were wrapped anew, 0 without any.
 */
export async function rotateKeys(tx: Tx, deps: KeyDeps): Promise<number> {
  const old = await organisationKeyNow(tx, 'for update')
  if (old === undefined) {
    return 0
  }
  const { organisationId } = old
  const master = masterKey(deps.secret)
  const table = 'organisation_key'
  const oldKey = unwrap(master, old.wrapped, { table, organisationId, id: old.id })
  const id = deps.newId()
  const fresh = newKey()
  const wrapped = wrap(master, fresh, { table, organisationId, id })
  const keys = await livePersonKeys(tx)
  await replaceOrganisationKey(tx, { old: old.id, id, wrapped, at: deps.now })
  for (const key of keys) {
    const place = { table: 'person_key', organisationId, id: key.id, owner: key.clientId }
    const opened = unwrap(oldKey, key.wrapped ?? '', place)
    await rewrapPersonKey(tx, {
      id: key.id,
      organisationKeyId: id,
      wrapped: wrap(fresh, opened, place),
    })
  }
  return keys.length
}
