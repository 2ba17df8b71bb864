import { describe, expect, it } from 'vitest'
import { headlineParts, marks } from './headline.js'

describe('a text with marked words', () => {
  it('falls apart into what matches and what does not', () => {
    const text = `Wil ${marks.start}wandelen${marks.stop} in het ${marks.start}park${marks.stop}`
    expect(headlineParts(text)).toEqual([
      { text: 'Wil ', isMatch: false },
      { text: 'wandelen', isMatch: true },
      { text: ' in het ', isMatch: false },
      { text: 'park', isMatch: true },
    ])
  })

  it('loses nothing when a mark stands alone', () => {
    expect(headlineParts(`a${marks.stop}b`)).toEqual([{ text: `a${marks.stop}b`, isMatch: false }])
  })
})
