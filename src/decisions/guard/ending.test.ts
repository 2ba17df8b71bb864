import { describe, expect, it } from 'vitest'
import { aDecisionRecord } from '../../../test/factories/a-decision-record.js'
import { anAuthority } from '../../../test/factories/an-authority.js'
import { deciders } from '../../authority/index.js'
import { outcomes } from '../decision.js'
import { endingRefusal, mayEndAs } from './ending.js'

const today = '2026-11-21'
const clientDecides = anAuthority({ decides: 'client', mentorMay: 'support' })
const noStatement = anAuthority({ ...clientDecides, missing: ['capacity-statement'] })

describe('a decision of the mentor, to do it or to refuse it', () => {
  it.each(['mentor-decided', 'refused'] as const)('may end as %s when the mentor decides', (as) => {
    expect(mayEndAs(as, anAuthority())).toBeUndefined()
  })

  it.each(['mentor-decided', 'refused'] as const)(
    'may not end as %s while anything is missing, or when somebody else decides',
    (as) => {
      expect(mayEndAs(as, anAuthority({ missing: ['resistance'] }))).toBe('something-missing')
      expect(mayEndAs(as, noStatement)).toBe('something-missing')
      expect(mayEndAs(as, clientDecides)).toBe('client-decides')
      for (const decides of deciders.filter((one) => one !== 'mentor' && one !== 'client')) {
        const refusal = mayEndAs(as, anAuthority({ decides, mentorMay: 'be-heard' }))
        expect(refusal).toBe(decides === 'nobody' ? 'nobody-decides' : 'other-decides')
      }
    },
  )

  it('may not end so when the answer contradicts itself', () => {
    expect(mayEndAs('mentor-decided', anAuthority({ mentorMay: 'support' }))).toBe('other-decides')
  })
})

describe('a decision of the client', () => {
  it('may be the client’s own, also where the mentor might decide', () => {
    expect(mayEndAs('client-decided', clientDecides)).toBeUndefined()
    expect(mayEndAs('client-decided', noStatement)).toBeUndefined()
    expect(mayEndAs('client-decided', anAuthority())).toBeUndefined()
  })

  it('is not one where the court or a provider decides', () => {
    const court = anAuthority({ decides: 'court', mentorMay: 'be-heard' })
    expect(mayEndAs('client-decided', court)).toBe('other-decides')
  })

  it('is not referred to somebody else', () => {
    expect(mayEndAs('referred', clientDecides)).toBe('not-to-refer')
    expect(mayEndAs('referred', anAuthority())).toBeUndefined()
  })
})

describe('what nobody can decide for another', () => {
  it('can only be referred', () => {
    const nobody = anAuthority({ decides: 'nobody', mentorMay: 'nothing' })
    expect(outcomes.filter((as) => mayEndAs(as, nobody) === undefined)).toEqual(['referred'])
  })
})

describe('the day of a decision', () => {
  const decided = (decidedOn: string) =>
    endingRefusal(
      aDecisionRecord({ outcome: 'client-decided', askedOn: '2026-11-20', decidedOn }),
      clientDecides,
      today,
    )

  it('is the day it was asked, or later, up to today', () => {
    expect([decided('2026-11-20'), decided('2026-11-21')]).toEqual([undefined, undefined])
  })

  it('is not still to come, and not before the question', () => {
    expect(decided('2026-11-22')).toBe('decided-in-future')
    expect(decided('2026-11-19')).toBe('decided-before-asked')
  })
})
