import { beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { query } from '../../test/own-database.js'
import {
  aProposalOffice,
  propose,
  send,
  sound,
  stored,
  type ProposalOffice,
} from '../../test/proposal-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
let all: ProposalOffice
let proposal: string

beforeAll(async () => {
  all = await aProposalOffice(database)
  proposal = await propose(all, 'Zij spreken dezelfde taal.')
  const typed = send({ told: 'Iemand in de stad.', version: '1' })
  await all.coordinator.post(href(routes.askMentor, { proposal }), typed)
  const { formVersion: version } = await stored(all, proposal)
  const day = { 'not-before-day': '1', 'not-before-month': '12', 'not-before-year': '2026' }
  const later = send({ answer: 'not-now', moment: 'to-meet', version, ...day })
  await all.mentor.post(href(routes.ownAnswer, { proposal }), later)
})

describe('a mentor who cannot now and named a day', () => {
  it('shows that day, that it takes a place of him, and nothing to do meanwhile', async () => {
    const page = await sound(all.coordinator, href(routes.proposal, { proposal }))
    expect(page).toContain('Vraag het weer vanaf 1 december 2026')
    expect(page).toContain('houdt het een plaats')
    const list = await sound(all.coordinator, href(routes.proposals))
    expect(list).toContain('vanaf 1 december 2026')
    expect(list).not.toContain('Vraag het nu weer')
    expect(await sound(all.coordinator, routes.home)).not.toContain('Marleen voor Senait')
    expect(await sound(all.mentor, routes.home)).not.toContain('Er is een vraag voor u')
  })

  it('is asked again from that day on, on the first screen of both', async () => {
    const passed = `update proposal_answer set not_before = '2026-11-20' where proposal_id = $1`
    await query(inject('adminUrl'), passed, [proposal])
    expect(await sound(all.coordinator, href(routes.proposals))).toContain('Vraag het nu weer')
    expect(await sound(all.coordinator, routes.home)).toContain('Vraag het nu weer')
    expect(await sound(all.mentor, routes.home)).toContain('Er is een vraag voor u')
  })
})
