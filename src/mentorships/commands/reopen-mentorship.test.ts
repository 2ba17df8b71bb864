import { describe, expect, it } from 'vitest'
import { aMentorship, anEndedMentorship } from '../../../test/factories/a-mentorship.js'
import type { Mentorship } from '../mentorship.js'
import { reopenMentorship } from './reopen-mentorship.js'

function reopen(
  reason = 'Verkeerde cliënt gekozen.',
  mentorship: Mentorship = anEndedMentorship(),
  coupleRunsAgain = false,
) {
  return reopenMentorship(mentorship, { reason }, { coupleRunsAgain })
}

describe('reopening a mentorship that was ended by mistake', () => {
  it('lets the last mentor carry on', () => {
    expect(reopen()).toMatchObject({
      value: { state: { status: 'running', mandate: { mentorId: 'ilona', until: undefined } } },
    })
  })

  it('keeps in the history what stood there and why it was wrong', () => {
    expect(reopen(' Verkeerde cliënt gekozen. ')).toMatchObject({
      value: {
        facts: [
          {
            type: 'mentorshipReopened',
            reason: 'Verkeerde cliënt gekozen.',
            wasEndedOn: '2026-10-01',
            wasReason: 'measure-lifted',
          },
        ],
      },
    })
  })

  it('leaves no ending behind in the state', () => {
    const decision = reopen()
    expect(decision.ok && 'endedOn' in decision.value.state).toBe(false)
  })

  it('needs a reason', () => {
    expect(reopen('  ')).toMatchObject({ reason: { code: 'reason-missing' } })
  })

  it('is refused when the couple runs again already', () => {
    expect(reopen('Vergissing', anEndedMentorship(), true)).toMatchObject({
      reason: { code: 'couple-already-running' },
    })
  })

  it('does nothing to a mentorship that runs', () => {
    expect(reopen('Vergissing', aMentorship())).toMatchObject({ reason: { code: 'not-ended' } })
  })
})
