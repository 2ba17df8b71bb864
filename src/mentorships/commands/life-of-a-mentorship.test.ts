import { describe, expect, it } from 'vitest'
import { allInOrder, termsOfLaw } from '../../../test/factories/a-mentorship.js'
import type { MentorshipDecision, MentorshipOutcome } from '../mentorship.facts.js'
import { mentorOn, substitutesOn } from '../mentorship.js'
import { nothingKnown } from '../regimes/index.js'
import { endMentorship } from './end-mentorship.js'
import { handOverMentorship } from './hand-over-mentorship.js'
import { pauseMentorship } from './pause-mentorship.js'
import { reopenMentorship } from './reopen-mentorship.js'
import { resumeMentorship } from './resume-mentorship.js'
import { startMentorship } from './start-mentorship.js'

const today = '2026-11-22'
const ids = { mentorshipId: 'm', pauseId: 'p', substituteId: 's' }
const context = { today, terms: termsOfLaw, mandateId: 'mandate', ...ids }

const freshVog = { ...allInOrder, vogIssuedOn: '2025-12-01' }

function outcomeOf(decision: MentorshipDecision): MentorshipOutcome {
  if (!decision.ok) {
    throw new Error(decision.reason.code)
  }
  return decision.value
}

function startedInJanuary(): MentorshipOutcome {
  const couple = { clientId: 'hanne', mentorId: 'ilona', regime: 'statutory' } as const
  const start = { ...couple, startedOn: '2026-01-05', recording: 'new', facts: freshVog } as const
  return outcomeOf(startMentorship(undefined, start, context))
}

describe('Hanne and Ilona, from start to end', () => {
  const started = startedInJanuary()
  const paused = outcomeOf(
    pauseMentorship(
      started.state,
      {
        reason: 'mentor-ill',
        from: '2026-03-01',
        expectedUntil: undefined,
        substitute: { mentorId: 'petra', facts: freshVog },
      },
      context,
    ),
  )
  const resumed = outcomeOf(resumeMentorship(paused.state, { on: '2026-04-01' }, context))
  const handedOver = outcomeOf(
    handOverMentorship(
      resumed.state,
      { toMentorId: 'petra', on: '2026-09-01', facts: freshVog, newAppointment: undefined },
      context,
    ),
  )
  const ended = outcomeOf(
    endMentorship(
      handedOver.state,
      { reason: 'measure-lifted', endedOn: '2026-11-01', recording: 'new' },
      context,
    ),
  )

  it('has on every day the mentor and substitute that belong to it', () => {
    expect(mentorOn(ended.state, '2026-01-04')).toBeUndefined()
    expect(mentorOn(ended.state, '2026-03-15')).toBe('ilona')
    expect(substitutesOn(ended.state, '2026-03-15')).toEqual(['petra'])
    expect(substitutesOn(ended.state, '2026-04-01')).toEqual([])
    expect(mentorOn(ended.state, '2026-09-01')).toBe('petra')
    expect(mentorOn(ended.state, '2026-11-01')).toBeUndefined()
  })

  it('leaves a history of facts in the past tense', () => {
    const facts = [started, paused, resumed, handedOver, ended].flatMap((each) => each.facts)
    expect(facts.map(({ type }) => type)).toEqual([
      'mentorshipStarted',
      'mentorshipPaused',
      'substituteNamed',
      'mentorshipResumed',
      'mentorshipHandedOver',
      'mentorshipEnded',
    ])
  })

  it('stands as it was before when a wrong ending is undone', () => {
    const undone = reopenMentorship(
      ended.state,
      { reason: 'Verkeerde cliënt gekozen.' },
      { coupleRunsAgain: false },
    )
    expect(outcomeOf(undone).state).toEqual(handedOver.state)
  })
})

describe('a couple from an old list, with nothing but two names and a foundation', () => {
  it('can be recorded as running, and as ended without day or reason', () => {
    const facts = { ...nothingKnown, appointment: allInOrder.appointment }
    const old = { startedOn: undefined, recording: 'existing', facts } as const
    const couple = { clientId: 'rachel', mentorId: 'nadia', regime: 'statutory' } as const
    const running = outcomeOf(startMentorship(undefined, { ...couple, ...old }, context))
    expect(running.state.status).toBe('running')
    const over = { reason: 'unknown', endedOn: undefined, recording: 'existing' } as const
    expect(outcomeOf(endMentorship(running.state, over, context)).state.status).toBe('ended')
  })
})
