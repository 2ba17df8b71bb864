import { describe, expect, it } from 'vitest'
import {
  aMentorship,
  anEndedMentorship,
  aPausedMentorship,
} from '../../../test/factories/a-mentorship.js'
import { mentorOn } from '../mentorship.js'
import type { Mentorship } from '../mentorship.js'
import { endMentorship } from './end-mentorship.js'
import type { EndMentorship } from './end-mentorship.js'

const command: EndMentorship = {
  reason: 'measure-lifted',
  endedOn: '2026-11-20',
  recording: 'new',
}

function end(changes: Partial<EndMentorship> = {}, mentorship: Mentorship = aMentorship()) {
  return endMentorship(mentorship, { ...command, ...changes }, { today: '2026-11-22' })
}

describe('ending a mentorship', () => {
  it('ends it and the mandate on the same day', () => {
    expect(end()).toMatchObject({
      value: {
        state: {
          status: 'ended',
          endedOn: '2026-11-20',
          endingReason: 'measure-lifted',
          mandate: { until: '2026-11-20' },
        },
        facts: [{ type: 'mentorshipEnded', mentorId: 'ilona' }],
      },
    })
  })

  it('says that the end report is still to be written (459(4))', () => {
    expect(end()).toMatchObject({
      value: {
        facts: [
          {
            duties: ['end-report-to-court', 'end-report-to-client', 'urgent-duties', 'close-file'],
          },
        ],
      },
    })
  })

  it('ends every substitute, also one named for later', () => {
    const substitutes = [
      { id: 'a', mentorId: 'petra', from: '2026-01-01', until: undefined },
      { id: 'b', mentorId: 'ruben', from: '2026-12-01', until: '2026-12-15' },
    ]
    expect(end({}, aMentorship({ substitutes }))).toMatchObject({
      value: { state: { substitutes: [{ until: '2026-11-20' }, { until: '2026-12-01' }] } },
    })
  })

  it('closes a rest on the same day', () => {
    expect(end({}, aPausedMentorship())).toMatchObject({
      value: { state: { status: 'ended', pastPauses: [{ until: '2026-11-20' }] } },
    })
  })

  it('is refused for a reason that the regime does not know', () => {
    expect(end({ reason: 'client-wish' })).toMatchObject({ reason: { code: 'reason-not-allowed' } })
    const project = aMentorship({ regime: 'project' })
    expect(end({}, project)).toMatchObject({ reason: { code: 'reason-not-allowed' } })
    expect(end({ reason: 'client-wish' }, project)).toMatchObject({ ok: true })
  })

  it.each([
    ['in the future', { endedOn: '2026-11-23' }, 'date-in-future'],
    ['before the start', { endedOn: '2025-01-14' }, 'date-before-start'],
    ['without a day', { endedOn: undefined }, 'date-missing'],
    ['without a reason', { reason: 'unknown' }, 'reason-missing'],
  ] as const)('is refused %s', (_, changes, code) => {
    expect(end(changes)).toMatchObject({ ok: false, reason: { code } })
  })

  it('is refused before the last mentor began', () => {
    const mandate = { id: 'm2', mentorId: 'petra', from: '2026-11-21', until: undefined }
    expect(end({}, aMentorship({ mandate }))).toMatchObject({
      reason: { code: 'date-before-mandate' },
    })
  })
})

describe('recording an ending of long ago', () => {
  const unknown = { reason: 'unknown', endedOn: undefined, recording: 'existing' } as const

  it('may leave day and reason unknown', () => {
    const decision = end(unknown)
    expect(decision).toMatchObject({
      value: { state: { status: 'ended', endedOn: undefined, endingReason: 'unknown' } },
    })
  })

  it('leaves nobody as mentor, although the last day is unknown', () => {
    const decision = end(unknown)
    expect(decision.ok && mentorOn(decision.value.state, '2026-11-22')).toBeUndefined()
  })

  it('asks for no report that was due then', () => {
    expect(end({ recording: 'existing' })).toMatchObject({ value: { facts: [{ duties: [] }] } })
  })
})

describe('ending a mentorship that is over', () => {
  it('does nothing when day and reason are the same', () => {
    const mentorship = anEndedMentorship({ endedOn: '2026-11-20' })
    expect(end({}, mentorship)).toEqual({ ok: true, value: { state: mentorship, facts: [] } })
  })

  it('is refused for another day or reason', () => {
    expect(end({}, anEndedMentorship())).toMatchObject({ reason: { code: 'already-ended' } })
  })
})
