import { beforeAll, describe, expect, it } from 'vitest'
import { aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { htmlErrors } from '../../test/html-errors.js'
import {
  aCoupleUnder,
  give,
  given,
  permissionsIn,
  speaks,
  type Couple,
} from '../../test/permission-office.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let marsha: Couple
let yusuf: Couple
let stranger: TestBrowser
let neighbour: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  marsha = await aCoupleUnder({ office, app }, 'Marsha', 'statutory')
  yusuf = await aCoupleUnder({ office, app }, 'Yusuf', 'newcomer')
  const other = await office.inside((tx) => aMentor(tx, 'Nadia'))
  stranger = app.as(await office.signIn({ role: 'mentor', mentorId: other }))
  const elsewhere = await aTestOffice(database)
  neighbour = app.as(await elsewhere.signIn({ role: 'coordinator' }))
})

describe('the client himself', () => {
  it('reads what he agreed to, and stops it by one press; a relative does not', async () => {
    const { id } = await given(office, yusuf, speaks)
    const clientId = yusuf.client
    const own = app.as(await office.signIn({ role: 'client', clientId, name: 'Yusuf' }))
    const niece = app.as(await office.signIn({ role: 'relative', clientId, name: 'Samira' }))
    const page = await (await own.get(routes.ownPermissions)).text()
    expect(page).toContain('mag namens mij praten')
    expect(await htmlErrors(page)).toEqual([])
    const stop = href(routes.stopOwnPermission, { permission: id })
    expect((await niece.get(routes.ownPermissions)).status).toBe(404)
    expect((await niece.post(stop, {})).status).toBe(404)
    expect((await own.post(stop, {})).status).toBe(303)
    const stopped = (await permissionsIn(office, yusuf)).find((one) => one.id === id)
    expect(stopped?.withdrawn).toMatchObject({ for: 'client', byName: 'Yusuf' })
  })

  it('cannot stop what another client allowed', async () => {
    const { id } = await given(office, yusuf, speaks)
    const clientId = marsha.client
    const other = app.as(await office.signIn({ role: 'client', clientId, name: 'Marsha' }))
    const stop = href(routes.stopOwnPermission, { permission: id })
    expect((await other.post(stop, {})).status).toBe(404)
  })
})

describe('somebody who has nothing to do with this client', () => {
  it('hears of every address that there is nothing, as of one that never was', async () => {
    const { client, mentorship } = yusuf
    const { id: permission } = await given(office, yusuf, speaks)
    for (const who of [stranger, neighbour, marsha.mentor]) {
      const never = await who.get(href(routes.permissionSheet, { client: newId() }))
      const nothing = withoutKeys(await never.text())
      for (const address of [
        href(routes.newPermission, { mentorship }),
        href(routes.permissionSheet, { client }),
        href(routes.replacePermission, { client, permission }),
      ]) {
        const answer = await who.get(address)
        expect(answer.status).toBe(404)
        expect(withoutKeys(await answer.text())).toBe(nothing)
      }
      const withdraw = href(routes.withdrawPermission, { client, permission })
      expect((await who.post(withdraw, { for: 'client' })).status).toBe(404)
      expect((await give({ ...yusuf, mentor: who }, speaks)).status).toBe(404)
    }
    const crossed = { client: marsha.client, permission }
    expect((await marsha.mentor.post(href(routes.withdrawPermission, crossed), {})).status).toBe(
      404,
    )
    expect((await app.as().get(href(routes.newPermission, { mentorship }))).status).toBe(303)
  })
})
