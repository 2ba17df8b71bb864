import { describe, expect, it } from 'vitest'
import { onlyFields, orderOf, withChoices } from './list-choices.js'

describe('what a list remembers', () => {
  it('is only what it knows, without empty values', () => {
    expect(onlyFields({ name: [' Jan '], state: [''], evil: ['x'] }, ['name', 'state'])).toEqual({
      name: ['Jan'],
    })
  })

  it('starts at the first page again when a filter or the order changes', () => {
    const remembered = { name: ['Jan'], page: ['3'] }
    expect(withChoices(remembered, { sort: ['due'] })).toEqual({ name: ['Jan'], sort: ['due'] })
    expect(withChoices(remembered, { page: ['4'] })).toEqual({ name: ['Jan'], page: ['4'] })
  })
})

describe('the order of a list', () => {
  const sorts = ['name', 'due'] as const

  it('is by its first column until somebody chooses', () => {
    expect(orderOf({}, sorts)).toMatchObject({ sort: 'name', direction: 'asc', page: 1, offset: 0 })
  })

  it('takes nothing it does not know', () => {
    const typed = { sort: ['; drop'], direction: ['sideways'], page: ['-2'] }
    expect(orderOf(typed, sorts)).toMatchObject({ sort: 'name', direction: 'asc', page: 1 })
  })

  it('counts pages from one', () => {
    expect(orderOf({ page: ['3'] }, sorts)).toMatchObject({ page: 3, offset: 50, limit: 25 })
  })
})
