import { beforeEach, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import {
  aKnownOffice,
  aWish,
  changingRoutes,
  type KnownOffice,
} from '../../test/factories/known-office.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { testApp } from '../../test/test-app.js'
import { newId } from '../../test/test-office.js'

const database = testDatabase()

let house: KnownOffice

beforeEach(async () => {
  house = await aKnownOffice(database)
})

const list = () => href(routes.evidence, { client: house.client })
const form = () => href(routes.newEvidence, { client: house.client })

describe('somebody who does not stand beside the client', () => {
  it('gets the same answer as for a client who does not exist, and changes nothing', async () => {
    const one = await house.add()
    const addresses = (id: string, evidence: string) => [
      href(routes.evidence, { client: id }),
      href(routes.newEvidence, { client: id }),
      href(routes.portrait, { client: id }),
      href(routes.editPortrait, { client: id }),
      href(routes.readPortrait, { client: id }),
      ...[routes.evidenceItem, ...changingRoutes].map((path) =>
        href(path as typeof routes.evidenceItem, { client: id, evidence }),
      ),
    ]
    const missing = addresses(newId(), newId())
    for (const [index, theirs] of addresses(house.client, one).entries()) {
      const [answer, none] = [
        await house.stranger.get(theirs),
        await house.stranger.get(missing[index] ?? ''),
      ]
      expect([theirs, answer.status, none.status]).toEqual([theirs, 404, 404])
      expect(withoutKeys(await answer.text())).toBe(withoutKeys(await none.text()))
    }
    expect((await house.stranger.post(form(), aWish())).status).toBe(404)
    expect((await house.stranger.post(list(), { zoek: 'x' })).status).toBe(404)
    expect((await house.stranger.post(house.at(routes.withdrawEvidence, one), {})).status).toBe(404)
    expect(await house.known()).toHaveLength(1)
  })

  it('cannot reach a thing through the address of an own client', async () => {
    const other = await house.office.inside((tx) =>
      aCouple(tx, { client: 'Els', mentor: 'Marjolijn' }),
    )
    const marjolijn = testApp(database).as(
      await house.office.signIn({ role: 'mentor', mentorId: other.mentorId }),
    )
    const one = await house.add()
    const address = href(routes.evidenceItem, { client: other.clientId, evidence: one })
    expect((await marjolijn.get(address)).status).toBe(404)
  })

  it('is sent to sign in without being signed in', async () => {
    expect((await testApp(database).as().get(list())).status).toBe(303)
  })
})
