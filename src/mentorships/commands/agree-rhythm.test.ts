import { describe, expect, it } from 'vitest'
import { aMentorship, anEndedMentorship } from '../../../test/factories/a-mentorship.js'
import type { Mentorship, RhythmAgreement } from '../mentorship.js'
import { agreeRhythm } from './agree-rhythm.js'

const fortnightly = { every: 2, unit: 'weeks', reason: 'agreed-together' } as const
const twoMonths = { every: 2, unit: 'months' } as const

function agree(agreement: RhythmAgreement | undefined, mentorship: Mentorship = aMentorship()) {
  return agreeRhythm(mentorship, { agreement }, { legalFloor: twoMonths })
}

describe('agreeing on a rhythm', () => {
  it('records how often this couple meets', () => {
    expect(agree(fortnightly)).toMatchObject({
      value: {
        state: { agreement: fortnightly },
        facts: [{ type: 'rhythmAgreed', agreement: fortnightly }],
      },
    })
  })

  it('can be dropped, so that the norms count again', () => {
    expect(agree(undefined, aMentorship({ agreement: fortnightly }))).toMatchObject({
      value: { state: { agreement: undefined }, facts: [{ agreement: undefined }] },
    })
  })

  it('does nothing the second time', () => {
    const mentorship = aMentorship({ agreement: fortnightly })
    expect(agree({ ...fortnightly }, mentorship)).toEqual({
      ok: true,
      value: { state: mentorship, facts: [] },
    })
  })

  it.each([0, -1, 1.5, 121])('refuses every %s weeks', (every) => {
    expect(agree({ ...fortnightly, every })).toMatchObject({
      reason: { code: 'interval-out-of-range' },
    })
  })

  it('is refused when the mentorship is over', () => {
    expect(agree(fortnightly, anEndedMentorship())).toMatchObject({
      reason: { code: 'already-ended' },
    })
  })
})

describe('the legal floor of two months (Besluit 5(4))', () => {
  it.each([
    { every: 2, unit: 'months' },
    { every: 8, unit: 'weeks' },
    { every: 59, unit: 'days' },
  ] as const)('allows every $every $unit', (interval) => {
    expect(agree({ ...interval, reason: 'agreed-together' })).toMatchObject({ ok: true })
  })

  it.each([
    { every: 3, unit: 'months' },
    { every: 9, unit: 'weeks' },
    { every: 60, unit: 'days' },
  ] as const)('refuses every $every $unit, which can be longer', (interval) => {
    expect(agree({ ...interval, reason: 'agreed-together' })).toMatchObject({
      reason: { code: 'looser-than-law' },
    })
  })

  it.each(['client-does-not-want', 'client-cannot'] as const)('gives way when: %s', (reason) => {
    expect(agree({ every: 6, unit: 'months', reason })).toMatchObject({ ok: true })
  })

  it('does not exist where no court ordered the mentorship', () => {
    const agreement = { every: 6, unit: 'months', reason: 'agreed-together' } as const
    const decision = agreeRhythm(
      aMentorship({ regime: 'jim' }),
      { agreement },
      {
        legalFloor: undefined,
      },
    )
    expect(decision).toMatchObject({ ok: true })
  })
})
