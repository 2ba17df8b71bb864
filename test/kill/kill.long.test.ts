import { describe, expect, it } from 'vitest'
import { killWhileWriting } from './kill-while-writing.js'

describe('the server is killed fifty times while visits are logged', () => {
  it('has every acknowledged visit afterwards, once, with its audit row and its fact', async () => {
    const figures = await killWhileWriting(50)
    process.stdout.write(`kill test ${JSON.stringify(figures)}\n`)
    expect(figures).toMatchObject({ lost: [], doubled: [], uneven: [], unexpected: [] })
    expect(figures.acknowledged).toBeGreaterThan(500)
  }, 900_000)
})
