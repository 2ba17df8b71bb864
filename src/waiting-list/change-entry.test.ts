import { describe, expect, it } from 'vitest'
import { waitingEntry } from '../../test/factories/a-waiting-entry-record.js'
import {
  askOwnNetwork,
  changeUrgency,
  changeWaitsFor,
  closeWaiting,
  reopenWaiting,
} from './change-entry.js'

const today = '2026-11-21'
const over = waitingEntry({ closed: { on: '2026-11-10', reason: 'client-wish', note: null } })

describe('another urgency', () => {
  it('is kept with its reason and moves the day of the next contact', () => {
    const changed = changeUrgency(waitingEntry(), { urgency: 3, reason: 'Nu' }, '2026-11-28')
    expect(changed).toMatchObject({
      ok: true,
      value: { changes: { urgency: 3, urgencyReason: 'Nu', nextContactOn: '2026-11-28' } },
    })
    expect(changed.ok && changed.value.facts[0]?.content).toMatchObject({ was: 1, urgency: 3 })
  })

  it.each([
    ['without a reason', waitingEntry(), { urgency: 2, reason: null }, 'reason-missing'],
    ['the same', waitingEntry(), { urgency: 1, reason: 'Toch' }, 'same-urgency'],
    ['of who waits no longer', over, { urgency: 2, reason: 'Nu' }, 'is-closed'],
  ] as const)('is refused: %s', (_, entry, command, reason) => {
    expect(changeUrgency(entry, command, today)).toEqual({ ok: false, reason })
  })
})

describe('what somebody waits for', () => {
  it('told twice is one change', () => {
    const entry = waitingEntry({ waitsFor: 'court', waitsNote: 'Zitting in mei' })
    const again = changeWaitsFor(entry, { waitsFor: 'court', note: 'Zitting in mei' })
    expect(again).toEqual({ ok: true, value: { changes: {}, facts: [] } })
  })
})

describe('the question whom somebody trusts already', () => {
  it('answered with nobody lets him wait for a mentor', () => {
    const entry = waitingEntry({ waitsFor: 'own-network' })
    const changed = askOwnNetwork(entry, { ownNetwork: 'nobody', words: 'Niemand' })
    expect(changed.ok && changed.value.changes.waitsFor).toBe('match')
  })

  it('answered with somebody leaves what he waits for', () => {
    const entry = waitingEntry({ waitsFor: 'own-network' })
    const changed = askOwnNetwork(entry, { ownNetwork: 'somebody', words: 'Tante' })
    expect(changed.ok && changed.value.changes.waitsFor).toBeUndefined()
  })
})

describe('the end of waiting', () => {
  it('is told with its reason, and asks for no more contact', () => {
    const closing = { reason: 'lighter-help', note: null, on: today } as const
    const changed = closeWaiting(waitingEntry(), closing, today)
    expect(changed.ok && changed.value.changes).toEqual({ closed: closing, nextContactOn: null })
  })

  it.each([
    ['another reason without words', { reason: 'other', note: null, on: today }, 'note-missing'],
    ['a day to come', { reason: 'died', note: null, on: '2026-11-22' }, 'day-in-future'],
    ['before it began', { reason: 'died', note: null, on: '2026-10-31' }, 'day-before-start'],
  ] as const)('is refused with %s', (_, closing, reason) => {
    expect(closeWaiting(waitingEntry(), closing, today)).toEqual({ ok: false, reason })
  })

  it('can be undone: he waits since the same first day', () => {
    const undone = { waitsAgain: false, hasMentor: false, nextContactOn: today }
    const changed = reopenWaiting(over, undone)
    expect(changed.ok && changed.value.changes).toEqual({ closed: null, nextContactOn: today })
    expect(reopenWaiting(over, { ...undone, waitsAgain: true })).toEqual({
      ok: false,
      reason: 'waits-again',
    })
    expect(reopenWaiting(over, { ...undone, hasMentor: true })).toEqual({
      ok: false,
      reason: 'has-mentor',
    })
    expect(reopenWaiting(waitingEntry(), undone)).toEqual({ ok: false, reason: 'is-open' })
  })
})
