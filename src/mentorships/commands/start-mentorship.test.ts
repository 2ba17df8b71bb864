import { describe, expect, it } from 'vitest'
import { aMentorship, allInOrder, termsOfLaw } from '../../../test/factories/a-mentorship.js'
import { nothingKnown } from '../regimes/index.js'
import { startMentorship } from './start-mentorship.js'
import type { StartMentorship } from './start-mentorship.js'

const context = {
  today: '2026-11-22',
  terms: termsOfLaw,
  mentorshipId: 'new-mentorship',
  mandateId: 'new-mandate',
}

const command: StartMentorship = {
  clientId: 'hanne',
  mentorId: 'ilona',
  regime: 'statutory',
  startedOn: '2026-11-20',
  recording: 'new',
  facts: allInOrder,
}

function start(changes: Partial<StartMentorship> = {}) {
  return startMentorship(undefined, { ...command, ...changes }, context)
}

describe('a couple without a mentorship', () => {
  it('starts: the mentorship runs and the mentor has a mandate from the first day', () => {
    expect(start()).toMatchObject({
      ok: true,
      value: {
        state: {
          status: 'running',
          id: 'new-mentorship',
          startedOn: '2026-11-20',
          appointment: { appointed: 'foundation' },
          mandate: { mentorId: 'ilona', from: '2026-11-20', until: undefined },
        },
        facts: [
          { type: 'mentorshipStarted', clientId: 'hanne', mentorId: 'ilona', incomplete: [] },
        ],
      },
    })
  })

  it('starts with what is unknown listed as incomplete', () => {
    const decision = start({
      facts: { ...allInOrder, vogIssuedOn: undefined, conflict: 'unknown' },
    })
    expect(decision).toMatchObject({
      value: { facts: [{ incomplete: ['no-conflict', 'vog-valid'] }] },
    })
  })

  it('does not start when the law excludes the mentor', () => {
    const decision = start({ facts: { ...allInOrder, conflict: 'works-at-institution' } })
    expect(decision).toEqual({
      ok: false,
      reason: { code: 'preconditions-not-met', preconditions: ['no-conflict'] },
    })
  })

  it('does not start with an expired VOG', () => {
    const decision = start({ facts: { ...allInOrder, vogIssuedOn: '2021-11-01' } })
    expect(decision).toMatchObject({ reason: { preconditions: ['vog-valid'] } })
  })

  it('does not start in the future', () => {
    expect(start({ startedOn: '2026-11-23' })).toMatchObject({ reason: { code: 'date-in-future' } })
  })

  it('needs a first day when it is new', () => {
    expect(start({ startedOn: undefined })).toMatchObject({ reason: { code: 'date-missing' } })
  })

  it.each([
    ['jim', { chosenByYoungPerson: 'yes', mentorAgrees: 'yes' }],
    ['newcomer', { supportedPersonAgrees: 'yes', mentorAgrees: 'yes' }],
    ['project', { coordinatorAgrees: 'yes', supportedPersonAgrees: 'yes', mentorAgrees: 'yes' }],
  ] as const)('can start in the regime %s too, without a court', (regime, answers) => {
    const decision = start({ regime, facts: { ...nothingKnown, ...answers } })
    expect(decision).toMatchObject({ ok: true, value: { state: { regime, status: 'running' } } })
  })
})

describe('a couple that ran already before it was recorded', () => {
  it('may have an unknown first day', () => {
    const facts = { ...nothingKnown, appointment: allInOrder.appointment }
    const decision = start({ recording: 'existing', startedOn: undefined, facts })
    expect(decision).toMatchObject({
      value: {
        state: { startedOn: undefined, mandate: { from: undefined } },
        facts: [
          { incomplete: ['measure-in-force', 'volunteer-mandated', 'no-conflict', 'vog-valid'] },
        ],
      },
    })
  })

  it('is looked at as things stand today, not as on its first day', () => {
    const decision = start({ recording: 'existing', startedOn: '2015-03-01' })
    expect(decision).toMatchObject({ ok: true, value: { facts: [{ incomplete: [] }] } })
  })
})

describe('a couple that has a mentorship', () => {
  it('does not get a second one', () => {
    expect(startMentorship(aMentorship(), command, context)).toMatchObject({
      reason: { code: 'couple-already-running' },
    })
  })

  it('changes nothing when the same start comes in twice', () => {
    const first = aMentorship({ id: 'new-mentorship' })
    expect(startMentorship(first, command, context)).toEqual({
      ok: true,
      value: { state: first, facts: [] },
    })
  })
})
