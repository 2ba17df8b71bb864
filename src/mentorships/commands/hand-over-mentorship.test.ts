import { describe, expect, it } from 'vitest'
import {
  aMentorship,
  allInOrder,
  anEndedMentorship,
  aPausedMentorship,
  foundationAppointed,
  termsOfLaw,
} from '../../../test/factories/a-mentorship.js'
import { mentorOn } from '../mentorship.js'
import type { Mentorship } from '../mentorship.js'
import { handOverMentorship } from './hand-over-mentorship.js'
import type { HandOverMentorship } from './hand-over-mentorship.js'

const command: HandOverMentorship = {
  toMentorId: 'petra',
  on: '2026-11-22',
  facts: allInOrder,
  newAppointment: undefined,
}

function handOver(
  changes: Partial<HandOverMentorship> = {},
  mentorship: Mentorship = aMentorship(),
) {
  const context = { today: '2026-11-22', terms: termsOfLaw, mandateId: 'mandate-2' }
  return handOverMentorship(mentorship, { ...command, ...changes }, context)
}

describe('handing over to another mentor', () => {
  it('ends one mandate and begins the next in the same mentorship', () => {
    expect(handOver()).toMatchObject({
      value: {
        state: {
          id: 'hanne-ilona',
          startedOn: '2025-01-15',
          mandate: { id: 'mandate-2', mentorId: 'petra', from: '2026-11-22', until: undefined },
          earlierMandates: [{ id: 'mandate-1', mentorId: 'ilona', until: '2026-11-22' }],
        },
        facts: [{ type: 'mentorshipHandedOver', fromMentorId: 'ilona', toMentorId: 'petra' }],
      },
    })
  })

  it('leaves no day without a mentor and none with two', () => {
    const decision = handOver({ on: '2026-11-10' })
    expect(decision.ok && mentorOn(decision.value.state, '2026-11-09')).toBe('ilona')
    expect(decision.ok && mentorOn(decision.value.state, '2026-11-10')).toBe('petra')
  })

  it('asks to tell the client in writing (Besluit 5(5)) and to do what cannot wait (461(3))', () => {
    expect(handOver()).toMatchObject({
      value: {
        facts: [{ duties: ['tell-client-in-writing', 'new-mandate-contract', 'urgent-duties'] }],
      },
    })
  })

  it('ends the time in which the new mentor stood in', () => {
    const substitutes = [{ id: 's', mentorId: 'petra', from: '2026-11-01', until: undefined }]
    expect(handOver({}, aMentorship({ substitutes }))).toMatchObject({
      value: { state: { substitutes: [{ mentorId: 'petra', until: '2026-11-22' }] } },
    })
  })

  it('can correct a hand-over to the wrong person on the same day', () => {
    const first = handOver()
    const wrong = first.ok ? first.value.state : aMentorship()
    expect(handOver({ toMentorId: 'ruben' }, wrong)).toMatchObject({
      value: { state: { mandate: { mentorId: 'ruben' } } },
    })
  })

  it('is refused to somebody the law excludes', () => {
    const facts = { ...allInOrder, conflict: 'gives-care-or-treatment' } as const
    expect(handOver({ facts })).toMatchObject({ reason: { preconditions: ['no-conflict'] } })
  })

  it('is refused in the future or before the mandate of the mentor', () => {
    expect(handOver({ on: '2026-11-23' })).toMatchObject({ reason: { code: 'date-in-future' } })
    expect(handOver({ on: '2025-01-14' })).toMatchObject({
      reason: { code: 'date-before-mandate' },
    })
  })

  it('is refused when it is over', () => {
    expect(handOver({}, anEndedMentorship())).toMatchObject({ reason: { code: 'already-ended' } })
  })
})

describe('handing over to the mentor who has it already', () => {
  it('does nothing when it is the same hand-over', () => {
    const mandate = { id: 'm', mentorId: 'petra', from: '2026-11-22', until: undefined }
    const mentorship = aMentorship({ mandate })
    expect(handOver({}, mentorship)).toEqual({ ok: true, value: { state: mentorship, facts: [] } })
  })

  it('is refused otherwise', () => {
    expect(handOver({ toMentorId: 'ilona' })).toMatchObject({ reason: { code: 'same-mentor' } })
  })
})

describe('handing over when the court appointed the volunteer in person', () => {
  const inPerson = aMentorship({
    appointment: { appointed: 'volunteer', name: 'Ilona', orderedOn: '2012-05-01' },
  })

  it('needs a new order of the court first', () => {
    expect(handOver({}, inPerson)).toMatchObject({ reason: { code: 'court-must-appoint' } })
  })

  it('follows the new appointment', () => {
    expect(handOver({ newAppointment: foundationAppointed }, inPerson)).toMatchObject({
      value: { state: { appointment: { appointed: 'foundation' } } },
    })
  })
})

describe('handing over a mentorship that rests', () => {
  it('ends the rest when it was the old mentor who was missing', () => {
    expect(handOver({}, aPausedMentorship())).toMatchObject({
      value: {
        state: { status: 'running', mandate: { mentorId: 'petra' } },
        facts: [{ type: 'mentorshipHandedOver' }, { type: 'mentorshipResumed' }],
      },
    })
  })

  it('lets it rest on when it is the client who is away', () => {
    const pause = { ...aPausedMentorship().pause, reason: 'client-in-hospital' } as const
    expect(handOver({}, aPausedMentorship({ pause }))).toMatchObject({
      value: { state: { status: 'paused', mandate: { mentorId: 'petra' } } },
    })
  })

  it('cannot be before the old mentor was missing', () => {
    expect(handOver({ on: '2026-10-31' }, aPausedMentorship())).toMatchObject({
      reason: { code: 'date-before-pause' },
    })
  })
})
