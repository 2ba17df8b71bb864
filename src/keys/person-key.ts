import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'
import {
  emptyPersonKeys,
  insertFirstOrganisationKey,
  insertPersonKey,
  organisationKeyNow,
  ownOrganisation,
  personKeyById,
  personKeyOf,
  type OrganisationKeyRow,
  type PersonKeyRow,
} from './key.store.js'
import { masterKey, newKey, unwrap, wrap } from './wrapping.js'

/** What keys need from outside: the secret of the installation, and ids and a moment for new keys. */
export type KeyDeps = { secret: string; newId: NewId; now: Instant }

/** A key that encrypts one client's things, and the id by which its row is found again. */
export type PersonKey = { id: string; organisationId: string; bytes: Buffer }

/** The key of a client was destroyed: what it encrypted is gone, and nothing can be added to it. */
export class KeyDestroyed extends Error {
  override name = 'KeyDestroyed'
}

/** The key with which something new of this client is encrypted; it is made when there is none yet. */
export async function personKeyFor(tx: Tx, deps: KeyDeps, clientId: string): Promise<PersonKey> {
  const found = (await personKeyOf(tx, clientId)) ?? (await firstPersonKey(tx, deps, clientId))
  if (found.wrapped === null) {
    throw new KeyDestroyed(`The key ${found.id} was destroyed`)
  }
  return opened(deps, { ...found, wrapped: found.wrapped })
}

/**
 * The key that something of this client was encrypted with; also a key of a registration that was
 * merged into this one. Undefined when it was destroyed, or is the key of somebody else.
 */
export async function personKeyCalled(
  tx: Tx,
  deps: Pick<KeyDeps, 'secret'>,
  wanted: { id: string; clientId: string },
): Promise<PersonKey | undefined> {
  const found = await personKeyById(tx, wanted)
  return found === undefined || found.wrapped === null
    ? undefined
    : opened(deps, { ...found, wrapped: found.wrapped })
}

/**
 * Destroys the keys of a client and of the registrations merged into it: nothing encrypted with them
 * can be read again. Tombstones stay. Answers how many keys were destroyed; safe to repeat.
 */
export function destroyPersonKey(
  tx: Tx,
  destroying: { clientId: string; at: Instant },
): Promise<number> {
  return emptyPersonKeys(tx, destroying)
}

async function firstPersonKey(tx: Tx, deps: KeyDeps, clientId: string): Promise<PersonKeyRow> {
  // Held, so that a rotation cannot pass by the key that is being made.
  const outer = await organisationKey(tx, deps)
  const { organisationId } = outer
  const id = deps.newId()
  const place = { table: 'person_key', organisationId, id, owner: clientId }
  const wrapped = wrap(openedOuter(deps.secret, outer), newKey(), place)
  await insertPersonKey(tx, { id, clientId, organisationKeyId: outer.id, wrapped, at: deps.now })
  const kept = await personKeyOf(tx, clientId)
  if (kept === undefined) {
    throw new Error('The key of a client was not kept')
  }
  return kept
}

async function organisationKey(tx: Tx, deps: KeyDeps): Promise<OrganisationKeyRow> {
  const found = await organisationKeyNow(tx, 'for share')
  if (found !== undefined) {
    return found
  }
  const organisationId = await ownOrganisation(tx)
  const id = deps.newId()
  const place = { table: 'organisation_key', organisationId, id }
  const wrapped = wrap(masterKey(deps.secret), newKey(), place)
  await insertFirstOrganisationKey(tx, { id, wrapped, at: deps.now })
  const kept = await organisationKeyNow(tx, 'for share')
  if (kept === undefined) {
    throw new Error('The key of the organisation was not kept')
  }
  return kept
}

function opened(
  { secret }: Pick<KeyDeps, 'secret'>,
  { organisationId, id, clientId, wrapped, ...outer }: PersonKeyRow & { wrapped: string },
): PersonKey {
  const outerKey = openedOuter(secret, {
    organisationId,
    id: outer.outerId,
    wrapped: outer.outerWrapped ?? '',
  })
  const place = { table: 'person_key', organisationId, id, owner: clientId }
  return { id, organisationId, bytes: unwrap(outerKey, wrapped, place) }
}

function openedOuter(secret: string, outer: OrganisationKeyRow): Buffer {
  const { organisationId, id, wrapped } = outer
  return unwrap(masterKey(secret), wrapped, { table: 'organisation_key', organisationId, id })
}
