import { describe, expect, it } from 'vitest'
import { htmlErrors } from '../../../test/html-errors.js'
import { ownDatabase, query } from '../../../test/own-database.js'
import { testApp } from '../../../test/test-app.js'
import { now } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { hashOf } from '../../shared/ids/index.js'
import { codeAt } from '../one-time-code.js'
import { setUpLinkIfEmpty } from './set-up-link.js'
import { replaceSetUp } from './set-up.store.js'

const filledIn = {
  organisation: 'Stichting Naast de Ander',
  name: 'Marijke de Wit',
  email: 'Marijke@example.org',
  password: 'zeven natte paraplus',
  'password-again': 'zeven natte paraplus',
}

async function anEmptyOffice() {
  const { adminUrl, database } = await ownDatabase()
  const { app } = testApp(database)
  const linkNow = async () => {
    const place = { database, clock: () => now, baseUrl: 'http://localhost' }
    return (await setUpLinkIfEmpty(place))?.replace('http://localhost', '')
  }
  return { adminUrl, database, app, linkNow }
}

async function setUp(visitor: Visitor, link: string) {
  const first = await visitor.post(link, filledIn)
  const second = first.headers.get('location') ?? ''
  const page = await (await visitor.get(second)).text()
  const secret = (/class="n-copy">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')
  const third = await visitor.post(second, { code: codeAt(secret, now) })
  const codes = third.headers.get('location') ?? ''
  return { page, answer: await visitor.post(codes, { kept: 'yes' }) }
}

describe('t fresh-install: an installation without accounts', () => {
  it('is set up with its link: organisation, first coordinator, second factor', async () => {
    const { adminUrl, app, linkNow } = await anEmptyOffice()
    const link = (await linkNow()) ?? ''
    const visitor = aVisitor(app)
    const first = await (await visitor.get(link)).text()
    expect(first).toContain('Naast inrichten')
    expect(await htmlErrors(first)).toEqual([])
    const { page, answer } = await setUp(visitor, link)
    expect(await htmlErrors(page)).toEqual([])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, href(routes.home)])
    const office = await (await visitor.get(href(routes.home))).text()
    expect(office).toContain('Stichting Naast de Ander')
    expect(office).toContain('Marijke de Wit')
    expect(await query(adminUrl, 'select email, name from account')).toEqual([
      { email: 'marijke@example.org', name: 'Marijke de Wit' },
    ])
    expect(await query(adminUrl, 'select role from role_assignment')).toEqual([
      { role: 'coordinator' },
    ])
    expect(await query(adminUrl, 'select action, object_kind from audit_event')).toContainEqual({
      action: 'create',
      object_kind: 'account',
    })
    expect(await linkNow()).toBeUndefined()
    expect((await aVisitor(app).get(link)).status).toBe(404)
  })

  it('has one link at a time: the newest', async () => {
    const { app, linkNow } = await anEmptyOffice()
    const older = (await linkNow()) ?? ''
    const newer = (await linkNow()) ?? ''
    expect((await aVisitor(app).get(older)).status).toBe(404)
    expect((await aVisitor(app).get(newer)).status).toBe(200)
  })

  it('makes one organisation when the link is finished twice at once', async () => {
    const { adminUrl, app, linkNow } = await anEmptyOffice()
    const link = (await linkNow()) ?? ''
    const visitor = aVisitor(app)
    const first = await visitor.post(link, filledIn)
    const second = first.headers.get('location') ?? ''
    const page = await (await visitor.get(second)).text()
    const secret = (/class="n-copy">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')
    const third = await visitor.post(second, { code: codeAt(secret, now) })
    const codes = third.headers.get('location') ?? ''
    const kept = { kept: 'yes' }
    const answers = await Promise.all([1, 2].map(() => visitor.post(codes, kept)))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(await query(adminUrl, 'select count(*)::int as n from organisation')).toEqual([{ n: 1 }])
  })

  it('reads an address as one address, however its signs are written', async () => {
    const { adminUrl, app, linkNow } = await anEmptyOffice()
    const link = (await linkNow()) ?? ''
    const visitor = aVisitor(app)
    const twice = await visitor.post(link, { ...filledIn, email: 'a@b@example.org' })
    const hidden = await visitor.post(link, { ...filledIn, email: 'a\uFF20b@example.org' })
    expect([twice.status, hidden.status]).toEqual([422, 422])
    const wide = { ...filledIn, email: 'Marijke\uFF20example.org' }
    const first = await visitor.post(link, wide)
    const second = first.headers.get('location') ?? ''
    const page = await (await visitor.get(second)).text()
    const secret = (/class="n-copy">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')
    const third = await visitor.post(second, { code: codeAt(secret, now) })
    await visitor.post(third.headers.get('location') ?? '', { kept: 'yes' })
    expect(await query(adminUrl, 'select email from account')).toEqual([
      { email: 'marijke@example.org' },
    ])
  })

  it('comes back with everything typed when something is wrong', async () => {
    const { app, linkNow } = await anEmptyOffice()
    const link = (await linkNow()) ?? ''
    const wrong = { ...filledIn, email: 'marijke', password: 'kort', 'password-again': 'kort' }
    const answer = await aVisitor(app).post(link, wrong)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('value="marijke"')
    expect(page).toContain('value="Stichting Naast de Ander"')
    expect(page).toContain('ten minste twaalf tekens')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('an installation with an account', () => {
  it('takes no set-up link any more, not even from the application itself', async () => {
    const { database, app, linkNow } = await anEmptyOffice()
    await setUp(aVisitor(app), (await linkNow()) ?? '')
    const link = { token_hash: hashOf('x'), expires_at: '2027-01-01T00:00:00Z' }
    const smuggled = database.as({}, (tx) => tx.insertInto('set_up').values(link).execute())
    await expect(smuggled).rejects.toMatchObject({ code: '42501' })
  })

  it('makes no link when somebody got an account just before', async () => {
    const { database, app, linkNow } = await anEmptyOffice()
    await setUp(aVisitor(app), (await linkNow()) ?? '')
    const kept = await database.as({}, (tx) =>
      replaceSetUp(tx, hashOf('x'), '2027-01-01T00:00:00Z'),
    )
    expect([kept, await linkNow()]).toEqual([false, undefined])
  })
})
