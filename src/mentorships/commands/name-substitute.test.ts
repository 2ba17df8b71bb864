import { describe, expect, it } from 'vitest'
import {
  aMentorship,
  allInOrder,
  anEndedMentorship,
  termsOfLaw,
} from '../../../test/factories/a-mentorship.js'
import type { Mentorship } from '../mentorship.js'
import { nameSubstitute } from './name-substitute.js'
import type { NameSubstitute } from './name-substitute.js'

const command: NameSubstitute = {
  mentorId: 'petra',
  from: '2026-12-01',
  until: '2026-12-15',
  facts: allInOrder,
}

function name(changes: Partial<NameSubstitute> = {}, mentorship: Mentorship = aMentorship()) {
  const context = { terms: termsOfLaw, substituteId: 'substitute-1' }
  return nameSubstitute(mentorship, { ...command, ...changes }, context)
}

describe('naming a substitute', () => {
  it('records who stands in and when, also for later', () => {
    expect(name()).toMatchObject({
      value: {
        state: { status: 'running', substitutes: [{ id: 'substitute-1', mentorId: 'petra' }] },
        facts: [{ type: 'substituteNamed', from: '2026-12-01', until: '2026-12-15' }],
      },
    })
  })

  it('may be until further notice', () => {
    expect(name({ until: undefined })).toMatchObject({
      value: { state: { substitutes: [{ until: undefined }] } },
    })
  })

  it('cannot be the mentor', () => {
    expect(name({ mentorId: 'ilona' })).toMatchObject({
      reason: { code: 'mentor-is-own-substitute' },
    })
  })

  it('needs a last day after the first', () => {
    expect(name({ until: '2026-12-01' })).toMatchObject({
      reason: { code: 'until-not-after-from' },
    })
  })

  it('cannot begin before the mentorship', () => {
    expect(name({ from: '2025-01-14' })).toMatchObject({ reason: { code: 'date-before-start' } })
  })

  it('cannot be somebody who works at the institution of the client', () => {
    const facts = { ...allInOrder, conflict: 'works-at-institution' } as const
    expect(name({ facts })).toMatchObject({ reason: { preconditions: ['no-conflict'] } })
  })

  it('is not possible after the end', () => {
    expect(name({}, anEndedMentorship())).toMatchObject({ reason: { code: 'already-ended' } })
  })

  it('does nothing the second time', () => {
    const substitutes = [
      { id: 'first', mentorId: 'petra', from: '2026-12-01', until: '2026-12-15' },
    ]
    const mentorship = aMentorship({ substitutes })
    expect(name({}, mentorship)).toEqual({ ok: true, value: { state: mentorship, facts: [] } })
  })
})
