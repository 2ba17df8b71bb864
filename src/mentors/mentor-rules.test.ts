import { describe, expect, it } from 'vitest'
import { changeMentorStatus } from './change-mentor-status.js'
import { editMentor } from './edit-mentor.js'
import { gapsOf } from './mentor-gaps.js'
import { detailsOf, type VolunteerMentor } from './mentor.js'
import { registerMentor } from './register-mentor.js'

const today = '2026-11-21'

const ilona: VolunteerMentor = {
  ...detailsOf({ givenName: 'Ilona', phone: '06 12345678' }),
  id: 'ilona',
  status: 'available',
  statusSince: '2025-03-01',
  mergedIntoId: null,
  version: 1,
}

describe('a new volunteer', () => {
  it('is registered from today on, with a fact in the history', () => {
    const details = detailsOf({ givenName: 'Nadia' })
    const decided = registerMentor({ id: 'nadia', details, status: 'applicant' }, today)
    expect(decided).toMatchObject({
      ok: true,
      value: { since: today, facts: [{ type: 'mentorRegistered', mentorId: 'nadia' }] },
    })
  })

  it('cannot have a certificate or a course of a day to come', () => {
    const register = (more: object) =>
      registerMentor(
        { id: 'n', details: { ...detailsOf({ givenName: 'N' }), ...more }, status: 'applicant' },
        today,
      )
    expect(register({ vogIssuedOn: '2026-11-22' })).toMatchObject({ reason: 'vog-in-future' })
    expect(register({ courseCompletedOn: '2027-01-01' })).toMatchObject({
      reason: 'course-in-future',
    })
    expect(register({ vogIssuedOn: today, courseCompletedOn: today })).toMatchObject({ ok: true })
  })
})

describe('the details of a volunteer', () => {
  it('change with a fact that tells what stood there', () => {
    const details = { ...detailsOf(ilona), phone: '06 87654321' }
    const decided = editMentor(ilona, { details, version: 1 }, today)
    expect(decided.ok && decided.value.facts).toEqual([
      {
        type: 'mentorChanged',
        mentorId: 'ilona',
        content: { changes: { phone: { from: '06 12345678', to: '06 87654321' } } },
      },
    ])
  })

  it('stay as they are when nothing was changed, without a fact', () => {
    const decided = editMentor(ilona, { details: detailsOf(ilona), version: 1 }, today)
    expect(decided).toMatchObject({ ok: true, value: { facts: [] } })
  })

  it('cannot hold a certificate of a day to come', () => {
    const details = { ...detailsOf(ilona), vogIssuedOn: '2027-01-01' }
    expect(editMentor(ilona, { details, version: 1 }, today)).toMatchObject({ ok: false })
  })
})

describe('the status of a volunteer', () => {
  it('can change to a pause, with its reason, and the history tells what it was', () => {
    const decided = changeMentorStatus(
      ilona,
      { status: 'paused', since: '2026-11-01', reason: 'Operatie' },
      today,
    )
    expect(decided.ok && decided.value.facts[0]?.content).toEqual({
      status: 'paused',
      since: '2026-11-01',
      reason: 'Operatie',
      was: 'available',
    })
  })

  it.each([
    ['available', '2026-11-01', 'same-status'],
    ['paused', '2026-11-22', 'since-in-future'],
    ['paused', '2025-02-28', 'since-before-current'],
  ] as const)('does not become %s on %s: %s', (status, since, reason) => {
    const decided = changeMentorStatus(ilona, { status, since, reason: null }, today)
    expect(decided).toEqual({ ok: false, reason })
  })

  it('may begin on any day in the past when nobody knows since when the present one holds', () => {
    const unknown = { ...ilona, statusSince: null }
    const command = { status: 'stopped', since: '2020-01-01', reason: null } as const
    expect(changeMentorStatus(unknown, command, today).ok).toBe(true)
  })
})

describe('what is still to be asked of a volunteer', () => {
  it('is everything that is unknown', () => {
    expect(gapsOf({ ...ilona, phone: null, status: null })).toEqual([
      'vog',
      'course',
      'reachable',
      'status',
    ])
  })

  it('is nothing once all is known', () => {
    const known = { ...ilona, vogIssuedOn: '2025-01-01', courseCompletedOn: '2025-02-01' }
    expect(gapsOf(known)).toEqual([])
  })

  it('is nothing any more of somebody who stopped', () => {
    expect(gapsOf({ ...ilona, status: 'stopped' })).toEqual([])
  })
})
