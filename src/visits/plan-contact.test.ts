import { describe, expect, it } from 'vitest'
import { aCoupleOf } from '../../test/factories/a-couple-record.js'
import { typedFrom } from '../shared/forms/index.js'
import { closeFollowUp } from './close-follow-up.js'
import { isLate, type OpenFollowUp } from './follow-up.js'
import { parsePlan } from './plan-contact.form.js'
import { planContact } from './plan-contact.js'
import { planningMessages } from './planning.messages.js'

const today = '2026-11-21'
const visit = { plannedOn: '2026-11-24', plannedTime: '14:00', kind: 'visit' } as const

describe('planning the next contact', () => {
  it('is told in the dossier of the client', () => {
    const planned = planContact(aCoupleOf('Hanne'), visit, today)
    expect(planned).toMatchObject({
      ok: true,
      value: { ...visit, facts: [{ type: 'contactPlanned', clientId: 'Hanne' }] },
    })
  })

  it('may be for today', () => {
    expect(planContact(aCoupleOf('Hanne'), { ...visit, plannedOn: today }, today).ok).toBe(true)
  })

  it.each([
    ['2026-11-20', 'is-past'],
    ['2028-11-22', 'too-far-ahead'],
  ])('on %s is refused: %s', (plannedOn, reason) => {
    const planned = planContact(aCoupleOf('Hanne'), { ...visit, plannedOn }, today)
    expect(planned).toEqual({ ok: false, reason })
  })

  it('is refused when the mentorship has ended', () => {
    const ended = aCoupleOf('Rachel', { status: 'ended', endedOn: '2026-10-01' })
    expect(planContact(ended, visit, today)).toEqual({ ok: false, reason: 'mentorship-ended' })
  })
})

describe('the time of a plan', () => {
  function timeOf(time: string) {
    const date = { 'date-day': '24', 'date-month': '11', 'date-year': '2026' }
    const typed = typedFrom({ ...date, time, kind: 'visit' })
    const parsed = parsePlan(typed, planningMessages('nl').plan)
    return parsed.ok ? parsed.value.plannedTime : Object.keys(parsed.reason)
  }

  it.each([
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['9:05', '09:05'],
    ['14 uur', '14:00'],
    ['14u', '14:00'],
    ['', null],
  ])('%j is read as %j', (typed, time) => {
    expect(timeOf(typed)).toBe(time)
  })

  it.each(['25:00', '12:75', 'na de lunch'])('%j is no time', (typed) => {
    expect(timeOf(typed)).toEqual(['time'])
  })
})

describe('an open agreement', () => {
  const followUp: OpenFollowUp = {
    id: '1',
    contactId: '2',
    clientId: 'Hanne',
    clientName: 'Hanne',
    mentorshipId: 'mentorship of Hanne',
    mentorName: 'Irene',
    agreed: 'Bril laten nakijken',
    dueOn: '2026-11-20',
  }

  it('is late from the day after it should be done', () => {
    expect(isLate(followUp, '2026-11-20')).toBe(false)
    expect(isLate(followUp, today)).toBe(true)
    expect(isLate({ dueOn: null }, today)).toBe(false)
  })

  it('is closed on the day it was kept, also too late, and the dossier tells it', () => {
    expect(closeFollowUp(followUp, today)).toMatchObject({
      doneOn: today,
      facts: [{ type: 'followUpClosed', content: { agreed: 'Bril laten nakijken' } }],
    })
  })
})
