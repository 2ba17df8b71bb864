import { beforeAll, describe, expect, it } from 'vitest'
import { aPasskey } from '../../../test/a-passkey.js'
import { anInvitation } from '../../../test/factories/an-invitation.js'
import { testDatabase } from '../../../test/database.js'
import { enterWith, question } from '../../../test/people-with-passkeys.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'

const database = testDatabase()
const { app } = testApp(database)
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

function stepsOf(token: string) {
  return {
    first: href(routes.invitation, { token }),
    code: href(routes.invitationCode, { token }),
    asks: href(routes.invitationPasskey, { token }),
    codes: href(routes.invitationRecovery, { token }),
  }
}

async function choosePasskey(visitor: Visitor, token: string) {
  const { first, code, asks } = stepsOf(token)
  await visitor.post(first, { name: 'Ilona Bakker', 'no-password': '1' })
  const passkey = aPasskey()
  await visitor.post(code, { passkey: passkey.make(await question(visitor, asks)) })
  return passkey
}

describe('a link that somebody else holds too', () => {
  it('gives the account nothing that was chosen in another browser', async () => {
    const token = await anInvitation(office)
    const { codes, code, first } = stepsOf(token)
    const owner = aVisitor(app)
    const own = await choosePasskey(owner, token)
    const stranger = aVisitor(app)
    const theirs = await choosePasskey(stranger, token)
    const answer = await owner.post(codes, { kept: 'yes' })
    expect(answer.headers.get('location')).toBe(code)
    expect((await owner.get(code)).headers.get('location')).toBe(first)
    expect((await enterWith(app, theirs)).answer.status).toBe(422)
    expect((await enterWith(app, own)).answer.status).toBe(422)
    const again = await choosePasskey(owner, token)
    expect((await owner.post(codes, { kept: 'yes' })).status).toBe(303)
    expect((await enterWith(app, again)).answer.status).toBe(303)
    expect((await enterWith(app, theirs)).answer.status).toBe(422)
  })

  it('shows nothing of what was chosen in another browser', async () => {
    const token = await anInvitation(office)
    const { first, code } = stepsOf(token)
    await aVisitor(app).post(first, {
      name: 'Ilona Bakker',
      password: 'zeven natte paraplus',
      'password-again': 'zeven natte paraplus',
    })
    const stranger = aVisitor(app)
    const answer = await stranger.get(code)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, first])
    expect((await stranger.post(code, { code: '123456' })).status).toBe(303)
  })
})
