import { describe, expect, it } from 'vitest'
import {
  aMentorship,
  allInOrder,
  anEndedMentorship,
  aPausedMentorship,
  termsOfLaw,
} from '../../../test/factories/a-mentorship.js'
import type { Mentorship } from '../mentorship.js'
import { pauseMentorship } from './pause-mentorship.js'
import type { PauseMentorship } from './pause-mentorship.js'

const context = {
  today: '2026-11-22',
  terms: termsOfLaw,
  pauseId: 'pause-1',
  substituteId: 'substitute-1',
}

const command: PauseMentorship = {
  reason: 'mentor-ill',
  from: '2026-11-20',
  expectedUntil: '2027-01-05',
  substitute: undefined,
}

function pause(changes: Partial<PauseMentorship> = {}, mentorship: Mentorship = aMentorship()) {
  return pauseMentorship(mentorship, { ...command, ...changes }, context)
}

describe('pausing a running mentorship', () => {
  it('lets it rest, with reason and expected day of return', () => {
    expect(pause()).toMatchObject({
      value: {
        state: { status: 'paused', pause: { reason: 'mentor-ill', from: '2026-11-20' } },
        facts: [{ type: 'mentorshipPaused', expectedUntil: '2027-01-05' }],
      },
    })
  })

  it('says when the mentor is missing and nobody stands in', () => {
    expect(pause()).toMatchObject({ value: { facts: [{ substituteMissing: true }] } })
    const standing = [{ id: 's', mentorId: 'petra', from: '2025-02-01', until: undefined }]
    const covered = aMentorship({ substitutes: standing })
    expect(pause({}, covered)).toMatchObject({ value: { facts: [{ substituteMissing: false }] } })
  })

  it('needs no substitute when it is the client who is away', () => {
    expect(pause({ reason: 'client-in-hospital' })).toMatchObject({
      value: { facts: [{ substituteMissing: false }] },
    })
  })

  it('names the substitute for the same days at once', () => {
    expect(pause({ substitute: { mentorId: 'petra', facts: allInOrder } })).toMatchObject({
      value: {
        state: {
          status: 'paused',
          substitutes: [{ mentorId: 'petra', from: '2026-11-20', until: '2027-01-05' }],
        },
        facts: [
          { type: 'mentorshipPaused', substituteMissing: false },
          { type: 'substituteNamed', mentorId: 'petra' },
        ],
      },
    })
  })

  it('does not happen when the substitute is refused', () => {
    expect(pause({ substitute: { mentorId: 'ilona', facts: allInOrder } })).toMatchObject({
      reason: { code: 'mentor-is-own-substitute' },
    })
  })

  it.each([
    ['later than today', { from: '2026-11-23' }, 'date-in-future'],
    ['before the mentorship', { from: '2025-01-01' }, 'date-before-start'],
    ['that ends before it begins', { expectedUntil: '2026-11-20' }, 'until-not-after-from'],
  ])('refuses a pause %s', (_, changes, code) => {
    expect(pause(changes)).toMatchObject({ ok: false, reason: { code } })
  })

  it('refuses a pause that runs into an earlier one', () => {
    const earlier = {
      id: 'pause-0',
      reason: 'client-away',
      from: '2026-11-10',
      expectedUntil: undefined,
      until: '2026-11-21',
    } as const
    const mentorship = aMentorship({ pastPauses: [earlier] })
    expect(pause({}, mentorship)).toMatchObject({ reason: { code: 'overlaps-earlier-pause' } })
    expect(pause({ from: '2026-11-21' }, mentorship)).toMatchObject({ ok: true })
  })
})

describe('pausing a mentorship that does not run', () => {
  const same = { reason: 'mentor-ill', from: '2026-11-01', expectedUntil: undefined } as const

  it('does nothing when it rests in the same way already', () => {
    const mentorship = aPausedMentorship()
    expect(pause(same, mentorship)).toEqual({ ok: true, value: { state: mentorship, facts: [] } })
  })

  it('still names a substitute who was forgotten the first time', () => {
    const substitute = { mentorId: 'petra', facts: allInOrder }
    expect(pause({ ...same, substitute }, aPausedMentorship())).toMatchObject({
      value: { state: { status: 'paused' }, facts: [{ type: 'substituteNamed' }] },
    })
  })

  it('refuses a second, different pause', () => {
    expect(pause({}, aPausedMentorship())).toMatchObject({ reason: { code: 'already-paused' } })
  })

  it('refuses when it is over', () => {
    expect(pause({}, anEndedMentorship())).toMatchObject({ reason: { code: 'already-ended' } })
  })
})
