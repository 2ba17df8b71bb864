import { describe, expect, it } from 'vitest'
import { isUnavailable } from './unavailable.js'

describe('a database that is away', () => {
  it.each([
    Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('stopping'), { code: '57P01' }),
    Object.assign(new Error('no space left'), { code: '53100' }),
    new Error('Connection terminated unexpectedly'),
    new Error('wrapped', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }),
  ])('is told from a bug: %s', (error) => {
    expect(isUnavailable(error)).toBe(true)
  })

  it('is not seen in an error of our own', () => {
    expect(isUnavailable(new Error('x is undefined'))).toBe(false)
    expect(isUnavailable(Object.assign(new Error('duplicate'), { code: '23505' }))).toBe(false)
    expect(isUnavailable('text')).toBe(false)
  })
})
