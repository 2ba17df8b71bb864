import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Tx } from '../shared/database/index.js'
import { aClient } from '../../test/factories/a-client.js'
import { testDatabase } from '../../test/database.js'
import { aTestOffice, newId, now } from '../../test/test-office.js'
import {
  destroyPersonKey,
  KeyDestroyed,
  openForPerson,
  personKeyCalled,
  personKeyFor,
  rotateKeys,
  sealForPerson,
} from './index.js'

const database = testDatabase()
const deps = { secret: 'a-secret-of-more-than-thirty-two-characters', newId, now }
const text = 'Zij wil niet dat haar broer dit weet'

/** A client with something sealed for her, in an organisation of its own. */
async function sealedForSomebody() {
  const office = await aTestOffice(database)
  const clientId = await office.inside((tx) => aClient(tx))
  const place = { table: 'sealed_note', column: 'content', row: newId() }
  const sealed = await office.inside((tx) => sealForPerson(tx, deps, { clientId, place, text }))
  return { office, clientId, place, sealed }
}

describe('what is sealed for a client', () => {
  it('is read back in its own row, and shows nothing of itself', async () => {
    const { office, clientId, place, sealed } = await sealedForSomebody()
    expect(sealed).not.toContain('broer')
    expect(Buffer.from(sealed.split('.')[2] ?? '', 'base64url').toString()).not.toContain('broer')
    const opened = await office.inside((tx) => openForPerson(tx, deps, { clientId, place, sealed }))
    expect(opened).toEqual({ ok: true, value: text })
  })

  it('cannot be moved to another row, column or table', async () => {
    const { office, clientId, place, sealed } = await sealedForSomebody()
    const elsewhere = [
      { ...place, row: newId() },
      { ...place, column: 'reason' },
      { ...place, table: 'complaint' },
    ]
    for (const other of elsewhere) {
      const open = (tx: Tx) => openForPerson(tx, deps, { clientId, place: other, sealed })
      await expect(office.inside(open)).rejects.toThrow(/authenticate/)
    }
  })

  it('cannot be read as that of another client, nor from another organisation', async () => {
    const { office, clientId, place, sealed } = await sealedForSomebody()
    const other = await office.inside((tx) => aClient(tx))
    const asOther = (tx: Tx) => openForPerson(tx, deps, { clientId: other, place, sealed })
    expect(await office.inside(asOther)).toMatchObject({ ok: false, reason: 'erased' })
    const neighbours = await aTestOffice(database)
    const asOwn = (tx: Tx) => openForPerson(tx, deps, { clientId, place, sealed })
    expect(await neighbours.inside(asOwn)).toMatchObject({ ok: false, reason: 'erased' })
  })

  it('is refused when one bit was changed, anywhere in it', async () => {
    const { office, clientId, place, sealed } = await sealedForSomebody()
    const [version, key, body = ''] = sealed.split('.')
    const bytes = Buffer.from(body, 'base64url')
    await office.inside(async (tx) => {
      for (let at = 0; at < bytes.length; at++) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 1
        const forged = `${version}.${key}.${changed.toString('base64url')}`
        const opening = openForPerson(tx, deps, { clientId, place, sealed: forged })
        await expect(opening).rejects.toThrow(/authenticate/)
      }
      const cut = `${version}.${key}.${bytes.subarray(0, 20).toString('base64url')}`
      await expect(openForPerson(tx, deps, { clientId, place, sealed: cut })).rejects.toThrow(
        'cut off',
      )
    })
  })

  it('cannot be read with another secret', async () => {
    const { office, clientId, place, sealed } = await sealedForSomebody()
    const others = { ...deps, secret: 'another-secret-of-more-than-32-characters' }
    const open = (tx: Tx) => openForPerson(tx, others, { clientId, place, sealed })
    await expect(office.inside(open)).rejects.toThrow(/authenticate/)
  })
})

