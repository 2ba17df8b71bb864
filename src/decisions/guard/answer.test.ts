import { describe, expect, it } from 'vitest'
import { aDecisionRecord } from '../../../test/factories/a-decision-record.js'
import type { Statement } from '../capacity/index.js'
import type { Decision } from '../decision.js'
import { answerFor, caseOf } from './answer.js'
import type { GuardFacts } from './guard-facts.js'

const today = '2026-11-21'
const mentorschap = { kind: 'mentorschap', validFrom: '2025-01-11', validUntil: null } as const

const unable: Statement = {
  id: '1',
  clientId: 'hanne',
  decisionId: null,
  matter: 'care.daily',
  capable: false,
  about: 'Kleding kiezen',
  byName: 'J. Smit',
  byRole: 'doctor',
  isMentor: false,
  statedOn: '2026-11-01',
  statedAt: '10:00',
  reasons: null,
  requestId: null,
  recordedBy: 'ilona',
  recordedByName: 'Ilona',
  recordedAt: '2026-11-01T10:00:00.000Z',
  struckOut: null,
}

const facts: GuardFacts = {
  regime: 'statutory',
  couple: { status: 'running', startedOn: null, endedOn: null },
  measures: [mentorschap],
  birthDate: '1950-05-01',
  statements: [unable],
  wills: { wills: [], askedNone: [] },
  permissions: [],
}

function asked(told: Partial<Decision> = {}) {
  return aDecisionRecord({ matter: 'care.daily', clientResists: false, ...told })
}

function decides(told: Partial<GuardFacts>, question: Partial<Decision> = {}) {
  return answerFor({ ...facts, ...told }, asked(question), today).authority.decides
}

