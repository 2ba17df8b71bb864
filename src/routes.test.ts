import { describe, expect, it } from 'vitest'
import { href, routes } from './routes.js'

describe('an address', () => {
  it('carries the identifiers of its parents', () => {
    expect(href(routes.editNearPerson, { client: 'c1', person: 'p1' })).toBe(
      routes.editNearPerson.replace(':client', 'c1').replace(':person', 'p1'),
    )
  })

  it('cannot be broken by what is put in it', () => {
    expect(href(routes.client, { client: '../x?y' })).toMatch(/\/\.\.%2Fx%3Fy$/)
  })

  it('repeats a choice that has several values and leaves out what is not there', () => {
    const address = href(routes.logContact, {}, { voor: ['a', 'b'], datum: undefined })
    expect(address).toBe(`${routes.logContact}?voor=a&voor=b`)
  })
})
