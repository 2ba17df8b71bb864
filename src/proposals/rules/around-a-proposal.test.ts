import { describe, expect, it } from 'vitest'
import { aProposal, anAskedProposal } from '../../../test/factories/a-proposal.js'
import { after, at, planned, says, today, wasHeld } from '../../../test/factories/proposal-steps.js'
import { resume, withdraw } from './end.js'
import { clientMaySee, mentorMaySee } from './may-see.js'
import { recordMeeting } from './meeting.js'
import { laterUntil, mayAskAgain, nextStep, waitsTooLong } from './next-step.js'
import type { Proposal } from './proposal.js'

describe('a meeting', () => {
  it('can be moved to another day, and is still one meeting', () => {
    const before = after(anAskedProposal(), says(), planned)
    const movedTo = { plannedOn: '2026-11-28', plannedTime: null }
    const moved = after(before, (one) =>
      recordMeeting(one, { meetingId: 'meeting', outcome: 'moved', note: 'Ziek', movedTo }, today),
    )
    expect(moved.meetings).toMatchObject([
      { plannedOn: '2026-11-28', outcome: null, outcomeNote: 'Ziek' },
    ])
    expect(nextStep(moved, today)).toBe('meeting')
    expect(wasHeld(moved)).toEqual({ ok: false, reason: 'held-in-future' })
  })

  it('that nobody came to asks for another', () => {
    const before = after(anAskedProposal(), says(), planned)
    const nobody = after(before, (one) =>
      recordMeeting(
        one,
        { meetingId: 'meeting', outcome: 'nobody-came', note: null, movedTo: null },
        today,
      ),
    )
    expect(nextStep(nobody, today)).toBe('plan-meeting')
  })

  it('is planned one at a time, once the mentor is willing', () => {
    expect(planned(anAskedProposal())).toEqual({ ok: false, reason: 'mentor-not-willing' })
    expect(planned(after(anAskedProposal(), says(), planned))).toEqual({
      ok: false,
      reason: 'meeting-planned',
    })
  })
})

describe('taking a proposal back', () => {
  it('needs a reason and can be undone to where it was', () => {
    const willing = after(anAskedProposal(), says())
    expect(withdraw(willing, { reason: '', at })).toEqual({ ok: false, reason: 'no-reason' })
    const gone = after(willing, (before) => withdraw(before, { reason: 'Toch verhuisd', at }))
    expect(gone).toMatchObject({ status: 'withdrawn', closeReason: 'Toch verhuisd' })
    expect(says()(gone)).toEqual({ ok: false, reason: 'closed' })
    expect(
      after(gone, (before) =>
        resume(before, { isTaken: false, hasBarrier: false, isImpossible: false }),
      ).status,
    ).toBe('acquaintance')
    expect(resume(gone, { isTaken: true, hasBarrier: false, isImpossible: false })).toEqual({
      ok: false,
      reason: 'already-proposed',
    })
  })
})

describe('who may see it', () => {
  it('a mentor sees nothing before he is asked, no name before his yes, and nothing after a no', () => {
    const seen = (proposal: Proposal, mentorId = 'casper', hasMentorStopped = false) =>
      mentorMaySee({ proposal, hasMentorStopped }, mentorId)
    expect(seen(aProposal())).toBe('nothing')
    expect(seen(anAskedProposal())).toBe('nameless')
    expect(seen(anAskedProposal(), 'nadia')).toBe('nothing')
    expect(seen(after(anAskedProposal(), says()))).toBe('named')
    expect(seen(after(anAskedProposal(), says()), 'casper', true)).toBe('nothing')
    expect(seen(after(anAskedProposal(), says({ answer: 'no' })))).toBe('nothing')
  })

  it('a client sees who it is once that mentor is willing', () => {
    expect(clientMaySee(anAskedProposal(), 'jaap')).toBe(false)
    expect(clientMaySee(after(anAskedProposal(), says()), 'jaap')).toBe(true)
    expect(clientMaySee(after(anAskedProposal(), says()), 'piet')).toBe(false)
  })
})

describe('waiting too long', () => {
  it('is told once the days for an answer passed, but not while somebody said later', () => {
    expect(waitsTooLong(anAskedProposal(), '2026-11-27', 7)).toBe(false)
    expect(waitsTooLong(anAskedProposal(), '2026-11-28', 7)).toBe(true)
    const later = after(anAskedProposal(), says({ answer: 'not-now' }))
    expect(waitsTooLong(later, '2026-12-28', 7)).toBe(false)
  })

  it('ends for somebody who cannot now on the day he named, or after four weeks', () => {
    const named = after(anAskedProposal(), says({ answer: 'not-now', notBefore: '2026-12-10' }))
    expect(laterUntil(named, today)).toBe('2026-12-10')
    expect(mayAskAgain(named, '2026-12-09')).toBe(false)
    expect(mayAskAgain(named, '2026-12-10')).toBe(true)
    const unnamed = after(anAskedProposal(), says({ answer: 'not-now' }))
    expect(laterUntil(unnamed, today)).toBe('2026-12-19')
    expect(laterUntil(anAskedProposal(), today)).toBeNull()
  })
})
