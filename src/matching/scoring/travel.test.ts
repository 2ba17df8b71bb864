import { describe, expect, it } from 'vitest'
import { travelMinutes } from './travel.js'

const utrecht = { latitude: 52.0907, longitude: 5.1214 }
const amersfoort = { latitude: 52.1561, longitude: 5.3878 }

describe('travel time between two points', () => {
  it('is estimated from the straight line, by means', () => {
    const minutes = (by: Parameters<typeof travelMinutes>[2]) =>
      travelMinutes(utrecht, amersfoort, by)
    expect(minutes('car')).toBe(30)
    expect(minutes('bicycle')).toBe(103)
    expect(minutes('public-transport')).toBe(62)
    expect(minutes('foot')).toBeGreaterThan(300)
  })

  it('is the same there and back', () => {
    expect(travelMinutes(amersfoort, utrecht, 'car')).toBe(
      travelMinutes(utrecht, amersfoort, 'car'),
    )
  })

  it('is next to nothing on foot at the same address', () => {
    expect(travelMinutes(utrecht, utrecht, 'foot')).toBe(0)
  })
})
