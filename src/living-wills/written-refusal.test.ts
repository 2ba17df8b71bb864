import { describe, expect, it } from 'vitest'
import { matters } from '../authority/index.js'
import { aLivingWill } from '../../test/factories/a-living-will.js'
import { isMedical, willMatters } from './will-matters.js'
import { willsAbout, writtenRefusalFor } from './written-refusal.js'
import type { AskedNone, LivingWill } from './living-will.js'

const day = '2026-11-21'
const asked: AskedNone = {
  id: 'asked',
  askedOn: '2026-02-01',
  askedWhom: 'haar dochter en de huisarts',
  byName: 'Ilona',
}

function refusal(wills: LivingWill[], askedNone: AskedNone[] = [], on = day) {
  return writtenRefusalFor({ wills, askedNone }, 'treatment.invasive', on)
}

const mistake = {
  on: '2026-03-01',
  because: 'mistake',
  reason: 'Was van de buurvrouw.',
  byName: 'Ilona',
} as const

describe('a written refusal (BW 7:450(3))', () => {
  it('stands in the way of what it is about, from the day it was written', () => {
    expect(refusal([aLivingWill()])).toBe('yes')
    expect(refusal([aLivingWill()], [], '2020-03-01')).toBe('yes')
    expect(refusal([aLivingWill()], [], '2020-02-29')).toBe('unknown')
  })

  it('says nothing about another matter', () => {
    expect(refusal([aLivingWill({ matters: ['care.move'] })])).toBe('unknown')
  })

  it('also counts without a day and when nobody knows whether the client was able', () => {
    expect(refusal([aLivingWill({ writtenOn: null, madeWhileAble: 'unknown' })])).toBe('yes')
  })

  it('no longer counts from the day the client withdrew it, and is then asked about anew', () => {
    const withdrawn = { ...mistake, because: 'client', on: '2026-06-01' } as const
    expect(refusal([aLivingWill({ withdrawn })], [], '2026-05-31')).toBe('yes')
    expect(refusal([aLivingWill({ withdrawn })], [], '2026-06-01')).toBe('unknown')
  })

  it('can also be a statement not to be resuscitated', () => {
    const will = aLivingWill({
      kind: 'non_reanimatieverklaring',
      matters: ['treatment.limitation'],
    })
    const known = { wills: [will], askedNone: [] }
    expect(writtenRefusalFor(known, 'treatment.limitation', day)).toBe('yes')
  })
})

describe('a levenstestament', () => {
  it('may hold a refusal, so nobody may say that there is none', () => {
    const will = aLivingWill({ kind: 'levenstestament' })
    expect(refusal([will], [{ ...asked, askedOn: day }])).toBe('unknown')
  })

  it('is shown below a refusal about the same matter', () => {
    const both = [aLivingWill({ kind: 'levenstestament', id: 'wishes' }), aLivingWill()]
    const shown = willsAbout({ wills: both, askedNone: [] }, 'treatment.invasive', day)
    expect(shown.map(({ id }) => id)).toEqual(['will', 'wishes'])
  })
})

describe('that there is no written refusal', () => {
  it('is known only when somebody asked, and not before that day', () => {
    expect(refusal([])).toBe('unknown')
    expect(refusal([], [asked])).toBe('no')
    expect(refusal([], [asked], '2026-01-31')).toBe('unknown')
  })

  it('is not known any more once a paper came to light', () => {
    const found = aLivingWill({
      matters: ['care.move'],
      recordedAt: '2026-04-01T10:00:00.000Z',
    })
    expect(refusal([found], [asked])).toBe('unknown')
    expect(refusal([found], [{ ...asked, askedOn: '2026-04-01' }])).toBe('no')
  })

  it('stays known when the paper was of somebody else', () => {
    const found = aLivingWill({ recordedAt: '2026-02-20T10:00:00.000Z', withdrawn: mistake })
    expect(refusal([found], [asked])).toBe('no')
  })
})

describe('what a living will can be about', () => {
  it('is each matter once, and never money or marriage', () => {
    expect(new Set(willMatters).size).toBe(willMatters.length)
    expect(willMatters.every((matter) => matters.includes(matter))).toBe(true)
    expect(willMatters).not.toContain('money.spending')
    expect(willMatters).not.toContain('personal.marriage')
  })

  it('is asked first where a doctor acts', () => {
    expect(isMedical('treatment.ordinary')).toBe(true)
    expect(isMedical('wzd.admission')).toBe(true)
    expect(isMedical('care.day-activity')).toBe(false)
  })
})
