import { describe, expect, it } from 'vitest'
import { fullClientProfile, fullMentorProfile } from '../../test/factories/a-profile.js'
import { filledFrom } from './filled-from.js'
import { blankClient, blankMentor } from './profile.js'

describe('two registrations of one person', () => {
  it('together know what either knew', () => {
    expect(filledFrom(blankClient, fullClientProfile)).toEqual(fullClientProfile)
    expect(filledFrom(fullClientProfile, blankClient)).toEqual(fullClientProfile)
    expect(filledFrom(blankMentor, fullMentorProfile)).toEqual(fullMentorProfile)
    expect(filledFrom(fullMentorProfile, blankMentor)).toEqual(fullMentorProfile)
  })

  it('keep what the registration that stays says, also that there is nothing', () => {
    const kept = { ...blankClient, likes: [], visitsPerMonth: 1, spoken: { nl: 'daily' } } as const
    expect(filledFrom(kept, fullClientProfile)).toMatchObject({
      likes: [],
      visitsPerMonth: 1,
      spoken: { nl: 'daily', ti: 'well' },
    })
  })
})
