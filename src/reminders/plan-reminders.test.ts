import { describe, expect, it } from 'vitest'
import { planReminders, type ReminderSituation } from './plan-reminders.js'

const hanne = { mentorshipId: 'hanne', mentorId: 'ilona' }
const marloes = { mentorshipId: 'marloes', mentorId: 'irene' }
const ilona = { accountId: 'account-ilona', role: 'mentor', mentorId: 'ilona' } as const
const coordinator = { accountId: 'account-c', role: 'coordinator', mentorId: null } as const

// A Monday in winter at nine in the morning.
const monday = '2026-11-23T08:00:00.000Z'
const wednesday = '2026-11-25T08:00:00.000Z'

function plan(more: Partial<ReminderSituation> = {}) {
  return planReminders({
    now: monday,
    isOn: true,
    overdue: [hanne, marloes],
    readers: [ilona, coordinator],
    told: [],
    ...more,
  })
}

describe('when contact is overdue', () => {
  it('a mentor is reminded of his own couples only, a coordinator of all', () => {
    expect(plan()).toEqual([
      {
        accountId: 'account-ilona',
        kind: 'mentor',
        weekOf: '2026-11-23',
        mentorshipIds: ['hanne'],
      },
      { accountId: 'account-c', kind: 'coordinator', weekOf: '2026-11-23', mentorshipIds: [] },
    ])
  })

  it('nobody hears twice of the same in one week', () => {
    const told = plan().map(({ accountId, kind, mentorshipIds }) => ({
      accountId,
      kind,
      mentorshipIds,
    }))
    expect(plan({ told })).toEqual([])
  })

  it('a couple that becomes overdue later in the week is told apart', () => {
    const told = [{ accountId: 'account-ilona', kind: 'mentor', mentorshipIds: ['hanne'] }] as const
    const loek = { mentorshipId: 'loek', mentorId: 'ilona' }
    const [reminder] = plan({ now: wednesday, overdue: [hanne, loek], told })
    expect(reminder?.mentorshipIds).toEqual(['loek'])
  })

  it('somebody with both roles hears as each of them', () => {
    const both = { ...coordinator, accountId: ilona.accountId }
    expect(plan({ readers: [ilona, both] }).map(({ kind }) => kind)).toEqual([
      'mentor',
      'coordinator',
    ])
  })

  it('a coordinator hears on Monday, on Tuesday when Monday was missed, and not later', () => {
    const onDay = (now: string) => plan({ now, readers: [coordinator] }).length
    expect(onDay('2026-11-24T08:00:00.000Z')).toBe(1)
    expect(onDay(wednesday)).toBe(0)
  })
})

describe('nobody is reminded', () => {
  it('when nothing is overdue', () => {
    expect(plan({ overdue: [] })).toEqual([])
  })

  it('when the organisation switched reminders off', () => {
    expect(plan({ isOn: false })).toEqual([])
  })

  it('in the weekend', () => {
    expect(plan({ now: '2026-11-21T10:00:00.000Z' })).toEqual([])
    expect(plan({ now: '2026-11-22T10:00:00.000Z' })).toEqual([])
  })

  it('at night, by the clock of the house, in winter and in summer', () => {
    expect(plan({ now: '2026-11-23T05:59:00.000Z' })).toEqual([])
    expect(plan({ now: '2026-11-23T06:00:00.000Z' })).not.toEqual([])
    expect(plan({ now: '2026-11-23T19:00:00.000Z' })).toEqual([])
    expect(plan({ now: '2026-07-06T04:59:00.000Z' })).toEqual([])
    expect(plan({ now: '2026-07-06T05:00:00.000Z' })).not.toEqual([])
  })

  it('twice or never because the clock changes in the night before', () => {
    const springMonday = ['2026-03-30T04:00:00.000Z', '2026-03-30T05:00:00.000Z']
    const autumnMonday = ['2026-10-26T05:00:00.000Z', '2026-10-26T06:00:00.000Z']
    for (const [tooEarly = '', inTime = ''] of [springMonday, autumnMonday]) {
      expect(plan({ now: tooEarly })).toEqual([])
      expect(plan({ now: inTime })).toHaveLength(2)
    }
  })
})
