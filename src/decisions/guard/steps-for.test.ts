import { describe, expect, it } from 'vitest'
import { anAuthority } from '../../../test/factories/an-authority.js'
import { steps } from '../path.js'
import { stepAfterFor, stepsFor } from './steps-for.js'

const moving = { matter: 'care.move', isUrgent: false } as const

describe('the path of a decision', () => {
  it('has all its pages where care or treatment is decided', () => {
    expect(stepsFor(moving, anAuthority())).toEqual(steps)
  })

  it('leaves out ability and resistance where they make no difference', () => {
    const path = stepsFor({ matter: 'money.spending', isUrgent: false }, anAuthority())
    expect(path).not.toContain('capacity')
    expect(path).not.toContain('resistance')
    expect(stepAfterFor('authority', { ...moving, matter: 'money.spending' }, anAuthority())).toBe(
      'wants',
    )
  })

  it('ends at who decides where the mentor has no part', () => {
    const nobody = anAuthority({ decides: 'nobody', mentorMay: 'nothing' })
    expect(stepsFor(moving, nobody)).toEqual(['asked', 'authority'])
    expect(stepAfterFor('authority', moving, nobody)).toBeUndefined()
  })

  it('goes on for the mentor’s view where he is heard', () => {
    const court = anAuthority({ decides: 'court', mentorMay: 'be-heard' })
    expect(stepsFor(moving, court)).toContain('wants')
  })

  it('asks an urgent decision first for what cannot wait, and for all of it before closing', () => {
    const urgent = stepsFor({ ...moving, isUrgent: true }, anAuthority())
    expect(urgent.slice(0, 5)).toEqual(['asked', 'authority', 'capacity', 'outcome', 'explained'])
    expect(urgent.at(-1)).toBe('closing')
    expect(urgent.toSorted()).toEqual(steps.toSorted())
  })

  it('goes on from a page that is no longer on the path', () => {
    const money = { matter: 'money.spending', isUrgent: false } as const
    expect(stepAfterFor('capacity', money, anAuthority())).toBe('wants')
  })
})
