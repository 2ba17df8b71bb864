import { describe, expect, it } from 'vitest'
import { allInOrder, termsOfLaw } from '../../test/factories/a-mentorship.js'
import { openDemands } from './incomplete.js'
import { nothingKnown, regimeOf, type RegimeKey, type StartFacts } from './regimes/index.js'

const today = '2026-11-21'

function open(regime: RegimeKey, facts: StartFacts) {
  return openDemands(regimeOf(regime), { facts, terms: termsOfLaw, today })
}

describe('what is still open in a couple that runs', () => {
  it('is nothing when all is in order', () => {
    expect(open('statutory', allInOrder)).toEqual([])
  })

  it('is what nobody answered yet', () => {
    const facts = { ...allInOrder, conflict: 'unknown' } as const
    expect(open('statutory', facts)).toEqual([{ code: 'no-conflict', isBroken: false }])
  })

  it('is marked when it is not merely unknown but wrong', () => {
    const facts = { ...allInOrder, conflict: 'works-at-institution' } as const
    expect(open('statutory', facts)).toEqual([{ code: 'no-conflict', isBroken: true }])
  })

  it('asks for the consent of a newcomer before anyone speaks for him', () => {
    const agreed = { ...nothingKnown, supportedPersonAgrees: 'yes', mentorAgrees: 'yes' } as const
    expect(open('newcomer', agreed)).toEqual([{ code: 'representation-consent', isBroken: false }])
    expect(open('newcomer', { ...agreed, representationConsentOn: '2026-11-01' })).toEqual([])
  })
})
