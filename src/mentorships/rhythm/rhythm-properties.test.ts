import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRhythm, met, today } from '../../../test/factories/a-rhythm.js'
import { addDays } from '../../shared/calendar/index.js'
import type { Rhythm } from './rhythm.js'

describe('on any day of any couple', () => {
  const dayAgo = fc.integer({ min: 0, max: 400 }).map((days) => addDays(today, -days))
  const contact = fc.record({ on: dayAgo, counts: fc.boolean(), excusesLaw: fc.boolean() })
  const pause = fc
    .record({ from: dayAgo, days: fc.integer({ min: 0, max: 90 }), excusesLaw: fc.boolean() })
    .map(({ from, days, excusesLaw }) => ({ from, until: addDays(from, days), excusesLaw }))
  const situation = fc.record({
    startedOn: dayAgo,
    contacts: fc.array(contact, { maxLength: 6 }),
    pauses: fc.array(pause, { maxLength: 3 }),
  })

  function daysOverdue(result: Rhythm): number {
    return 'daysOverdue' in result ? result.daysOverdue : 0
  }

  it('one contact more never makes it later', () => {
    fc.assert(
      fc.property(situation, dayAgo, (given, on) => {
        const more = { ...given, contacts: [...given.contacts, { on, counts: true }] }
        expect(daysOverdue(aRhythm(more))).toBeLessThanOrEqual(daysOverdue(aRhythm(given)))
      }),
    )
  })

  it('one pause more never makes it later', () => {
    fc.assert(
      fc.property(situation, pause, (given, extra) => {
        const more = { ...given, pauses: [...given.pauses, extra] }
        expect(daysOverdue(aRhythm(more))).toBeLessThanOrEqual(daysOverdue(aRhythm(given)))
      }),
    )
  })

  it('a contact today makes nothing overdue', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const contacts = [...given.contacts, ...met(today)]
        expect(['on-rhythm', 'paused']).toContain(aRhythm({ ...given, contacts }).state)
      }),
    )
  })

  it('is due no later than the law allows', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { dueOn, legalDueOn } = { dueOn: '', legalDueOn: undefined, ...aRhythm(given) }
        expect((dueOn ?? '') <= (legalDueOn ?? '9999-12-31')).toBe(true)
      }),
    )
  })

  it('does not depend on the order in which contacts were logged', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const turned = { ...given, contacts: given.contacts.toReversed() }
        expect(aRhythm(turned)).toEqual(aRhythm(given))
      }),
    )
  })
})
