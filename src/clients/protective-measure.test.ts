import { describe, expect, it } from 'vitest'
import {
  addMeasure,
  changeMeasure,
  isMeasureInForce,
  type MeasureDetails,
} from './protective-measure.js'

const today = '2026-11-21'
const clientId = 'hanne'
const order: MeasureDetails = {
  kind: 'mentorschap',
  orderDate: '2026-05-11',
  validFrom: '2026-05-12',
  validUntil: null,
  court: 'Rechtbank Amsterdam',
  rekestnummer: null,
  appointed: null,
}
const unknown = { ...order, orderDate: null, validFrom: null }

function adding(more: Partial<MeasureDetails>) {
  return addMeasure(clientId, { ...order, ...more }, today)
}

describe('a measure of the court', () => {
  it('is noted, also when its dates are not known yet', () => {
    expect(adding({}).ok).toBe(true)
    expect(addMeasure(clientId, unknown, today).ok).toBe(true)
  })

  it('cannot rest on an order that is still to come', () => {
    expect(adding({ orderDate: '2026-11-22', validFrom: null })).toMatchObject({
      reason: 'ordered-in-the-future',
    })
  })

  it('cannot hold before its order, nor end before it starts', () => {
    expect(adding({ validFrom: '2026-05-10' })).toMatchObject({ reason: 'starts-before-order' })
    expect(adding({ validUntil: '2026-05-12' })).toMatchObject({ reason: 'ends-before-start' })
    expect(adding({ validFrom: null, validUntil: '2026-05-11' })).toMatchObject({
      reason: 'ends-before-start',
    })
  })

  it('may start later than today, and end on a day to come', () => {
    expect(adding({ validFrom: '2027-01-01', validUntil: '2032-01-01' }).ok).toBe(true)
  })

  it('holds from its first day until, not on, the day it ends', () => {
    const measure = { validFrom: '2026-05-12', validUntil: '2026-11-21' }
    expect(isMeasureInForce(measure, '2026-05-11')).toBe(false)
    expect(isMeasureInForce(measure, '2026-11-20')).toBe(true)
    expect(isMeasureInForce(measure, '2026-11-21')).toBe(false)
    expect(isMeasureInForce({ validFrom: null, validUntil: null }, today)).toBe(true)
  })
})

describe('changing a measure', () => {
  it('keeps what stood there in the history', () => {
    const measure = { ...order, id: 'm1', version: 1 }
    const details = { ...order, validUntil: '2027-01-01' }
    const changed = changeMeasure({ clientId, measure, details, today })
    expect(changed.ok && changed.value.facts).toMatchObject([
      {
        type: 'measureChanged',
        content: { changes: { validUntil: { from: null, to: '2027-01-01' } } },
      },
    ])
  })
})
