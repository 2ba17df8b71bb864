import { beforeEach, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { testDatabase } from '../../test/database.js'
import {
  aKnownOffice,
  changingRoutes,
  type KnownOffice,
} from '../../test/factories/known-office.js'
import { newId } from '../../test/test-office.js'

const database = testDatabase()

let house: KnownOffice

beforeEach(async () => {
  house = await aKnownOffice(database)
})

const list = () => href(routes.evidence, { client: house.client })

describe('one thing known', () => {
  it('has a sound page for every change', async () => {
    const one = await house.add()
    await house.add({ words: 'Iets anders' })
    for (const path of [routes.evidenceItem, ...changingRoutes]) {
      expect(await house.page(house.at(path, one))).toContain('Ik wil zelf koken')
    }
  })

  it('is confirmed with a day and a note, and not twice the same', async () => {
    const one = await house.add({
      'learned-day': '1',
      'learned-month': '2',
      'learned-year': '2026',
    })
    const fields = {
      note: 'Zij begon er zelf over',
      'confirmed-day': '3',
      'confirmed-month': '3',
      'confirmed-year': '2026',
    }
    const confirm = (more: Record<string, string>) =>
      house.ilona.post(house.at(routes.confirmEvidence, one), { 'command-id': newId(), ...more })
    expect((await confirm(fields)).status).toBe(303)
    const again = await confirm(fields)
    expect([again.status, (await again.text()).includes('Dit staat er voor deze dag al.')]).toEqual(
      [422, true],
    )
    const early = await confirm({ ...fields, 'confirmed-month': '1' })
    expect(await early.text()).toContain('Op deze dag was dit nog niet bekend.')
    expect(await house.known()).toMatchObject([{ lastConfirmedOn: '2026-03-03' }])
    expect(await house.page(house.at(routes.evidenceItem, one))).toContain('Zij begon er zelf over')
  })

  it('is corrected beside what stood there', async () => {
    const one = await house.add()
    const fields = { 'command-id': newId(), corrected: 'Alleen in het weekend' }
    await house.ilona.post(house.at(routes.correctEvidence, one), fields)
    const page = await house.page(house.at(routes.evidenceItem, one))
    expect(page).toContain('Ik wil zelf koken')
    expect(page).toContain('Alleen in het weekend')
    const empty = await house.ilona.post(house.at(routes.correctEvidence, one), {
      'command-id': newId(),
    })
    expect(empty.status).toBe(422)
  })

  it('is sorted; who was second is told how it stands now, and keeps the own choice', async () => {
    const one = await house.add()
    const sort = (theme: string, version: string) =>
      house.ilona.post(house.at(routes.sortEvidence, one), {
        'command-id': newId(),
        kind: 'preference',
        theme,
        version,
      })
    expect((await sort('food', '1')).status).toBe(303)
    const second = await sort('day', '1')
    const page = await second.text()
    expect(second.status).toBe(409)
    expect(page).toContain('Nu ingedeeld als: Voorkeur, Eten en drinken.')
    expect(page).toContain('<option value="day" selected')
    expect(await house.known()).toMatchObject([{ theme: 'food', kind: 'preference' }])
  })

  it('is put beside another, and taken apart again', async () => {
    const [one, other] = [await house.add(), await house.add({ words: 'Liever niet' })]
    const put = (fields: Record<string, string>) =>
      house.ilona.post(house.at(routes.contradictEvidence, one), {
        'command-id': newId(),
        ...fields,
      })
    expect((await put({})).status).toBe(422)
    expect((await put({ other: newId() })).status).toBe(422)
    expect((await put({ other: one })).status).toBe(422)
    expect((await put({ other })).status).toBe(303)
    expect((await house.known()).map(({ contradicts }) => contradicts.length)).toEqual([1, 1])
    const apart = href(routes.reconcileEvidence, { client: house.client, evidence: other })
    expect((await house.ilona.post(apart, { other: one })).status).toBe(303)
    expect((await house.ilona.post(apart, { other: one })).status).toBe(303)
    expect((await house.known()).map(({ contradicts }) => contradicts.length)).toEqual([0, 0])
    expect((await put({ other })).status).toBe(303)
  })

  it('stays to be read once it no longer holds, and cannot be changed any more', async () => {
    const one = await house.add()
    const reason = 'Zij zei zelf dat zij dit niet meer wil'
    const fields = { 'command-id': newId(), reason, version: '1' }
    await house.ilona.post(house.at(routes.withdrawEvidence, one), fields)
    const page = await house.page(list())
    expect(page).toContain('Geldt niet meer (1)')
    expect(page).toContain(reason)
    expect(await house.page(house.at(routes.evidenceItem, one))).toContain('Dit geldt niet meer')
    for (const path of changingRoutes) {
      expect((await house.ilona.get(house.at(path, one))).status).toBe(404)
    }
    expect(await house.page(href(routes.portrait, { client: house.client }))).not.toContain(
      'Ik wil zelf koken',
    )
  })
})
