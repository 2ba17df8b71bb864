import { beforeAll, describe, expect, it } from 'vitest'
import { anAccount } from '../../../test/factories/an-account.js'
import { aCouple } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, hiddenIn, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'

const signIn = href(routes.signIn)
const database = testDatabase()
let moment = now
const { app } = testApp(database, { clock: () => moment })
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

function later(minutes: number) {
  moment = instantPlus(moment, { minutes })
}

async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get(href(routes.home))).status === 200
}

describe('a page that was asked for signed out', () => {
  const page = href(routes.logContact, {}, { client: 'x' })

  it('is where signing in leads', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    const asked = await visitor.get(page)
    const form = await visitor.get(asked.headers.get('location') ?? '')
    const answer = await enter(visitor, ilona, { at: moment, ...hiddenIn(await form.text()) })
    expect(answer.headers.get('location')).toBe(page)
  })

  it('is never another site', async () => {
    const ilona = await anAccount(office)
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
    ]) {
      later(1)
      const visitor = aVisitor(app)
      const shown = await visitor.get(href(routes.signIn, {}, { next }))
      expect(await shown.text()).not.toContain('evil.example')
      const answer = await enter(visitor, ilona, { at: moment, next })
      expect(answer.headers.get('location')).toBe(href(routes.home))
    }
  })
})

describe('a form that was sent signed out', () => {
  it('comes back as a draft after signing in: nothing typed is lost', async () => {
    const couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
    const mentor = await anAccount(office, { role: 'mentor', mentorId: couple.mentorId })
    const visitor = aVisitor(app)
    await enter(visitor, mentor, { at: moment })
    const address = href(routes.logContact)
    const form = hiddenIn(await (await visitor.get(address)).text())
    later(31)
    const answer = await visitor.post(address, {
      ...form,
      who: couple.mentorshipId,
      [`saw-${couple.mentorshipId}`]: 'Ze zong "mijn lied" <zacht>',
    })
    expect(answer.status).toBe(401)
    const asked = await answer.text()
    expect(asked).toContain('Wat u typte is er nog')
    expect(await htmlErrors(asked)).toEqual([])
    const back = await enter(visitor, mentor, { at: moment, ...hiddenIn(asked) })
    expect(back.headers.get('location')).toBe(address)
    const drawn = await (await visitor.get(address)).text()
    expect(drawn).toContain('Ze zong &quot;mijn lied&quot; &lt;zacht&gt;')
    expect(drawn).toContain('Dit is uw concept')
  })

  it('without a draft is shown, to be sent again', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    const asked = await visitor.post(href(routes.organisation), {
      name: 'Stichting Nieuw',
      version: '1',
      password: 'geheim woord',
    })
    const held = hiddenIn(await asked.text())
    expect(JSON.stringify(held)).not.toContain('geheim woord')
    const answer = await enter(visitor, ilona, { at: moment, ...held })
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toContain('Dit typte u')
    expect(page).toContain('Stichting Nieuw')
    expect(page).toContain(`action="${href(routes.organisation)}"`)
    expect(hiddenIn(page)).toMatchObject({ name: 'Stichting Nieuw', version: '1' })
    expect((await visitor.post(href(routes.organisation), hiddenIn(page))).status).not.toBe(403)
    expect(await htmlErrors(page)).toEqual([])
    expect(await isIn(visitor)).toBe(true)
  })

  it('of another site is refused before anything is held', async () => {
    const answer = await app.request(`http://localhost${signIn}`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    })
    expect(answer.status).toBe(403)
  })
})
