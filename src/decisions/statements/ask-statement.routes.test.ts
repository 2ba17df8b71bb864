import { beforeAll, describe, expect, it } from 'vitest'
import { anAskingOffice, shownTo } from '../../../test/asking-office.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp } from '../../../test/test-app.js'
import { newId, now } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { dateFields } from '../../shared/forms/index.js'

const database = testDatabase()
let moment = now
const link = href(routes.invitation, { token: '' })
const app = testApp(database, { clock: () => moment, hasMail: true })
let the: Awaited<ReturnType<typeof anAskingOffice>>

beforeAll(async () => {
  the = await anAskingOffice(database, app)
})

describe('asking a professional for a statement', () => {
  it('makes an invitation to this question alone, and shows that no answer came', async () => {
    const { answer, asked, decision, email } = await the.ask()
    expect(answer.status).toBe(303)
    const invitation = await the.office.inside((tx) =>
      tx.selectFrom('invitation').selectAll().where('email', '=', email).executeTakeFirstOrThrow(),
    )
    expect(invitation).toMatchObject({
      id: asked?.invitation_id,
      role: 'professional',
      parts: ['capacity'],
      client_id: the.client,
      valid_until: '2026-12-02',
    })
    const page = await shownTo(
      the.mentor,
      href(routes.decisionCapacity, { client: the.client, decision }),
    )
    expect(page).toContain('Gevraagd op 21 november 2026 aan Dokter Smit, nog geen antwoord.')
    expect(page).not.toContain(link)
    expect(page).toContain('De link is gemaild naar Dokter Smit.')
  })

  it('shows the link to hand over where no mail brings it, and not for long', async () => {
    const without = testApp(database, { clock: () => moment })
    const { decision } = await the.ask()
    const address = href(routes.decisionCapacity, { client: the.client, decision })
    expect(await shownTo(without.as(the.ilona), address)).toContain(link)
    moment = instantPlus(now, { minutes: 16 })
    const later = await shownTo(without.as(the.ilona), address)
    moment = now
    expect(later).not.toContain(link)
  })

  it('is a page without faults, that refuses more than thirty days and keeps what was typed', async () => {
    const { address, answer, asked } = await the.ask(dateFields('last-day', '2026-12-22'))
    const page = await answer.text()
    expect([answer.status, asked]).toEqual([422, undefined])
    expect(page).toContain('ten hoogste dertig dagen')
    expect(page).toContain('Dokter Smit')
    expect(await htmlErrors(page)).toEqual([])
    expect(await shownTo(the.mentor, address)).toContain('Wil Hanne verhuizen?')
  })

  it('refuses the mentor, by name and by address', async () => {
    const { email } = await the.office.inside((tx) =>
      tx
        .selectFrom('account')
        .select('email')
        .where('id', '=', the.ilona.accountId)
        .executeTakeFirstOrThrow(),
    )
    for (const wrong of [{ name: 'Ilona' }, { email }]) {
      const { answer } = await the.ask(wrong)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toMatch(/mentor.* mag dit niet/)
    }
  })

  it('refuses who is involved: an address with a tag, a coordinator, somebody near', async () => {
    const near = { clientId: the.client, parts: [] as const }
    const ids = [
      the.ilona.accountId,
      (await the.office.signIn({ role: 'coordinator' })).accountId,
      (await the.office.signIn({ role: 'relative', ...near })).accountId,
    ]
    for (const id of ids) {
      const { email } = await the.office.inside((tx) =>
        tx.selectFrom('account').select('email').where('id', '=', id).executeTakeFirstOrThrow(),
      )
      for (const tagged of [email, email.replace('@', '+dokter@')]) {
        const { answer } = await the.ask({ email: tagged })
        expect(answer.status).toBe(422)
        expect(await answer.text()).toContain('iemand uit de omgeving mag dit niet vaststellen')
      }
    }
  })

  it('withdraws the earlier question when it is asked again', async () => {
    const { address, email, asked, decision } = await the.ask()
    await the.mentor.post(address, { 'command-id': newId(), ...the.asking, email })
    const all = await the.office.inside((tx) =>
      tx
        .selectFrom('capacity_request')
        .select(['id', 'withdrawn_at'])
        .where('decision_id', '=', decision)
        .execute(),
    )
    expect(all).toHaveLength(2)
    expect(all.find(({ id }) => id === asked?.id)?.withdrawn_at).not.toBeNull()
    const again = href(
      routes.askForStatement,
      { client: the.client, decision },
      { opnieuw: asked?.id ?? '' },
    )
    expect(await shownTo(the.mentor, again)).toContain(email)
  })
})
