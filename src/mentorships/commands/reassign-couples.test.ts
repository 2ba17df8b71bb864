import { describe, expect, it } from 'vitest'
import {
  aMentorship,
  allInOrder,
  anEndedMentorship,
  termsOfLaw,
} from '../../../test/factories/a-mentorship.js'
import type { Mentorship } from '../mentorship.js'
import { reassignCouples } from './reassign-couples.js'
import type { CoupleChoice, MentorLoad } from './reassign-couples.js'

const hanne = aMentorship()
const piet = aMentorship({ id: 'piet-ilona', clientId: 'piet' })

function choice(mentorshipId: string, toMentorId: string): CoupleChoice {
  const mandateId = `mandate-${mentorshipId}`
  return { mentorshipId, toMentorId, mandateId, facts: allInOrder, newAppointment: undefined }
}

const both = [choice('hanne-ilona', 'petra'), choice('piet-ilona', 'ruben')]

function reassign(
  choices: readonly CoupleChoice[] = both,
  couples: readonly Mentorship[] = [hanne, piet],
  loads: readonly MentorLoad[] = [],
) {
  const command = { leavingMentorId: 'ilona', on: '2026-11-22', choices }
  return reassignCouples(couples, command, { today: '2026-11-22', terms: termsOfLaw, loads })
}

describe('a mentor who leaves', () => {
  it('hands over every couple to the mentor chosen for it', () => {
    expect(reassign()).toMatchObject({
      value: {
        outcomes: [
          { state: { id: 'hanne-ilona', mandate: { mentorId: 'petra' } } },
          { state: { id: 'piet-ilona', mandate: { mentorId: 'ruben' } } },
        ],
        overCapacity: [],
      },
    })
  })

  it('may hand over all couples to one successor', () => {
    const toPetra = [choice('hanne-ilona', 'petra'), choice('piet-ilona', 'petra')]
    const loads = [{ mentorId: 'petra', running: 1, capacity: 2 }]
    expect(reassign(toPetra, [hanne, piet], loads)).toMatchObject({
      value: { overCapacity: [{ mentorId: 'petra', running: 3, capacity: 2 }] },
    })
  })

  it('warns only about successors who get too many clients', () => {
    const loads = [
      { mentorId: 'petra', running: 1, capacity: 2 },
      { mentorId: 'nadia', running: 5, capacity: 2 },
    ]
    expect(reassign(both, [hanne, piet], loads)).toMatchObject({ value: { overCapacity: [] } })
  })
})

describe('handing over all or nothing', () => {
  it('needs a choice for every couple', () => {
    expect(reassign([choice('hanne-ilona', 'petra')])).toEqual({
      ok: false,
      reason: { code: 'choice-missing', mentorshipIds: ['piet-ilona'] },
    })
  })

  it('refuses two choices for one couple, and a choice for a couple of nobody', () => {
    expect(reassign([...both, choice('hanne-ilona', 'nadia')])).toMatchObject({
      reason: { code: 'choice-unclear', mentorshipIds: ['hanne-ilona'] },
    })
    expect(reassign([...both, choice('els-marjolijn', 'nadia')])).toMatchObject({
      reason: { code: 'choice-unclear', mentorshipIds: ['els-marjolijn'] },
    })
  })

  it('hands over nothing when one couple is refused, and says which', () => {
    const facts = { ...allInOrder, conflict: 'works-at-institution' } as const
    const choices = [choice('hanne-ilona', 'petra'), { ...choice('piet-ilona', 'ruben'), facts }]
    expect(reassign(choices)).toEqual({
      ok: false,
      reason: {
        code: 'couples-refused',
        couples: [
          {
            mentorshipId: 'piet-ilona',
            refusal: { code: 'preconditions-not-met', preconditions: ['no-conflict'] },
          },
        ],
      },
    })
  })

  it('refuses a couple that has ended', () => {
    expect(reassign(both, [hanne, anEndedMentorship({ id: 'piet-ilona' })])).toMatchObject({
      reason: { code: 'couples-refused', couples: [{ refusal: { code: 'already-ended' } }] },
    })
  })
})

describe('handing over a second time', () => {
  it('does nothing, for the couples have another mentor now', () => {
    const first = reassign()
    const states = first.ok ? first.value.outcomes.map(({ state }) => state) : []
    expect(reassign(both, states)).toMatchObject({ reason: { code: 'not-of-leaving-mentor' } })
  })

  it('does nothing when the mentor has no couples left', () => {
    expect(reassign([], [])).toMatchObject({ reason: { code: 'no-couples' } })
  })
})
