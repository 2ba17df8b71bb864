import { describe, expect, it } from 'vitest'
import { waitingEntry } from '../../test/factories/a-waiting-entry-record.js'
import { waitingTerms } from '../law/index.js'
import { logWaitingContact } from './log-waiting-contact.js'
import { nextStepOf } from './next-step.js'
import { contactDays, contactStanding, weeksWaiting } from './standing.js'
import { urgencies } from './waiting-entry.js'

const today = '2026-11-21'

describe('how long somebody waits', () => {
  it.each([
    ['2026-11-21', 0],
    ['2026-11-15', 0],
    ['2026-11-14', 1],
    ['2026-08-15', 14],
    ['2026-11-30', 0],
  ])('since %s is %i whole weeks', (since, weeks) => {
    expect(weeksWaiting(since, today)).toBe(weeks)
  })
})

describe('keeping contact with who waits', () => {
  it('has a dated term for every urgency, and a more urgent person hears sooner', () => {
    const days = urgencies.map((urgency) => contactDays(waitingTerms, urgency, today))
    expect(days).toEqual([56, 42, 28, 7])
    expect(waitingTerms.every(({ verified }) => !verified)).toBe(true)
  })

  it('is late the day after, not on the day itself, and never once the waiting is over', () => {
    const closed = { on: today, reason: 'died', note: null } as const
    expect(contactStanding(waitingEntry({ nextContactOn: today }), today).is).toBe('in-time')
    expect(contactStanding(waitingEntry({ nextContactOn: '2026-11-20' }), today).is).toBe('overdue')
    expect(contactStanding(waitingEntry({ nextContactOn: '2026-11-01', closed }), today).is).toBe(
      'over',
    )
  })

  const contact = { heldOn: today, withWhom: 'client', note: null, nextOn: null } as const
  const context = { today, contactDays: 42, lastHeldOn: null }

  it('moves the next day by the term, or to the day that was agreed', () => {
    const usual = logWaitingContact(waitingEntry(), contact, context)
    expect(usual).toMatchObject({ ok: true, value: { nextContactOn: '2027-01-02' } })
    const agreed = { ...contact, nextOn: '2026-11-25' }
    const other = logWaitingContact(waitingEntry(), agreed, context)
    expect(other).toMatchObject({ ok: true, value: { nextContactOn: '2026-11-25' } })
  })

  it('told late counts from the newest contact, so that nobody hears too soon', () => {
    const old = { ...contact, heldOn: '2026-10-01' }
    const logged = logWaitingContact(waitingEntry(), old, { ...context, lastHeldOn: '2026-11-20' })
    expect(logged).toMatchObject({ ok: true, value: { nextContactOn: '2027-01-01' } })
  })

  it.each([
    ['on a day to come', { heldOn: '2026-11-22' }, 'in-future'],
    ['more than a year ago', { heldOn: '2025-11-01' }, 'too-long-ago'],
    ['with a next day that is past', { nextOn: '2026-11-20' }, 'next-out-of-range'],
    ['with a next day after years', { nextOn: '2029-01-01' }, 'next-out-of-range'],
  ])('is refused %s', (_, more, reason) => {
    const logged = logWaitingContact(waitingEntry(), { ...contact, ...more }, context)
    expect(logged).toEqual({ ok: false, reason })
  })
})

describe('the next step', () => {
  it('is the own choice when there is one, whatever somebody waits for', () => {
    expect(nextStepOf({ waitsFor: 'match', ownNetwork: 'somebody' }, true).is).toBe('own-choice')
  })

  it('asks whom he trusts before a mentor is looked for', () => {
    expect(nextStepOf({ waitsFor: 'match', ownNetwork: 'not-asked' }, false).is).toBe('own-network')
    expect(nextStepOf({ waitsFor: 'match', ownNetwork: 'nobody' }, false).is).toBe('match')
    expect(nextStepOf({ waitsFor: 'court', ownNetwork: 'not-asked' }, false).is).toBe('court')
  })
})
