import { beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import {
  aProposalOffice,
  propose,
  send,
  stored,
  type ProposalOffice,
} from '../../test/proposal-office.js'
import { newId, now } from '../../test/test-office.js'
import { insertBarrier } from '../match-profiles/index.js'
import { href, routes } from '../routes.js'
import { gatherPerson } from './gather-person.store.js'
import type { Person } from './person-rows.store.js'

const database = testDatabase()
let all: ProposalOffice

async function answered(path: string, by: 'client' | 'mentor', more: Record<string, string>) {
  const proposal = await propose(all, 'Zij spreken dezelfde taal.')
  const typed = send({ told: 'Iemand in de stad.', version: '1' })
  await all.coordinator.post(href(routes.askMentor, { proposal }), typed)
  const { formVersion: version } = await stored(all, proposal)
  const sent = send({ answer: 'no', moment: 'to-meet', version, ...more })
  const answer = await all[by].post(href(path as typeof routes.proposal, { proposal }), sent)
  expect(answer.status).toBe(303)
}

async function fileOf(person: Person): Promise<string> {
  const adminUrl = inject('adminUrl')
  return JSON.stringify(await gatherPerson({ adminUrl, organisation: all.office.id, person }))
}

describe('who asks for his own data, after each said no', () => {
  beforeAll(async () => {
    all = await aProposalOffice(database)
    await answered(routes.ownAnswer, 'mentor', { reason: 'Mijn eigen zus is ziek' })
    const { clientId, mentorId } = all.people
    const { accountId } = await all.office.signIn({ role: 'coordinator' })
    const barrier = { id: newId(), clientId, mentorId, accountId, at: now }
    await all.office.inside(async (tx) => {
      await insertBarrier(tx, { ...barrier, kind: 'mentor-veto', reason: 'Hij sloeg mijn broer' })
      const other = { ...barrier, id: newId(), mentorId: all.people.otherMentorId }
      await insertBarrier(tx, { ...other, kind: 'client-veto', reason: 'Zij praat te hard' })
    })
  })

  it('a client reads that the mentor said no and what he said himself, never why the mentor did', async () => {
    const text = await fileOf({ kind: 'client', id: all.people.clientId })
    expect(text).toContain('"side":"mentor"')
    expect(text).toContain('Zij praat te hard')
    expect(text).not.toContain('Mijn eigen zus')
    expect(text).not.toContain('Hij sloeg')
  })

  it('a mentor reads his own reasons, and no reason of the client', async () => {
    const text = await fileOf({ kind: 'mentor', id: all.people.mentorId })
    expect(text).toContain('Mijn eigen zus')
    expect(text).toContain('Hij sloeg mijn broer')
    const other = await fileOf({ kind: 'mentor', id: all.people.otherMentorId })
    expect(other).toContain('client-veto')
    expect(other).not.toContain('te hard')
  })
})
