import { describe, expect, it } from 'vitest'
import { assessMentor, assessStart, mayRepresent, nothingKnown, regimeOf } from './index.js'
import type { RegimeKey, StartFacts, StartMoment } from './index.js'

const terms = { vogMonthsBeforeStart: 6, vogYearsValid: 5, jimLeastAge: 18 }
const moment: StartMoment = { on: '2026-11-22', recording: 'new', terms }

const completeStatutory: StartFacts = {
  ...nothingKnown,
  measure: { orderedOn: '2026-11-01', from: undefined, until: undefined },
  appointment: { appointed: 'foundation', name: 'Stichting Mentorschap', orderedOn: '2026-11-01' },
  mandateSigned: 'yes',
  conflict: 'none',
  vogIssuedOn: '2026-09-01',
}

const completeJim: StartFacts = {
  ...nothingKnown,
  mentorBirthDate: '1990-04-03',
  chosenByYoungPerson: 'yes',
  mentorAgrees: 'yes',
  parents: ['agrees', 'grudging-yes'],
}

function assessed(key: RegimeKey, facts: StartFacts, at: Partial<StartMoment> = {}) {
  return assessStart(regimeOf(key), facts, { ...moment, ...at })
}

function statutoryWith(changes: Partial<StartFacts>, at: Partial<StartMoment> = {}) {
  return assessed('statutory', { ...completeStatutory, ...changes }, at)
}

function jimWith(changes: Partial<StartFacts>) {
  return assessed('jim', { ...completeJim, ...changes })
}

const clear = { broken: [], incomplete: [] }

describe('the court measure', () => {
  it('allows a start when the order works on that day', () => {
    expect(statutoryWith({})).toEqual(clear)
  })

  it('works from the day after the order, not on the day itself (451(5))', () => {
    expect(statutoryWith({}, { on: '2026-11-01' }).broken).toContain('measure-in-force')
    expect(statutoryWith({}, { on: '2026-11-02' }).broken).toEqual([])
  })

  it('may begin on a later day that the order states', () => {
    const measure = { orderedOn: '2026-11-01', from: '2026-12-01', until: undefined }
    expect(statutoryWith({ measure }).broken).toEqual(['measure-in-force'])
  })

  it('no longer allows a start from the day it has lapsed', () => {
    const measure = { orderedOn: '2025-11-01', from: undefined, until: '2026-11-22' }
    expect(statutoryWith({ measure }).broken).toEqual(['measure-in-force'])
    expect(statutoryWith({ measure }, { on: '2026-11-21', recording: 'existing' })).toEqual(clear)
  })

  it('with unknown dates makes the file incomplete', () => {
    const measure = { orderedOn: undefined, from: undefined, until: undefined }
    expect(statutoryWith({ measure }).incomplete).toEqual(['measure-in-force'])
  })

  it('that nobody recorded is incomplete as long as the appointment is known', () => {
    expect(statutoryWith({ measure: undefined }).incomplete).toEqual(['measure-in-force'])
  })

  it('and appointment both missing refuse the start', () => {
    expect(statutoryWith({ measure: undefined, appointment: undefined }).broken).toEqual([
      'measure-in-force',
      'mentor-appointed',
    ])
  })
})

describe('the mandate', () => {
  it('is needed when the court appointed the foundation', () => {
    expect(statutoryWith({ mandateSigned: 'no' }).broken).toEqual(['volunteer-mandated'])
    expect(statutoryWith({ mandateSigned: 'unknown' }).incomplete).toEqual(['volunteer-mandated'])
  })

  it('is not needed when the court appointed the volunteer in person', () => {
    const appointment = { appointed: 'volunteer', name: 'Ilona', orderedOn: undefined } as const
    expect(statutoryWith({ appointment, mandateSigned: 'no' })).toEqual(clear)
  })
})

describe('a mentor who is tied to the client', () => {
  it('cannot start when working at the institution of the client (452(6))', () => {
    expect(statutoryWith({ conflict: 'works-at-institution' }).broken).toEqual(['no-conflict'])
  })

  it('makes the file incomplete while nobody has checked', () => {
    expect(statutoryWith({ conflict: 'unknown' }).incomplete).toEqual(['no-conflict'])
  })
})

