import { describe, expect, it } from 'vitest'
import {
  aMentorship,
  aPausedMentorship,
  anEndedMentorship,
} from '../../test/factories/a-mentorship.js'
import type { Mentorship } from './mentorship.js'
import {
  mayAgreeRhythm,
  mayChangeMentorship,
  mayLogVisit,
  mayReadDossier,
  mayStartMentorship,
  mentorshipRelations,
  relationTo,
} from './mentorship.policy.js'

const today = '2026-11-22'

function relationOf(mentorId: string, mentorship: Mentorship, on = today) {
  return relationTo(mentorship, { actsAs: 'mentor', mentorId }, on)
}

const handedOver = aMentorship({
  mandate: { id: 'm2', mentorId: 'petra', from: '2026-11-22', until: undefined },
  earlierMandates: [{ id: 'm1', mentorId: 'ilona', from: '2025-01-15', until: '2026-11-22' }],
})

const substituted = aMentorship({
  substitutes: [{ id: 's', mentorId: 'ruben', from: '2026-11-01', until: '2026-11-22' }],
})

describe('how somebody stands towards a mentorship', () => {
  it('is own for the mentor with the mandate, also while it rests or when the start is unknown', () => {
    expect(relationOf('ilona', aMentorship())).toBe('own')
    expect(relationOf('ilona', aPausedMentorship())).toBe('own')
    const mandate = { id: 'm', mentorId: 'ilona', from: undefined, until: undefined }
    expect(relationOf('ilona', aMentorship({ startedOn: undefined, mandate }))).toBe('own')
  })

  it('is former for the old mentor from the day of the hand-over on', () => {
    expect(relationOf('ilona', handedOver, '2026-11-21')).toBe('own')
    expect(relationOf('ilona', handedOver)).toBe('former')
    expect(relationOf('petra', handedOver)).toBe('own')
  })

  it('is nothing yet for the next mentor before that day', () => {
    expect(relationOf('petra', handedOver, '2026-11-21')).toBe('none')
  })

  it('is substitute only inside the dates', () => {
    expect(relationOf('ruben', substituted, '2026-10-31')).toBe('none')
    expect(relationOf('ruben', substituted, '2026-11-21')).toBe('substitute')
    expect(relationOf('ruben', substituted)).toBe('former')
  })

  it('is former for everybody once the mentorship is over, also on an unknown day', () => {
    expect(relationOf('ilona', anEndedMentorship())).toBe('former')
    const mandate = { id: 'm', mentorId: 'ilona', from: undefined, until: undefined }
    expect(relationOf('ilona', anEndedMentorship({ endedOn: undefined, mandate }))).toBe('former')
  })

  it('is nothing for a stranger, and coordinator only for who acts as such', () => {
    expect(relationOf('casper', aMentorship())).toBe('none')
    expect(relationTo(aMentorship(), { actsAs: 'other' }, today)).toBe('none')
    expect(relationTo(aMentorship(), { actsAs: 'coordinator' }, today)).toBe('coordinator')
  })
})

describe('who may', () => {
  it('start a mentorship: a coordinator', () => {
    expect(mayStartMentorship({ actsAs: 'coordinator' })).toBe(true)
    expect(mayStartMentorship({ actsAs: 'mentor', mentorId: 'ilona' })).toBe(false)
    expect(mayStartMentorship({ actsAs: 'other' })).toBe(false)
  })

  it('pause, hand over or end it: a coordinator', () => {
    expect(mentorshipRelations.filter(mayChangeMentorship)).toEqual(['coordinator'])
  })

  it('agree on the rhythm: the own mentor and a coordinator', () => {
    expect(mentorshipRelations.filter(mayAgreeRhythm)).toEqual(['own', 'coordinator'])
  })

  it('log visits and read the dossier: own mentor, substitute, coordinator; never a former mentor', () => {
    const insiders = ['own', 'substitute', 'coordinator']
    expect(mentorshipRelations.filter(mayLogVisit)).toEqual(insiders)
    expect(mentorshipRelations.filter(mayReadDossier)).toEqual(insiders)
  })
})
