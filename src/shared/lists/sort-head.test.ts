import { describe, expect, it } from 'vitest'
import { sortHead } from './sort-head.js'

const address = (query: Record<string, string>) => new URLSearchParams(query).toString()

describe('the head of a column', () => {
  it('says that the list is sorted by it, and turns the order', () => {
    expect(sortHead({ sort: 'name', direction: 'asc' }, 'name', address)).toEqual({
      href: 'sort=name&direction=desc',
      direction: 'ascending',
    })
  })

  it('sorts by another column from the beginning', () => {
    expect(sortHead<'name' | 'load'>({ sort: 'name', direction: 'desc' }, 'load', address)).toEqual(
      {
        href: 'sort=load&direction=asc',
      },
    )
  })
})
