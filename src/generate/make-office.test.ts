import { describe, expect, it } from 'vitest'
import { copyText } from './copy-text.js'
import type { Batch } from './loaded-tables.js'
import { makeOffice } from './make-office.js'

const today = '2026-11-21'

function made(seed = 'proef', clients = 123): Batch {
  const [batch] = makeOffice({ clients, seed, today })
  if (batch === undefined) throw new Error('No batch')
  return batch
}

describe('a generated office', () => {
  it('is the same, to the identifiers, for the same seed, size and day', () => {
    expect(made()).toEqual(made())
    expect(made('anders').client).not.toEqual(made().client)
  })

  it('has as many clients as asked, and nearly as many mentors', () => {
    expect(made().client).toHaveLength(123)
    expect(made().mentor.length).toBeGreaterThan(90)
    expect(made().mentor.length).toBeLessThan(125)
  })

  it('comes in batches that together have everybody', () => {
    const batches = [...makeOffice({ clients: 2_500, seed: 'groot', today })]
    expect(batches.length).toBeGreaterThan(1)
    expect(batches.flatMap(({ client }) => client)).toHaveLength(2_500)
    expect(new Set(batches.flatMap(({ contact }) => contact.map(({ id }) => id))).size).toBe(
      batches.flatMap(({ contact }) => contact).length,
    )
  })

  it('has no contact in the future, before the start, after the end or during a rest', () => {
    const { mentorship, contact_client, mentorship_pause } = made()
    for (const { mentorship_id, occurred_on } of contact_client) {
      const couple = mentorship.find(({ id }) => id === mentorship_id)
      const on = String(occurred_on)
      expect(on <= today).toBe(true)
      expect(on >= String(couple?.started_on)).toBe(true)
      expect(on <= String(couple?.ended_on ?? today)).toBe(true)
      const rests = mentorship_pause.filter((pause) => pause.mentorship_id === mentorship_id)
      expect(
        rests.some(
          ({ valid_from, valid_until }) =>
            String(valid_from) <= on && on < String(valid_until ?? '9999-12-31'),
        ),
      ).toBe(false)
    }
  })

  it('shows every kind of couple: on rhythm, late, never met, at rest and ended', () => {
    const { mentorship } = made('soorten', 500)
    const running = mentorship.filter(({ status }) => status === 'running')
    expect(mentorship.some(({ status }) => status === 'paused')).toBe(true)
    expect(mentorship.some(({ status, end_reason }) => status === 'ended' && end_reason)).toBe(true)
    expect(running.some(({ due_on }) => String(due_on) < today)).toBe(true)
    expect(running.some(({ due_on }) => String(due_on) > today)).toBe(true)
    expect(running.some(({ last_contact_on }) => last_contact_on === null)).toBe(true)
  })
})

describe('the decisions of a generated office', () => {
  const { decision } = made('vragen', 500)

  it('are open or closed, and never asked or closed in the future or before the mentorship', () => {
    expect(decision.length).toBeGreaterThan(300)
    expect(decision.some(({ status }) => status === 'open')).toBe(true)
    for (const { asked_on, closed_at } of decision) {
      expect(String(asked_on) <= today).toBe(true)
      expect(String(closed_at ?? '').slice(0, 10) <= today).toBe(true)
    }
  })

  it('ended as the rules let them end: money and a will never by the mentor', () => {
    const forbidden = decision.filter(({ matter }) => /^(money|personal)/.test(String(matter)))
    expect(forbidden.length).toBeGreaterThan(0)
    expect(forbidden.map(({ outcome }) => outcome)).not.toContain('mentor-decided')
    expect(decision.map(({ outcome }) => outcome)).toContain('mentor-decided')
  })
})

describe('who waits in a generated office', () => {
  const { client, mentorship, waiting_entry, referral, match_proposal, mentor } = made('lijst', 900)

  it('is one in some twenty, beside those who have a mentor', () => {
    expect(waiting_entry.length).toBeGreaterThan(25)
    expect(waiting_entry.length).toBeLessThan(90)
    expect(mentorship.length + waiting_entry.length).toBe(client.length)
    const coupled = new Set(mentorship.map(({ client_id }) => client_id))
    expect(waiting_entry.filter(({ client_id }) => coupled.has(client_id))).toEqual([])
  })

  it('was asked for first, and asks of a mentor only what he has room for', () => {
    const asked = new Set(referral.map(({ id }) => id))
    expect(waiting_entry.every(({ referral_id }) => asked.has(referral_id))).toBe(true)
    expect(referral.some(({ status }) => status === 'new')).toBe(true)
    expect(match_proposal.length).toBeGreaterThan(0)
    for (const { mentor_id } of match_proposal) {
      const coupled = mentorship.filter((one) => one.mentor_id === mentor_id).length
      const capacity = Number(mentor.find(({ id }) => id === mentor_id)?.capacity)
      expect(coupled).toBeLessThan(capacity)
    }
  })
})

describe('text for bulk load', () => {
  it('keeps tabs, line ends and backslashes inside their cell, and tells nothing from empty', () => {
    const batch = made('tekst', 1)
    const [first] = batch.near_person
    const row = { id: 'a', client_id: 'b', name: 'x\ty\\z\n', relation: 'friend', phone: null }
    batch.near_person = [{ ...first, ...row, is_emergency_contact: true, created_at: '' }]
    expect([...copyText(batch, 'near_person')].join('')).toBe(
      'a\tb\tx\\ty\\\\z\\n\tfriend\ttrue\t\\N\t\n',
    )
  })
})
