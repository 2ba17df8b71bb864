import { describe, expect, it } from 'vitest'
import { roadsTo } from './roads.js'

describe('the roads of a drawing', () => {
  it('are as many as the ways, spread evenly from one point', () => {
    const roads = roadsTo(4)
    const gaps = roads.slice(1).map(({ x }, index) => x - (roads[index]?.x ?? 0))
    expect(roads).toHaveLength(4)
    expect(new Set(gaps)).toEqual(new Set([80]))
    expect(new Set(roads.map(({ path }) => path.split('C')[0]))).toEqual(new Set(['M160 144']))
  })

  it('are all equally far, so that none looks better than another', () => {
    expect(new Set(roadsTo(8).map(({ y }) => y)).size).toBe(1)
  })
})
