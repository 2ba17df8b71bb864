import { describe, expect, it } from 'vitest'
import {
  aMentorship,
  anEndedMentorship,
  aPausedMentorship,
} from '../../../test/factories/a-mentorship.js'
import type { Mentorship } from '../mentorship.js'
import { resumeMentorship } from './resume-mentorship.js'

function resume(on = '2026-11-22', mentorship: Mentorship = aPausedMentorship()) {
  return resumeMentorship(mentorship, { on }, { today: '2026-11-22' })
}

describe('resuming a mentorship that rests', () => {
  it('lets it run again and keeps the rest as one of the past', () => {
    expect(resume()).toMatchObject({
      value: {
        state: { status: 'running', pastPauses: [{ from: '2026-11-01', until: '2026-11-22' }] },
        facts: [{ type: 'mentorshipResumed', on: '2026-11-22' }],
      },
    })
  })

  it('leaves no rest behind in the state', () => {
    const decision = resume()
    expect(decision.ok && 'pause' in decision.value.state).toBe(false)
  })

  it('ends who stood in for this rest, and keeps a standing substitute', () => {
    const standing = { id: 'a', mentorId: 'petra', from: '2025-02-01', until: undefined }
    const forRest = { id: 'b', mentorId: 'ruben', from: '2026-11-01', until: undefined }
    const substitutes = [standing, forRest]
    expect(resume('2026-11-22', aPausedMentorship({ substitutes }))).toMatchObject({
      value: {
        state: { substitutes: [standing, { ...forRest, until: '2026-11-22' }] },
        facts: [{ substitutesEnded: ['ruben'] }],
      },
    })
  })

  it('cannot be before the rest began or after today', () => {
    expect(resume('2026-10-31')).toMatchObject({ reason: { code: 'date-before-pause' } })
    expect(resume('2026-11-23')).toMatchObject({ reason: { code: 'date-in-future' } })
  })
})

describe('resuming a mentorship that does not rest', () => {
  it('does nothing the second time', () => {
    const pastPauses = [{ ...aPausedMentorship().pause, until: '2026-11-22' }]
    const mentorship = aMentorship({ pastPauses })
    expect(resume('2026-11-22', mentorship)).toEqual({
      ok: true,
      value: { state: mentorship, facts: [] },
    })
  })

  it('is refused when it never rested', () => {
    expect(resume('2026-11-22', aMentorship())).toMatchObject({ reason: { code: 'not-paused' } })
  })

  it('is refused when it is over', () => {
    expect(resume('2026-11-22', anEndedMentorship())).toMatchObject({
      reason: { code: 'already-ended' },
    })
  })
})