describe('the key of a client', () => {
  it('is one and the same, also when two ask for the first at once', async () => {
    const office = await aTestOffice(database)
    const clientId = await office.inside((tx) => aClient(tx))
    const keys = await Promise.all(
      [1, 2, 3, 4].map(() => office.inside((tx) => personKeyFor(tx, deps, clientId))),
    )
    expect(new Set(keys.map(({ id, bytes }) => id + bytes.toString('hex'))).size).toBe(1)
    expect(keys[0]?.bytes).toHaveLength(32)
  })

  it('destroyed, leaves a tombstone, and neither opens nor seals anything again', async () => {
    const { office, clientId, place, sealed } = await sealedForSomebody()
    const destroy = (tx: Tx) => destroyPersonKey(tx, { clientId, at: now })
    expect([await office.inside(destroy), await office.inside(destroy)]).toEqual([1, 0])
    const open = (tx: Tx) => openForPerson(tx, deps, { clientId, place, sealed })
    expect(await office.inside(open)).toMatchObject({ ok: false, reason: 'erased' })
    const seal = (tx: Tx) => sealForPerson(tx, deps, { clientId, place, text })
    await expect(office.inside(seal)).rejects.toThrow(KeyDestroyed)
  })

  it('stays when a client who was registered twice becomes one, and goes with the one that stayed', async () => {
    const { office, clientId, place, sealed } = await sealedForSomebody()
    const kept = await office.inside((tx) => aClient(tx))
    await office.inside((tx) =>
      tx.updateTable('client').set({ merged_into_id: kept }).where('id', '=', clientId).execute(),
    )
    const open = (tx: Tx) => openForPerson(tx, deps, { clientId: kept, place, sealed })
    expect(await office.inside(open)).toEqual({ ok: true, value: text })
    await office.inside((tx) => destroyPersonKey(tx, { clientId: kept, at: now }))
    expect(await office.inside(open)).toMatchObject({ ok: false, reason: 'erased' })
  })

  it('cannot be read by moving its row to another client', async () => {
    const { office, clientId } = await sealedForSomebody()
    const other = await office.inside((tx) => aClient(tx))
    await office.inside(async (tx) => {
      const { id } = await personKeyFor(tx, deps, clientId)
      await tx.updateTable('person_key').set({ client_id: other }).where('id', '=', id).execute()
      const called = personKeyCalled(tx, deps, { id, clientId: other })
      await expect(called).rejects.toThrow(/authenticate/)
    })
  })
})

describe('new keys for an organisation', () => {
  it('wrap the keys of clients anew, open what was sealed before, and leave the old key empty', async () => {
    const { office, clientId, place, sealed } = await sealedForSomebody()
    const wrappedNow = (tx: Tx) =>
      sql<{
        wrapped: string
      }>`select wrapped from person_key`.execute(tx)
    const before = await office.inside(wrappedNow)
    expect(await office.inside((tx) => rotateKeys(tx, deps))).toBe(1)
    const after = await office.inside(wrappedNow)
    expect(after.rows[0]?.wrapped).not.toBe(before.rows[0]?.wrapped)
    const open = (tx: Tx) => openForPerson(tx, deps, { clientId, place, sealed })
    expect(await office.inside(open)).toEqual({ ok: true, value: text })
    const keys = await office.inside((tx) =>
      tx.selectFrom('organisation_key').selectAll().execute(),
    )
    expect(keys.filter(({ wrapped }) => wrapped !== null)).toHaveLength(1)
    expect(keys).toHaveLength(2)
  })

  it('do nothing where nothing was ever sealed', async () => {
    const office = await aTestOffice(database)
    expect(await office.inside((tx) => rotateKeys(tx, deps))).toBe(0)
  })

  it('let everybody go on who seals at the same time', async () => {
    const { office } = await sealedForSomebody()
    const place = { table: 'sealed_note', column: 'content', row: newId() }
    const seal = async () => {
      const clientId = await office.inside((tx) => aClient(tx))
      const sealed = await office.inside((tx) => sealForPerson(tx, deps, { clientId, place, text }))
      return { clientId, sealed }
    }
    const rotate = () => office.inside((tx) => rotateKeys(tx, deps)).then(() => undefined)
    const done = await Promise.all([seal(), rotate(), seal(), rotate(), seal()])
    for (const { clientId, sealed } of done.filter((one) => one !== undefined)) {
      const open = (tx: Tx) => openForPerson(tx, deps, { clientId, place, sealed })
      expect(await office.inside(open)).toEqual({ ok: true, value: text })
    }
  })
})
