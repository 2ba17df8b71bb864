import { loadHighs } from '../../../test/matching/load-highs.js'
import { describe, expect, it } from 'vitest'
import { differFromHighs } from '../../../test/matching/compare.js'
import { compareDynamic } from '../../../test/matching/dynamic.js'

describe('many problems of every kind, drawn by lot', () => {
  it('are answered as well as by a solver that shares nothing with ours', async () => {
    expect(differFromHighs(await loadHighs(), 10_000)).toEqual([])
  }, 600_000)

  it('keep that after every change, and every choice has its exact price', () => {
    const { checks, wrong } = compareDynamic(4000)
    expect(wrong).toEqual([])
    expect(checks).toBeGreaterThan(50_000)
  }, 600_000)
})