describe('the VOG of a new mentor', () => {
  const beginner = { mentorAlreadyActive: 'no' } as const

  it('may be six months old, to the day', () => {
    expect(statutoryWith({ ...beginner, vogIssuedOn: '2026-05-22' })).toEqual(clear)
    expect(statutoryWith({ ...beginner, vogIssuedOn: '2026-05-21' }).broken).toEqual(['vog-valid'])
  })

  it('is incomplete when it is unknown', () => {
    expect(statutoryWith({ vogIssuedOn: undefined }).incomplete).toEqual(['vog-valid'])
  })

  it('is incomplete when older and nobody knows whether the mentor was active already', () => {
    expect(statutoryWith({ vogIssuedOn: '2024-01-01' }).incomplete).toEqual(['vog-valid'])
  })
})

describe('the VOG of a mentor who is active already', () => {
  const active = { mentorAlreadyActive: 'yes' } as const

  it('counts for five years, to the day', () => {
    expect(statutoryWith({ ...active, vogIssuedOn: '2021-11-22' })).toEqual(clear)
    expect(statutoryWith({ ...active, vogIssuedOn: '2021-11-21' }).broken).toEqual(['vog-valid'])
  })

  it('that expired does not stop the recording of a couple that runs already', () => {
    const existing = statutoryWith({ vogIssuedOn: '2015-01-01' }, { recording: 'existing' })
    expect(existing).toEqual({ broken: [], incomplete: ['vog-valid'] })
  })

  it('cannot be issued after the start', () => {
    expect(statutoryWith({ vogIssuedOn: '2026-11-23' }).broken).toEqual(['vog-valid'])
  })
})

describe('a JIM', () => {
  it('starts when adult, chosen and willing, and no parent is against', () => {
    expect(assessed('jim', completeJim)).toEqual(clear)
  })

  it('must be eighteen on the day', () => {
    expect(jimWith({ mentorBirthDate: '2008-11-22' })).toEqual(clear)
    expect(jimWith({ mentorBirthDate: '2008-11-23' }).broken).toEqual(['jim-adult'])
  })

  it('is asked for the age when no birth date is known', () => {
    expect(jimWith({ mentorBirthDate: undefined }).incomplete).toEqual(['jim-adult'])
    expect(jimWith({ mentorBirthDate: undefined, mentorConfirmedAdult: 'yes' })).toEqual(clear)
  })

  it('cannot be chosen by anybody but the young person', () => {
    expect(jimWith({ chosenByYoungPerson: 'no' }).broken).toEqual(['chosen-by-young-person'])
  })

  it('must be willing to work with the professionals', () => {
    expect(jimWith({ mentorAgrees: 'no' }).broken).toEqual(['mentor-agrees'])
  })

  it('cannot start while a parent works against it', () => {
    expect(jimWith({ parents: ['agrees', 'against'] }).broken).toEqual(['no-parent-against'])
    expect(jimWith({ parents: [] }).incomplete).toEqual(['no-parent-against'])
  })
})

describe('a mentor of a newcomer', () => {
  const agreed = { ...nothingKnown, supportedPersonAgrees: 'yes', mentorAgrees: 'yes' } as const
  const newcomer = regimeOf('newcomer')

  it('may start without consent to represent', () => {
    expect(assessed('newcomer', agreed)).toEqual(clear)
  })

  it('may not speak for the mentee before consent is on record', () => {
    expect(mayRepresent(newcomer, agreed, moment)).toBe(false)
    const later = { ...agreed, representationConsentOn: '2026-11-23' }
    expect(mayRepresent(newcomer, later, moment)).toBe(false)
    expect(mayRepresent(newcomer, later, { ...moment, on: '2026-11-23' })).toBe(true)
  })
})

describe('a mentor in a project', () => {
  it('starts with the yes of coordinator, mentee and mentor', () => {
    const yes = {
      ...nothingKnown,
      coordinatorAgrees: 'yes',
      supportedPersonAgrees: 'yes',
      mentorAgrees: 'yes',
    } as const
    expect(assessed('project', yes)).toEqual(clear)
    expect(assessed('project', { ...yes, coordinatorAgrees: 'no' }).broken).toEqual([
      'coordinator-agrees',
    ])
  })

  it('never represents the mentee, whatever was agreed', () => {
    const facts = { ...nothingKnown, representationConsentOn: '2026-01-01' }
    expect(mayRepresent(regimeOf('project'), facts, moment)).toBe(false)
  })
})

describe('a successor or substitute', () => {
  it('is checked on what concerns the mentor, not on the court measure again', () => {
    const facts = { ...nothingKnown, conflict: 'works-at-institution' } as const
    expect(assessMentor(regimeOf('statutory'), facts, moment)).toEqual({
      broken: ['no-conflict'],
      incomplete: ['volunteer-mandated', 'vog-valid'],
    })
  })
})
