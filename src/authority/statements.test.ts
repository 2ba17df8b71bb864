import { describe, expect, it } from 'vitest'
import {
  aQuestion,
  aQuestionOfUnable,
  aStatement,
  inShort,
  terms,
} from '../../test/factories/an-authority-case.js'
import {
  isContradicting,
  isProfessional,
  otherNamesOf,
  professionalRoles,
  statementRoleOf,
  statementRoles,
  statementsIn,
  type CapacityStatement,
} from './index.js'

function verdicts(...capacity: readonly CapacityStatement[]) {
  const asked = aQuestion('care.daily', { capacity })
  return statementsIn(asked, terms).map(({ verdict }) => verdict)
}

function contradicts(...capacity: readonly CapacityStatement[]) {
  return isContradicting(aQuestion('care.daily', { capacity }), terms)
}

const unable = (changes: Partial<CapacityStatement> = {}) => aStatement('care.daily', changes)
const able = (changes: Partial<CapacityStatement> = {}) => unable({ capable: true, ...changes })

describe('a statement that the client cannot weigh it', () => {
  it('counts when a professional made it for this matter, within the term', () => {
    expect(verdicts(unable())).toEqual(['counts'])
  })

  it('counts on the day of the decision and not a day later', () => {
    expect(verdicts(unable({ on: '2026-11-20' }))).toEqual(['counts'])
    expect(verdicts(unable({ on: '2026-11-21' }))).toEqual(['after-decision'])
  })

  it('counts up to the last day of its term', () => {
    expect(verdicts(unable({ on: '2026-05-20' }))).toEqual(['counts'])
    expect(verdicts(unable({ on: '2026-05-19' }))).toEqual(['expired'])
  })

  it('does not count for another matter', () => {
    expect(verdicts(aStatement('care.move'))).toEqual(['other-matter'])
  })

  it('does not count from the mentor, even when he is a doctor', () => {
    expect(verdicts(unable({ isMentor: true }))).toEqual(['by-mentor'])
  })

  it('does not count from family, a coordinator or a care worker', () => {
    expect(verdicts(unable({ byRole: 'family' }), unable({ byRole: 'coordinator' }))).toEqual([
      'not-by-professional',
      'not-by-professional',
    ])
    expect(verdicts(unable({ byRole: 'care-worker' }))).toEqual(['not-by-professional'])
  })

  it('is overtaken by whoever later says that he can', () => {
    const later = able({ on: '2026-11-02', byRole: 'family' })
    expect(verdicts(unable(), later)).toEqual(['overtaken', 'capable'])
  })

  it('is not overtaken by what is said of another matter, or after the decision', () => {
    const elsewhere = able({ matter: 'care.move', on: '2026-11-02' })
    const afterwards = able({ on: '2026-11-21' })
    expect(verdicts(unable(), elsewhere, afterwards)).toEqual([
      'counts',
      'other-matter',
      'after-decision',
    ])
  })

  it('does not count against one of the same day', () => {
    expect(verdicts(unable(), able())).toEqual(['contradicted-same-day', 'capable'])
    const today = { on: '2026-11-20' }
    expect(verdicts(unable(today), able(today))).toEqual(['contradicted-same-day', 'capable'])
  })

  it('counts again over an earlier one', () => {
    expect(verdicts(able({ on: '2026-10-31' }), unable())).toEqual(['capable', 'counts'])
  })

  it('leaves a client of whom nothing was found to decide', () => {
    expect(statementsIn(aQuestion('care.daily'), terms)).toEqual([])
  })
})

describe('an answer without a statement that counts', () => {
  it.each([
    ['other-matter', aStatement('care.move'), 'statement-other-matter'],
    ['by-mentor', unable({ isMentor: true }), 'statement-by-mentor'],
    ['not-by-professional', unable({ byRole: 'partner' }), 'statement-not-by-professional'],
    ['after-decision', unable({ on: '2026-11-21' }), 'statement-after-decision'],
    ['expired', unable({ on: '2026-01-01' }), 'statement-expired'],
  ] as const)('tells why one that is %s does not', (_verdict, statement, code) => {
    expect(inShort(aQuestion('care.daily', { capacity: [statement] }))).toBe(
      `client decides, mentor may support; missing capacity-statement, ${code}; by Huisregel Naast (Ben Sajet-rapport)`,
    )
  })

  it('tells that one was overtaken by family, and shows both', () => {
    const capacity = [unable(), able({ on: '2026-11-02', byRole: 'family' })]
    expect(inShort(aQuestion('care.daily', { capacity }))).toBe(
      'client decides, mentor may support; missing capacity-statement, statement-overtaken; with contradicting-statements; by Huisregel Naast (Ben Sajet-rapport)',
    )
  })

  it('tells that one was gainsaid the same day, and shows both', () => {
    expect(inShort(aQuestion('care.daily', { capacity: [unable(), able()] }))).toBe(
      'client decides, mentor may support; missing capacity-statement, statement-contradicted-same-day; with contradicting-statements; by Huisregel Naast (Ben Sajet-rapport)',
    )
  })
})

