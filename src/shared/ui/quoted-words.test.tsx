import { describe, expect, it } from 'vitest'
import { QuotedWords } from './quoted-words.js'

/** Whether the marks around the words are those that were typed, and no others. */
function isAsTyped(words: string): boolean {
  return String(<QuotedWords words={words} />).includes('n-as-typed')
}

describe('words that somebody said', () => {
  it('get quotation marks when they have none, also where an apostrophe stands in them', () => {
    expect(isAsTyped('Ik wil naar zee')).toBe(false)
    expect(isAsTyped('’s Avonds is er niemand')).toBe(false)
  })

  it('keep the marks they were typed with, and get no second ones', () => {
    expect(isAsTyped('“Ik wil naar zee.” Dat zegt hij vaak.')).toBe(true)
    expect(isAsTyped('‘Ik wil naar zee.’')).toBe(true)
  })
})
