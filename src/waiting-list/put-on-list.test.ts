import { describe, expect, it } from 'vitest'
import { putOnList, type HasAlready, type PutOnList } from './put-on-list.js'

const today = '2026-11-21'
const nobody: HasAlready = { waitsIn: [], mentoredIn: [] }

function wish(more: Partial<PutOnList> = {}): PutOnList {
  return {
    id: 'entry',
    clientId: 'client',
    referralId: null,
    regime: 'newcomer',
    urgency: 1,
    urgencyReason: 'Het is zwaar',
    waitingSince: '2026-11-20',
    waitsFor: 'intake',
    waitsNote: null,
    ...more,
  }
}

function put(more: Partial<PutOnList> = {}, has = nobody, contactDays = 42) {
  return putOnList(wish(more), has, { today, contactDays })
}

describe('somebody who is put on the waiting list', () => {
  it('hears from us within the term of his urgency, counted from the first day', () => {
    expect(put()).toMatchObject({ ok: true, value: { nextContactOn: '2027-01-01' } })
  })

  it('hears within a week when he waited long before he was written in', () => {
    const opened = put({ waitingSince: '2026-01-01' })
    expect(opened).toMatchObject({ ok: true, value: { nextContactOn: '2026-11-28' } })
  })

  it('is told in the history with the reason', () => {
    const opened = put()
    expect(opened.ok && opened.value.facts).toEqual([
      {
        type: 'waitingStarted',
        clientId: 'client',
        content: {
          entryId: 'entry',
          regime: 'newcomer',
          urgency: 1,
          reason: 'Het is zwaar',
          since: '2026-11-20',
        },
      },
    ])
  })

  it.each([
    ['waits in this way already', {}, { waitsIn: ['newcomer'], mentoredIn: [] }, 'waits-already'],
    ['has a mentor in this way', {}, { waitsIn: [], mentoredIn: ['newcomer'] }, 'has-mentor'],
    ['is urgent without a reason', { urgencyReason: null }, nobody, 'urgency-without-reason'],
    ['waits from a day to come', { waitingSince: '2026-11-22' }, nobody, 'since-in-future'],
    ['waits since a mistyped year', { waitingSince: '1926-11-20' }, nobody, 'since-too-long-ago'],
  ] as const)('is refused when he %s', (_, more, has, reason) => {
    expect(put(more, has as HasAlready)).toEqual({ ok: false, reason })
  })

  it('may wait in one way while he has a mentor in another', () => {
    expect(put({}, { waitsIn: ['jim'], mentoredIn: ['statutory'] }).ok).toBe(true)
  })

  it('needs no reason for an ordinary urgency', () => {
    expect(put({ urgency: 0, urgencyReason: null }).ok).toBe(true)
  })
})
