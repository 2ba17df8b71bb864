import { describe, expect, it } from 'vitest'
import { isPlainDate } from '../shared/calendar/index.js'
import {
  authorityGrounds,
  authorityTermKeys,
  authorityTerms,
  checkOverdue,
  contactNormKeys,
  contactNorms,
  groundOn,
  ruleInForce,
  type LegalRule,
} from './index.js'

function aRule(changes: Partial<LegalRule>): LegalRule {
  return {
    key: 'term',
    value: 6,
    unit: 'weeks',
    source: { article: 'art. 1', text: 'Een termijn.' },
    validFrom: '2020-01-01',
    verified: true,
    ...changes,
  }
}

describe('a rule that changed over the years', () => {
  const rules = [
    aRule({ value: 8, validUntil: '2024-01-01' }),
    aRule({ value: 6, validFrom: '2024-01-01' }),
    aRule({ key: 'other', value: 99 }),
  ]

  it('is the one that held on the day asked for', () => {
    expect(ruleInForce(rules, 'term', '2023-12-31')?.value).toBe(8)
    expect(ruleInForce(rules, 'term', '2024-01-01')?.value).toBe(6)
  })

  it('did not exist before its first day', () => {
    expect(ruleInForce(rules, 'term', '2019-12-31')).toBeUndefined()
    expect(ruleInForce(rules, 'unknown', '2024-01-01')).toBeUndefined()
  })

  it('is the newest when two hold at once', () => {
    const overlapping = [aRule({ value: 1 }), aRule({ value: 2, validFrom: '2021-01-01' })]
    expect(ruleInForce(overlapping, 'term', '2022-01-01')?.value).toBe(2)
  })
})

describe('checking a rule against its source', () => {
  it('is due after twelve months', () => {
    const rule = aRule({ checkedOn: '2025-11-24' })
    expect(checkOverdue(rule, '2026-11-24')).toBe(false)
    expect(checkOverdue(rule, '2026-11-25')).toBe(true)
  })

  it('is due at once when it never happened', () => {
    expect(checkOverdue(aRule({}), '2020-01-02')).toBe(true)
  })
})

describe('the norms on contact', () => {
  it('hold the legal floor of two months (Besluit art. 5(4))', () => {
    const floor = ruleInForce(contactNorms, contactNormKeys.legalFloor, '2026-11-24')
    expect(floor).toMatchObject({ value: 2, unit: 'months', verified: true })
    expect(floor?.source.article).toContain('art. 5 lid 4')
  })

  it('show the network norm as still to be checked', () => {
    const norm = ruleInForce(contactNorms, contactNormKeys.mentorshipNetwork, '2026-11-24')
    expect(norm?.verified).toBe(false)
  })

  it('carry a source, a real first day and a check for each verified norm', () => {
    for (const norm of contactNorms) {
      expect(isPlainDate(norm.validFrom)).toBe(true)
      expect(norm.source.article + norm.source.text).not.toBe('')
      expect(norm.checkedOn !== undefined).toBe(norm.verified)
    }
  })
})

describe('the grounds on which somebody may decide', () => {
  it('carry a source, one line, a real first day and a check for each verified one', () => {
    for (const { source, validFrom, checkedOn, verified } of Object.values(
      authorityGrounds,
    ).flat()) {
      expect(source.article).not.toBe('')
      expect(source.text).toMatch(/[.]$/)
      expect(isPlainDate(validFrom)).toBe(true)
      expect(checkedOn !== undefined).toBe(verified)
    }
  })

  it('are cited as they stood on the day, and before the first day as they first stood', () => {
    const old = { source: { article: 'oud', text: '.' }, validFrom: '2000-01-01', verified: false }
    const renewed = { ...old, source: { article: 'nieuw', text: '.' }, validFrom: '2020-01-01' }
    const cited = (day: string) => groundOn([old, renewed], day).source.article
    expect(['1999-01-01', '2019-12-31', '2020-01-01'].map(cited)).toEqual(['oud', 'oud', 'nieuw'])
  })
})

describe('the term of a statement on capacity', () => {
  it('is six months, as a norm that still has to be checked', () => {
    const term = ruleInForce(authorityTerms, authorityTermKeys.capacityStatement, '2026-11-20')
    expect(term).toMatchObject({ value: 6, unit: 'months', verified: false })
  })
})
