import { describe, expect, it } from 'vitest'
import { aProposal, anAnswer, anAskedProposal } from '../../../test/factories/a-proposal.js'
import { answer } from './answer.js'
import { askMentor } from './ask-mentor.js'
import { resume, start, withdraw } from './end.js'
import { clientMaySee, mentorMaySee } from './may-see.js'
import { planMeeting, recordMeeting } from './meeting.js'
import { nextStep, waitsTooLong } from './next-step.js'
import type { ProposalDecision } from './outcome.js'
import { makeProposal } from './propose.js'
import type { Proposal } from './proposal.js'

const today = '2026-11-21'
const at = '2026-11-21T10:00:00.000Z'
const around = { today, isInPerson: false, isTaken: false, hasBarrier: false }

const command = {
  clientId: 'jaap',
  mentorId: 'casper',
  entryId: 'entry',
  regime: 'newcomer' as const,
  reason: 'Allebei graag buiten',
  suggestedMentorId: 'casper',
}
const place = {
  proposalId: 'proposal',
  by: 'coordinator',
  at,
  isEntryOpen: true,
  hasOpenProposal: false,
  isPossible: true,
  hasBarrier: false,
}
const details = {
  plannedOn: today,
  plannedTime: '14:00',
  place: 'Bij Jaap',
  whoComes: null,
  toTalkAbout: null,
}

/** Takes steps one after the other; a refusal fails the test. */
function after(proposal: Proposal, ...steps: ((before: Proposal) => ProposalDecision)[]): Proposal {
  return steps.reduce((before, step) => {
    const decision = step(before)
    if (!decision.ok) {
      throw new Error(decision.reason)
    }
    return decision.value.state
  }, proposal)
}

const says =
  (changes: Parameters<typeof anAnswer>[0] = {}, more: Partial<typeof around> = {}) =>
  (before: Proposal) =>
    answer(before, anAnswer(changes), { ...around, ...more })
const met = [
  (before: Proposal) => planMeeting(before, details, { id: 'meeting', today }),
  (before: Proposal) =>
    recordMeeting(
      before,
      { meetingId: 'meeting', outcome: 'held', note: null, movedTo: null },
      today,
    ),
]
const beginYes = [
  says({ side: 'client', moment: 'to-begin' }),
  says({ side: 'mentor', moment: 'to-begin' }),
]

describe('proposing a pair', () => {
  it('is done by name and with a reason, and tells nobody yet', () => {
    const decision = makeProposal(command, place)
    expect(decision).toMatchObject({
      ok: true,
      value: {
        state: { status: 'asking-mentor', proposedBy: 'coordinator', mentorAskedAt: null },
        waitsFor: 'answer',
      },
    })
  })

  it('keeps what the best answer said, and whether it was followed', () => {
    const decision = makeProposal({ ...command, suggestedMentorId: 'nadia' }, place)
    expect(decision).toMatchObject({
      value: { state: { suggestedMentorId: 'nadia', followedSuggestion: false } },
    })
  })

  it('is no choice against anybody when the best answer left the client out', () => {
    const decision = makeProposal({ ...command, suggestedMentorId: null }, place)
    expect(decision).toMatchObject({
      value: { state: { suggestedMentorId: null, followedSuggestion: false } },
    })
  })

  it.each([
    ['no-reason', { ...command, reason: '  ' }, place],
    ['entry-closed', command, { ...place, isEntryOpen: false }],
    ['already-proposed', command, { ...place, hasOpenProposal: true }],
    ['barrier', command, { ...place, hasBarrier: true }],
    ['not-possible', command, { ...place, isPossible: false }],
  ] as const)('is refused with %s', (reason, given, context) => {
    expect(makeProposal(given, context)).toEqual({ ok: false, reason })
  })
})

describe('asking the mentor', () => {
  it('tells only what was written for it, once', () => {
    const asked = after(aProposal(), (before) =>
      askMentor(before, { told: 'Een man in Zuidoost', at }),
    )
    expect(asked).toMatchObject({ toldToMentor: 'Een man in Zuidoost', mentorAskedAt: at })
    expect(askMentor(asked, { told: 'Nog eens', at })).toEqual({
      ok: false,
      reason: 'already-asked',
    })
  })

  it('needs something to tell', () => {
    expect(askMentor(aProposal(), { told: ' ', at })).toEqual({ ok: false, reason: 'nothing-told' })
  })
})

describe('the way to a mentorship', () => {
  it('is asked, met, and twice yes', () => {
    const agreed = after(anAskedProposal(), says(), ...met, ...beginYes)
    expect(agreed).toMatchObject({ status: 'agreed', agreedOn: today })
    expect(nextStep(agreed, today)).toBe('start')
    expect(after(agreed, (before) => start(before, { mentorshipId: 'm', at }))).toMatchObject({
      status: 'started',
      mentorshipId: 'm',
    })
  })

  it('waits for the court where the court appoints, and for an agreement elsewhere', () => {
    const statutory = after(anAskedProposal({ regime: 'statutory' }), says(), ...met, beginYes[0]!)
    expect(beginYes[1]!(statutory)).toMatchObject({
      value: { waitsFor: 'court', state: { status: 'agreed' } },
    })
    const newcomer = after(anAskedProposal(), says(), ...met, beginYes[0]!)
    expect(beginYes[1]!(newcomer)).toMatchObject({ value: { waitsFor: 'agreement' } })
  })

  it('does not begin on one yes', () => {
    const half = after(anAskedProposal(), says(), ...met, beginYes[0]!)
    expect(half.status).toBe('acquaintance')
    expect(start(half, { mentorshipId: 'm', at })).toEqual({ ok: false, reason: 'not-agreed' })
    expect(nextStep(half, today)).toBe('mentor-decides')
  })

  it('needs that they met before anybody says yes to beginning', () => {
    const willing = after(anAskedProposal(), says())
    expect(beginYes[0]!(willing)).toEqual({ ok: false, reason: 'not-met-yet' })
    expect(nextStep(willing, today)).toBe('plan-meeting')
  })

  it('does not ask the client before the mentor is willing', () => {
    expect(says({ side: 'client', moment: 'to-meet' })(anAskedProposal())).toEqual({
      ok: false,
      reason: 'mentor-not-willing',
    })
  })
})

