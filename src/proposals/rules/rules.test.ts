import { describe, expect, it } from 'vitest'
import { aProposal, anAskedProposal } from '../../../test/factories/a-proposal.js'
import {
  after,
  at,
  clientBegins,
  mentorBegins,
  planned,
  says,
  today,
  wasHeld,
} from '../../../test/factories/proposal-steps.js'
import { askMentor } from './ask-mentor.js'
import { start } from './end.js'
import { nextStep } from './next-step.js'
import { makeProposal } from './propose.js'

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
      askMentor(before, { told: 'Een man in Zuidoost', at, isTaken: false }),
    )
    expect(asked).toMatchObject({ toldToMentor: 'Een man in Zuidoost', mentorAskedAt: at })
    expect(askMentor(asked, { told: 'Nog eens', at, isTaken: false })).toEqual({
      ok: false,
      reason: 'already-asked',
    })
  })

  it('needs something to tell', () => {
    expect(askMentor(aProposal(), { told: ' ', at, isTaken: false })).toEqual({
      ok: false,
      reason: 'nothing-told',
    })
  })
})

describe('the way to a mentorship', () => {
  it('is asked, met, and twice yes', () => {
    const agreed = after(anAskedProposal(), says(), planned, wasHeld, clientBegins, mentorBegins)
    expect(agreed).toMatchObject({ status: 'agreed', agreedOn: today })
    expect(nextStep(agreed, today)).toBe('start')
    expect(after(agreed, (before) => start(before, { mentorshipId: 'm', at }))).toMatchObject({
      status: 'started',
      mentorshipId: 'm',
    })
  })

  it('waits for the court where the court appoints, and for an agreement elsewhere', () => {
    const statutory = after(
      anAskedProposal({ regime: 'statutory' }),
      says(),
      planned,
      wasHeld,
      clientBegins,
    )
    expect(mentorBegins(statutory)).toMatchObject({
      value: { waitsFor: 'court', state: { status: 'agreed' } },
    })
    const newcomer = after(anAskedProposal(), says(), planned, wasHeld, clientBegins)
    expect(mentorBegins(newcomer)).toMatchObject({ value: { waitsFor: 'agreement' } })
  })

  it('does not begin on one yes', () => {
    const half = after(anAskedProposal(), says(), planned, wasHeld, clientBegins)
    expect(half.status).toBe('acquaintance')
    expect(start(half, { mentorshipId: 'm', at })).toEqual({ ok: false, reason: 'not-agreed' })
    expect(nextStep(half, today)).toBe('mentor-decides')
  })

  it('needs that they met before anybody says yes to beginning', () => {
    const willing = after(anAskedProposal(), says())
    expect(clientBegins(willing)).toEqual({ ok: false, reason: 'not-met-yet' })
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
    const agreed = after(anAskedProposal(), says(), planned, wasHeld, clientBegins, mentorBegins)
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