describe('the guard', () => {
  it('lets the mentor decide with a measure in force and a statement that counts', () => {
    const { authority } = answerFor(facts, asked(), today)
    expect([authority.decides, authority.missing]).toEqual(['mentor', []])
  })

  it('has the client decide when no statement stands', () => {
    expect(decides({ statements: [] })).toBe('client')
    const struck = { at: unable.recordedAt, byName: 'Ilona', reason: 'Verkeerd dossier' }
    expect(decides({ statements: [{ ...unable, struckOut: struck }] })).toBe('client')
  })

  it('judges on the day decided: a statement made later does not count', () => {
    expect(decides({}, { decidedOn: '2026-11-01' })).toBe('mentor')
    expect(decides({}, { decidedOn: '2026-10-31' })).toBe('client')
  })

  it('lets a statement count six months and no longer', () => {
    expect(decides({ statements: [{ ...unable, statedOn: '2026-05-21' }] })).toBe('mentor')
    expect(decides({ statements: [{ ...unable, statedOn: '2026-05-20' }] })).toBe('client')
  })

  it('does not let a couple that ended decide, though the measure goes on', () => {
    const couple = { ...facts.couple, status: 'ended' } as const
    expect(decides({ couple: { ...couple, endedOn: '2026-11-21' } })).not.toBe('mentor')
    expect(decides({ couple: { ...couple, endedOn: '2026-11-22' } })).toBe('mentor')
    expect(decides({ couple })).not.toBe('mentor')
  })

  it('does not let a couple decide on a day before it began', () => {
    const couple = { ...facts.couple, startedOn: '2026-11-10' }
    expect(decides({ couple }, { decidedOn: '2026-11-09' })).not.toBe('mentor')
    expect(decides({ couple }, { decidedOn: '2026-11-10' })).toBe('mentor')
  })

  it('hears until today that the client is able, whatever day was written down', () => {
    const able = { ...unable, id: '2', capable: true, statedOn: '2026-11-15' }
    const question = asked({ decidedOn: '2026-11-05' })
    const heard = answerFor({ ...facts, statements: [able, unable] }, question, today)
    expect(heard.authority.missing).toEqual(['capacity-statement', 'statement-overtaken'])
    expect(heard.authority.explanation).toContain('Later is verklaard')
    expect(heard.statements.map(({ worth }) => worth)).toEqual(['capable', 'overtaken'])
    const missing = (statements: Statement[], told: Partial<Decision> = {}) =>
      answerFor({ ...facts, statements }, { ...question, ...told }, today).authority.missing
    const later = { ...unable, id: '3', statedOn: '2026-11-18' }
    expect(missing([later, able, unable])).toEqual([])
    expect(missing([{ ...able, statedOn: '2026-11-22' }, unable])).toEqual([])
    const struckOut = { at: unable.recordedAt, byName: 'Ilona', reason: 'Andere cliënt' }
    expect(missing([{ ...able, struckOut }, unable])).toEqual([])
    expect(missing([able, unable], { matter: 'legal.complaint' })).toEqual([])
  })

  describe('with a statement that was made for another decision', () => {
    const move = { ...unable, matter: 'care.move', decisionId: 'earlier' } as const
    const answer = (statement: Statement, told: Partial<Decision> = {}) =>
      answerFor(
        { ...facts, statements: [statement] },
        asked({ matter: statement.matter, ...told }),
        today,
      )

    it('has it found anew for what is done once, such as a move', () => {
      expect(answer(move).authority.decides).toBe('client')
      expect(answer(move).statements.map(({ worth }) => worth)).toEqual(['other-decision'])
      expect(answer({ ...move, decisionId: null }).authority.decides).toBe('mentor')
    })

    it('lets it count where the same question is looked at again', () => {
      expect(answer(move, { followsId: 'earlier' }).authority.decides).toBe('mentor')
    })

    it('lets what comes back every day rest on one finding, but not on an answer to one question', () => {
      const daily = { ...unable, decisionId: 'earlier' }
      expect(answer(daily).authority.decides).toBe('mentor')
      expect(answer({ ...daily, requestId: 'asked' }).authority.decides).toBe('client')
    })

    it('hears that the client is able, whatever it was found for', () => {
      const able = { ...move, id: '2', capable: true }
      const own = { ...move, decisionId: null }
      const { authority } = answerFor(
        { ...facts, statements: [able, own] },
        asked({ matter: 'care.move' }),
        today,
      )
      expect(authority.decides).toBe('client')
    })
  })

  it('never lets a JIM, a newcomers’ or a project mentor decide', () => {
    for (const regime of ['jim', 'newcomer', 'project'] as const) {
      expect(decides({ regime })).not.toBe('mentor')
    }
  })
})

describe('the case that is put to the rules', () => {
  it('leaves out what nobody knows', () => {
    const nothing = { ...facts, measures: [], birthDate: null }
    const put = caseOf(nothing, asked({ clientResists: null }), today)
    for (const key of ['measures', 'age', 'resists', 'invasive', 'writtenRefusal', 'permission']) {
      expect(put).not.toHaveProperty(key)
    }
  })

  it('knows for other mentors that there is no measure when none was noted', () => {
    expect(caseOf({ ...facts, regime: 'jim', measures: [] }, asked(), today).measures).toEqual([])
  })

  it('takes an unknown beginning of a measure as long ago', () => {
    const measures = [{ ...mentorschap, validFrom: null }]
    expect(caseOf({ ...facts, measures }, asked(), today).measures).toEqual([
      { kind: 'mentorschap', from: '1900-01-01' },
    ])
  })

  it('takes the age on the day decided', () => {
    expect(caseOf(facts, asked(), '2026-04-30').age).toBe(75)
    expect(caseOf(facts, asked(), '2026-05-01').age).toBe(76)
  })

  it('says no written refusal only when somebody asked and there was none', () => {
    const askedNone = [{ id: '1', askedOn: today, askedWhom: 'Hanne', byName: 'Ilona' }]
    const wills = { wills: [], askedNone }
    expect(caseOf({ ...facts, wills }, asked(), today).writtenRefusal).toBe(false)
  })
})
