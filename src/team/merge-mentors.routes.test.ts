import { beforeAll, describe, expect, it } from 'vitest'
import { findMentor } from '../mentors/index.js'
import { href, routes } from '../routes.js'
import type { Tx } from '../shared/database/index.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, today, type TestOffice } from '../../test/test-office.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
})

type Couple = Awaited<ReturnType<typeof aCouple>>

/** Ilona, registered twice: once with Hanne, and once with Els, a mandate and a contact. */
async function ilonaTwice(tx: Tx): Promise<{ kept: Couple; double: Couple; contactId: string }> {
  const kept = await aCouple(tx, { client: 'Hanne', mentor: 'Ilona' })
  const double = await aCouple(tx, { client: 'Els', mentor: 'Ilona' })
  const contactId = newId()
  const { mentorId: mentor_id, mentorshipId: mentorship_id } = double
  await tx
    .insertInto('mandate')
    .values({ id: newId(), mentorship_id, mentor_id, created_at: now })
    .execute()
  const happened = { occurred_on: today, kind: 'visit', outcome: 'met', logged_at: now }
  await tx
    .insertInto('contact')
    .values({ id: contactId, mentor_id, account_id: newId(), ...happened })
    .execute()
  await tx.updateTable('mentor').set({ phone: '06 1' }).where('id', '=', mentor_id).execute()
  return { kept, double, contactId }
}

function addressOf({ kept, double }: { kept: Couple; double: Couple }) {
  return href(routes.mergeMentor, { mentor: kept.mentorId }, { dubbel: double.mentorId })
}

describe('merging a mentor who was registered twice', () => {
  it('offers the one that looks alike, and shows both side by side', async () => {
    const ilona = await office.inside(ilonaTwice)
    const chooser = await coordinator.get(href(routes.mergeMentor, { mentor: ilona.kept.mentorId }))
    const choice = await chooser.text()
    expect(choice).toContain('Ilona (lijkt erop)')
    expect(await htmlErrors(choice)).toEqual([])
    const preview = await (await coordinator.get(addressOf(ilona))).text()
    expect(preview).toContain('Dit kunt u niet terugdraaien')
    expect(await htmlErrors(preview)).toEqual([])
  })

  it('moves couples, mandates and contacts, and what only the double knew', async () => {
    const ilona = await office.inside(ilonaTwice)
    const keptId = ilona.kept.mentorId
    const answer = await coordinator.post(addressOf(ilona), { 'command-id': newId(), keep: keptId })
    expect(answer.status).toBe(303)
    const found = await office.inside(async (tx) => ({
      kept: await findMentor(tx, keptId),
      double: await findMentor(tx, ilona.double.mentorId),
      mentors: await tx
        .selectFrom('mentorship')
        .leftJoin('mandate', 'mandate.mentorship_id', 'mentorship.id')
        .select(['mentorship.mentor_id as couple', 'mandate.mentor_id as mandate'])
        .where('mentorship.id', '=', ilona.double.mentorshipId)
        .executeTakeFirst(),
      contact: await tx
        .selectFrom('contact')
        .select('mentor_id')
        .where('id', '=', ilona.contactId)
        .executeTakeFirst(),
    }))
    expect(found).toMatchObject({
      kept: { phone: '06 1', mergedIntoId: null },
      double: { mergedIntoId: keptId },
      mentors: { couple: keptId, mandate: keptId },
      contact: { mentor_id: keptId },
    })
    const page = await (await coordinator.get(href(routes.mentor, { mentor: keptId }))).text()
    const told = page.match(/Samengevoegd met de dubbele inschrijving van Ilona\./g)
    expect(told).toHaveLength(1)
    expect(page).toContain('Els')
    const gone = await coordinator.get(href(routes.mentor, { mentor: ilona.double.mentorId }))
    expect(await gone.text()).toContain('Deze inschrijving is samengevoegd')
  })

  it('gives the account of the double to the mentor who stays', async () => {
    const ilona = await office.inside(ilonaTwice)
    const { mentorId } = ilona.double
    const browser = app.as(await office.signIn({ role: 'mentor', mentorId }))
    const keep = { 'command-id': newId(), keep: ilona.kept.mentorId }
    await coordinator.post(addressOf(ilona), keep)
    const own = await browser.get(href(routes.mentor, { mentor: ilona.kept.mentorId }))
    expect(await own.text()).toContain('Hanne')
  })

  it('refuses when both are mentor of the same client, and moves nothing', async () => {
    const ilona = await office.inside(async (tx) => {
      const twice = await ilonaTwice(tx)
      const client_id = twice.kept.clientId
      const { mentorshipId } = twice.double
      await tx.updateTable('mentorship').set({ client_id }).where('id', '=', mentorshipId).execute()
      return twice
    })
    const keep = { 'command-id': newId(), keep: ilona.kept.mentorId }
    const answer = await coordinator.post(addressOf(ilona), keep)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Beiden zijn nu mentor van dezelfde cliënt.')
    expect(await htmlErrors(page)).toEqual([])
    const double = await office.inside((tx) => findMentor(tx, ilona.double.mentorId))
    expect(double?.mergedIntoId).toBeNull()
  })

  it('refuses when the one stands in for the other', async () => {
    const ilona = await office.inside(async (tx) => {
      const twice = await ilonaTwice(tx)
      const { mentorshipId: mentorship_id } = twice.kept
      const { mentorId: mentor_id } = twice.double
      const substitute = { mentorship_id, mentor_id, valid_from: today, created_at: now }
      await tx
        .insertInto('substitute')
        .values({ id: newId(), ...substitute })
        .execute()
      return twice
    })
    expect(await (await coordinator.get(addressOf(ilona))).text()).toContain('De een vervangt')
    const keep = { 'command-id': newId(), keep: ilona.kept.mentorId }
    expect((await coordinator.post(addressOf(ilona), keep)).status).toBe(422)
  })

  it('happens once when the button is pressed twice', async () => {
    const ilona = await office.inside(ilonaTwice)
    const keep = { 'command-id': newId(), keep: ilona.kept.mentorId }
    const answers = [
      await coordinator.post(addressOf(ilona), keep),
      await coordinator.post(addressOf(ilona), keep),
    ]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
  })

  it('is not there for mentors, other organisations, or with a mentor of elsewhere', async () => {
    const ilona = await office.inside(ilonaTwice)
    const elsewhere = await aTestOffice(database)
    const foreign = await elsewhere.inside((tx) => aMentor(tx))
    const { mentorId } = ilona.kept
    const herself = app.as(await office.signIn({ role: 'mentor', mentorId }))
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    expect((await herself.get(addressOf(ilona))).status).toBe(404)
    expect((await stranger.get(addressOf(ilona))).status).toBe(404)
    const withForeign = href(routes.mergeMentor, { mentor: mentorId }, { dubbel: foreign })
    expect((await coordinator.get(withForeign)).status).toBe(404)
  })
})
