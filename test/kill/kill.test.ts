import { describe, expect, it } from 'vitest'
import { killWhileWriting } from './kill-while-writing.js'

describe('the server is killed five times while visits are logged', () => {
  it('has every acknowledged visit afterwards, once, with its audit row and its fact', async () => {
    const figures = await killWhileWriting(5)
    expect(figures).toMatchObject({ lost: [], doubled: [], uneven: [], unexpected: [] })
    expect(figures.acknowledged).toBeGreaterThan(20)
  }, 120_000)
})
