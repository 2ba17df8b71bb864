import { describe, expect, it } from 'vitest'
import { valueWords } from './value-words.js'

describe('a value that a file changes', () => {
  it.each([
    ['residence', 'at-home', 'thuis'],
    ['status', 'ended', 'beëindigd'],
    ['startedOn', '2024-05-01', '1 mei 2024'],
    ['clientName', 'status', 'status'],
  ] as const)('is shown in words: %s %s as %s', (field, value, words) => {
    expect(valueWords(field, value, 'nl')).toBe(words)
  })
})