describe('a statement that the client can weigh it', () => {
  const isAble = 'client decides, mentor may support; by BW 1:454'
  const isUnknown =
    'client decides, mentor may support; missing capacity-statement; by Huisregel Naast (Ben Sajet-rapport)'

  it.each([
    ['holds from a professional', able(), isAble],
    ['holds up to the end of its term', able({ on: '2026-05-20' }), isAble],
    ['proves nothing after it', able({ on: '2026-05-19' }), isUnknown],
    ['proves nothing from the mentor', able({ isMentor: true }), isUnknown],
    ['proves nothing from family', able({ byRole: 'family' }), isUnknown],
  ] as const)('%s', (_rule, statement, answer) => {
    expect(inShort(aQuestion('care.daily', { capacity: [statement] }))).toBe(answer)
  })

  it('holds when a later one finds him able again', () => {
    const capacity = [able(), unable(), able({ on: '2026-11-02' })]
    expect(inShort(aQuestion('care.daily', { capacity }))).toBe(
      'client decides, mentor may support; with contradicting-statements; by BW 1:454',
    )
  })
})

describe('statements that contradict each other', () => {
  it('are one that finds him able and one that finds him unable', () => {
    expect(contradicts(able({ on: '2026-10-01' }), unable())).toBe(true)
    expect(contradicts(unable(), able())).toBe(true)
    expect(contradicts(unable(), able({ on: '2026-11-02' }))).toBe(true)
  })

  it('are not two that agree, or one alone', () => {
    expect(contradicts(unable(), unable())).toBe(false)
    expect(contradicts(able())).toBe(false)
    expect(contradicts()).toBe(false)
  })

  it('are not one that is too old or cannot count', () => {
    expect(contradicts(able({ on: '2026-01-01' }), unable())).toBe(false)
    expect(contradicts(able({ on: '2026-10-01' }), unable({ byRole: 'family' }))).toBe(false)
  })
})

describe('who can make a statement', () => {
  it('is a treating professional or an expert', () => {
    expect(professionalRoles.filter(isProfessional)).toEqual(professionalRoles)
    expect(statementRoles.filter((role) => !isProfessional(role))).toEqual([
      'mentor',
      'substitute',
      'coordinator',
      'client',
      'family',
      'partner',
      'care-worker',
      'bewindvoerder',
      'curator',
      'other',
    ])
  })

  it('is known by its own name, its Dutch name, and in any case', () => {
    expect(statementRoleOf('doctor')).toBe('doctor')
    expect(statementRoleOf('Huisarts')).toBe('general-practitioner')
    expect(statementRoleOf('AVG')).toBe('intellectual-disability-physician')
    expect(statementRoleOf('GZ psycholoog')).toBe('psychologist')
    expect(statementRoleOf('medisch_specialist')).toBe('specialist')
    expect(statementRoleOf('buurman')).toBeUndefined()
  })

  it('has names that mean one role only, and each leads back to it', () => {
    const names = statementRoles.flatMap((role) => [role, ...otherNamesOf(role)])
    expect(new Set(names).size).toBe(names.length)
    for (const role of statementRoles) {
      expect([role, ...otherNamesOf(role)].map(statementRoleOf)).toEqual(
        [role, ...otherNamesOf(role)].map(() => role),
      )
    }
  })

  it('every professional lets the mentor decide, and nobody else does', () => {
    for (const byRole of statementRoles) {
      const capacity = [unable({ byRole })]
      const answer = inShort(aQuestionOfUnable('care.daily', { capacity }))
      expect(answer.startsWith('mentor decides')).toBe(professionalRoles.includes(byRole))
    }
  })
})