describe('a no', () => {
  it('closes the proposal, and the person waits for a match again', () => {
    expect(says({ answer: 'no', reason: 'Te ver' })(anAskedProposal())).toMatchObject({
      value: { state: { status: 'declined', closeReason: 'mentor-no' }, waitsFor: 'match' },
    })
  })

  it('of the client counts at any moment', () => {
    const willing = after(anAskedProposal(), says())
    expect(says({ side: 'client', moment: 'to-begin', answer: 'no' })(willing)).toMatchObject({
      value: { state: { status: 'declined', closeReason: 'client-no' } },
    })
  })

  it('that is a veto stays with the pair, and needs a reason', () => {
    expect(
      says({ answer: 'no', isVeto: true, reason: 'Oude buren' })(anAskedProposal()),
    ).toMatchObject({
      value: { barrier: { kind: 'mentor-veto', reason: 'Oude buren' } },
    })
    expect(says({ answer: 'no', isVeto: true })(anAskedProposal())).toEqual({
      ok: false,
      reason: 'no-reason',
    })
  })

  it('can be taken back by the same side, while nobody took the place', () => {
    const declined = after(anAskedProposal(), says({ answer: 'no' }))
    expect(after(declined, says())).toMatchObject({
      status: 'acquaintance',
      closeReason: null,
      closedAt: null,
    })
    expect(says({}, { isTaken: true })(declined)).toEqual({ ok: false, reason: 'closed' })
    expect(says({}, { hasBarrier: true })(declined)).toEqual({ ok: false, reason: 'veto-stands' })
    expect(says({ side: 'client', moment: 'to-begin' })(declined)).toEqual({
      ok: false,
      reason: 'closed',
    })
  })

  it('after both said yes undoes the agreement', () => {
    const agreed = after(anAskedProposal(), says(), ...met, ...beginYes)
    const back = after(agreed, says({ side: 'client', moment: 'to-begin', answer: 'not-now' }))
    expect(back).toMatchObject({ status: 'acquaintance', agreedOn: null })
  })
})

describe('"not now"', () => {
  it('is no refusal: the proposal waits', () => {
    const later = after(anAskedProposal(), says({ answer: 'not-now', notBefore: '2027-01-10' }))
    expect(later.status).toBe('asking-mentor')
    expect(nextStep(later, today)).toBe('mentor-later')
    expect(after(later, says()).status).toBe('acquaintance')
  })

  it('cannot be until a day that passed', () => {
    const decision = says({ answer: 'not-now', notBefore: today })(anAskedProposal())
    expect(decision).toEqual({ ok: false, reason: 'not-before-past' })
  })
})

describe('an answer that another tells', () => {
  it('needs how the person showed it, also of who cannot speak', () => {
    expect(says({ how: null })(anAskedProposal())).toEqual({ ok: false, reason: 'how-missing' })
    const decision = says({ how: null }, { isInPerson: true })(anAskedProposal())
    expect(decision.ok).toBe(true)
  })
})

describe('a meeting', () => {
  it('can be moved to another day, and is still one meeting', () => {
    const planned = after(anAskedProposal(), says(), met[0]!)
    const movedTo = { plannedOn: '2026-11-28', plannedTime: null }
    const moved = after(planned, (before) =>
      recordMeeting(
        before,
        { meetingId: 'meeting', outcome: 'moved', note: 'Ziek', movedTo },
        today,
      ),
    )
    expect(moved.meetings).toMatchObject([
      { plannedOn: '2026-11-28', outcome: null, outcomeNote: 'Ziek' },
    ])
    expect(nextStep(moved, today)).toBe('meeting')
    expect(met[1]!(moved)).toEqual({ ok: false, reason: 'held-in-future' })
  })

  it('that nobody came to asks for another', () => {
    const planned = after(anAskedProposal(), says(), met[0]!)
    const nobody = after(planned, (before) =>
      recordMeeting(
        before,
        { meetingId: 'meeting', outcome: 'nobody-came', note: null, movedTo: null },
        today,
      ),
    )
    expect(nextStep(nobody, today)).toBe('plan-meeting')
  })

  it('is planned one at a time, once the mentor is willing', () => {
    expect(met[0]!(anAskedProposal())).toEqual({ ok: false, reason: 'mentor-not-willing' })
    expect(met[0]!(after(anAskedProposal(), says(), met[0]!))).toEqual({
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
      after(gone, (before) => resume(before, { isTaken: false, hasBarrier: false })).status,
    ).toBe('acquaintance')
    expect(resume(gone, { isTaken: true, hasBarrier: false })).toEqual({
      ok: false,
      reason: 'already-proposed',
    })
  })
})

describe('who may see it', () => {
  it('a mentor sees nothing before he is asked, no name before his yes, and nothing after a no', () => {
    expect(mentorMaySee(aProposal(), 'casper')).toBe('nothing')
    expect(mentorMaySee(anAskedProposal(), 'casper')).toBe('nameless')
    expect(mentorMaySee(anAskedProposal(), 'nadia')).toBe('nothing')
    expect(mentorMaySee(after(anAskedProposal(), says()), 'casper')).toBe('named')
    expect(mentorMaySee(after(anAskedProposal(), says({ answer: 'no' })), 'casper')).toBe('nothing')
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
})
