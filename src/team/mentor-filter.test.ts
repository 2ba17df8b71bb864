import { describe, expect, it } from 'vitest'
import { typedFrom } from '../shared/forms/index.js'
import { mentorFilterOf, mentorOrderOf } from './mentor-filter.js'

describe('what was chosen in the list of mentors', () => {
  it('is everybody by name when nothing was chosen', () => {
    expect(mentorFilterOf({})).toEqual({
      name: '',
      status: undefined,
      vog: undefined,
      room: undefined,
    })
    expect(mentorOrderOf({})).toMatchObject({ sort: 'name', direction: 'asc', page: 1 })
  })

  it('counts as not chosen when it is not on offer', () => {
    const typed = typedFrom({
      status: 'rijk',
      vog: 'expired',
      room: 'free',
      sort: 'age',
      page: '-3',
    })
    expect(mentorFilterOf(typed)).toMatchObject({ status: undefined, vog: 'expired', room: 'free' })
    expect(mentorOrderOf(typed)).toMatchObject({ sort: 'name', page: 1 })
  })
})
