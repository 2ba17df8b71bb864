import { describe, expect, it } from 'vitest'
import { faultsIn } from './faults-in.js'

const at = '2026-11-21T10:00:00.000Z'

function told(error: Error): string {
  const lines: string[] = []
  const logFault = faultsIn({ clock: () => at, note: (line) => void lines.push(line) })
  logFault('request-1', error)
  return lines.join('\n')
}

describe('a fault at the terminal', () => {
  it('tells when, in which request, what kind of fault and where in the code', () => {
    const text = told(Object.assign(new TypeError('x is undefined'), { code: '22P02' }))
    expect(text.split('\n')[0]).toBe(`${at} request-1 TypeError 22P02`)
    expect(text).toContain('faults-in.test')
  })

  it('tells what lay beneath it', () => {
    const beneath = Object.assign(new Error('reset'), { code: 'ECONNRESET' })
    expect(told(new Error('wrapped', { cause: beneath }))).toContain('Error ECONNRESET')
  })

  it('says nothing of what people typed, which libraries like to quote', () => {
    const said = [
      'invalid input syntax for type date: "Hanne de Vries"',
      'Unexpected token, "Hanne\n    at home" is not valid JSON',
      '550 <hanne@example.org> unknown',
    ]
    for (const message of said) {
      const error = Object.assign(new Error(message), { detail: 'Key (name)=(Hanne)' })
      expect(told(new Error(message, { cause: error }))).not.toMatch(/hanne|home/i)
    }
  })
})
