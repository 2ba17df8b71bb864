import { beforeAll, describe, expect, it } from 'vitest'
import { couplesOfMentor, refreshRhythm } from '../mentorships/index.js'
import { layBoard, loadPeople } from '../proposals/index.js'
import { testDatabase } from '../../test/database.js'
import { ownDatabase, query } from '../../test/own-database.js'
import { now, today } from '../../test/test-office.js'
import { generateOffice, type Generated } from './generate-office.js'

testDatabase()
let own: Awaited<ReturnType<typeof ownDatabase>>

function generate(clients: number, seed = 'proef') {
  const asked = { clients, seed, clock: () => now, onProgress: () => undefined }
  return generateOffice({ ...asked, adminUrl: own.adminUrl })
}

async function generated(clients: number, seed?: string): Promise<Generated> {
  const office = await generate(clients, seed)
  if (!office.ok) throw new Error(office.reason)
  return office.value
}

beforeAll(async () => {
  own = await ownDatabase()
})

describe('generating an office', () => {
  it('fills an organisation of its own with the rows it tells of', async () => {
    const { organisation, counts } = await generated(60)
    const inside = await own.database.as({ organisation }, async (tx) => ({
      clients: await tx.selectFrom('client').select('id').execute(),
      contacts: await tx.selectFrom('contact').select('id').execute(),
    }))
    expect(inside.clients).toHaveLength(60)
    expect(inside.contacts).toHaveLength(counts.contact)
    expect(counts.contact).toBeGreaterThan(400)
  })

  it('has the due dates that the rule itself works out', async () => {
    const { organisation } = await generated(40, 'ritme')
    await own.database.as({ organisation }, async (tx) => {
      const due = () =>
        tx
          .selectFrom('mentorship')
          .select(['id', 'due_on', 'due_soon_on', 'legal_due_on'])
          .orderBy('id')
          .execute()
      const before = await due()
      for (const { id } of before) {
        await refreshRhythm(tx, id, today)
      }
      expect(await due()).toEqual(before)
    })
  })

  it('lays a board of who waits and who could come, with distances', async () => {
    const { organisation, counts } = await generated(400, 'bord')
    const people = await own.database.as({ organisation }, (tx) => loadPeople(tx, today))
    const { scored } = layBoard(people, [])
    expect(people.proposed).toHaveLength(counts.match_proposal)
    expect(people.waiting.length + people.proposed.length).toBe(counts.waiting_entry)
    expect(scored.edges.client.length).toBeGreaterThan(people.waiting.length)
    expect(scored.minutesOf(0, 0)).toBeDefined()
  })

  it('lets some mentors sign in, who see their own couples', async () => {
    const { organisation } = await generated(30, 'mentoren')
    const couples = await own.database.as({ organisation }, async (tx) => {
      const mentor = await tx
        .selectFrom('role_assignment')
        .select('mentor_id')
        .where('role', '=', 'mentor')
        .executeTakeFirstOrThrow()
      return couplesOfMentor(tx, { mentorId: mentor.mentor_id ?? '', on: today })
    })
    expect(couples.length).toBeGreaterThan(0)
  })

  it('refuses the same office a second time, and an impossible size', async () => {
    await generated(5, 'twee keer')
    expect(await generate(5, 'twee keer')).toMatchObject({ ok: false })
    expect(await generate(0)).toMatchObject({ ok: false })
    expect(await generate(1.5)).toMatchObject({ ok: false })
  })

  it('refuses a database in which a real organisation lives, and leaves it untouched', async () => {
    const real = 'insert into organisation (id, name, created_at) values ($1, $2, $3)'
    await query(own.adminUrl, real, ['018f0000-0000-7000-8000-000000000001', 'Echt', now])
    expect(await generate(7, 'te laat')).toEqual({
      ok: false,
      reason: 'In deze database staat een echt kantoor. Daar komt geen fictief kantoor bij.',
    })
    const found = await query(
      own.adminUrl,
      "select id from organisation where name like '%te laat%'",
    )
    expect(found).toEqual([])
  })
})
