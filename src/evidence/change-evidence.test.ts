import { describe, expect, it } from 'vitest'
import { knownThing, noLonger } from '../../test/factories/evidence.js'
import { addEvidence } from './add-evidence.js'
import {
  confirmEvidence,
  contradictEvidence,
  correctEvidence,
  sortEvidence,
  withdrawEvidence,
} from './change-evidence.js'
import { askAgainBefore, isLongAgo } from './evidence-terms.js'
import { wordsOf } from './keep-expression.js'

const today = '2026-11-21'
const one = knownThing()
const gone = knownThing({ withdrawn: noLonger })
const reasonOf = (result: { ok: boolean; reason?: unknown }) => (result.ok ? 'ok' : result.reason)

describe('keeping something known', () => {
  const add = (changes: Partial<typeof one>) =>
    addEvidence({ id: 'new', clientId: 'hanne', words: { ...one, ...changes }, today })

  it('tells the history what it is and what it is about, and not the words', () => {
    const added = add({})
    expect(added.ok && added.value.facts).toEqual([
      {
        type: 'evidenceAdded',
        clientId: 'hanne',
        content: { evidenceId: 'new', kind: 'wish', theme: 'living' },
      },
    ])
  })

  it('refuses a day still to come', () => {
    expect(reasonOf(add({ learnedOn: '2026-11-22' }))).toBe('in-the-future')
    expect(reasonOf(add({ learnedOn: today }))).toBe('ok')
  })

  it('refuses hearsay with the client as its source', () => {
    expect(reasonOf(add({ howLearned: 'told-by-other' }))).toBe('heard-from-client')
    expect(reasonOf(add({ howLearned: 'told-by-other', source: 'care' }))).toBe('ok')
  })
})

describe('keeping what was said in a visit', () => {
  const said = {
    id: 'said',
    contactId: 'visit',
    words: 'Ik wil zelf koken',
    howLearned: 'said',
    certainty: 'sure',
    learnedOn: '2026-11-10',
  } as const

  it('keeps the words as they stand, and guesses nothing of what it is or is about', () => {
    expect(wordsOf(said)).toMatchObject({
      kind: 'unsorted',
      theme: 'other',
      words: 'Ik wil zelf koken',
      source: 'client',
      learnedOn: '2026-11-10',
    })
  })

  it('does not say that the client said what somebody saw or heard elsewhere', () => {
    expect(wordsOf({ ...said, howLearned: 'observed' }).source).toBe('mentor')
    expect(wordsOf({ ...said, howLearned: 'told-by-other' }).source).toBe('other')
  })
})

describe('confirming that something still holds', () => {
  const confirm = (thing: typeof one, confirmedOn: string, note: string | null = null) =>
    reasonOf(confirmEvidence(thing, { confirmedOn, note } as never, today))

  it('is possible on any day since it became known', () => {
    expect(confirm(one, today)).toBe('ok')
    expect(confirm(one, one.learnedOn)).toBe('ok')
    expect(confirm(one, '2026-01-09')).toBe('before-learned')
    expect(confirm(one, '2026-11-22')).toBe('in-the-future')
  })

  it('is not noted twice on one day, unless something else was said', () => {
    const confirmed = knownThing({
      confirmations: [{ id: 'c', confirmedOn: today, note: null, byName: 'Ilona' }],
    })
    expect(confirm(confirmed, today)).toBe('already-there')
    expect(confirm(confirmed, today, 'Zij zei het weer.')).toBe('ok')
  })

  it('is over once it no longer holds', () => {
    expect(confirm(gone, today)).toBe('withdrawn')
  })
})

describe('changing something known', () => {
  it('adds words, but not the same words twice', () => {
    expect(reasonOf(correctEvidence(one, 'In het weekend'))).toBe('ok')
    const corrected = knownThing({
      corrections: [{ id: 'c', corrected: 'In het weekend', byName: '', at: noLonger.at }],
    })
    expect(reasonOf(correctEvidence(corrected, 'In het weekend'))).toBe('already-there')
    expect(reasonOf(correctEvidence(gone, 'In het weekend'))).toBe('withdrawn')
  })

  it('withdraws once, with a reason that the history tells', () => {
    const withdrawn = withdrawEvidence(one, 'Zij wil het niet meer')
    expect(withdrawn.ok && withdrawn.value.facts[0]?.content['reason']).toBe(
      'Zij wil het niet meer',
    )
    expect(reasonOf(withdrawEvidence(gone, 'Nog eens'))).toBe('withdrawn')
  })

  it('sorts, and tells nothing when kind and theme stay', () => {
    const same = sortEvidence(one, { kind: 'wish', theme: 'living' })
    const other = sortEvidence(one, { kind: 'habit', theme: 'food' })
    expect(same.ok && same.value.facts).toEqual([])
    expect(other.ok && other.value.facts[0]?.content).toMatchObject({
      kind: 'habit',
      theme: 'food',
    })
    expect(reasonOf(sortEvidence(gone, { kind: 'wish', theme: 'living' }))).toBe('withdrawn')
  })

  it('puts two against each other only once, of one client, and while both hold', () => {
    const other = knownThing({ id: 'other' })
    expect(reasonOf(contradictEvidence(one, other))).toBe('ok')
    expect(reasonOf(contradictEvidence(one, one))).toBe('not-of-client')
    expect(reasonOf(contradictEvidence(one, undefined))).toBe('not-of-client')
    expect(reasonOf(contradictEvidence(one, { ...other, clientId: 'els' }))).toBe('not-of-client')
    expect(reasonOf(contradictEvidence(one, { ...other, withdrawn: noLonger }))).toBe('withdrawn')
    expect(reasonOf(contradictEvidence({ ...one, contradicts: ['other'] }, other))).toBe(
      'already-there',
    )
  })
})

describe('what was last confirmed long ago', () => {
  it('is asked after a year, by the term in force', () => {
    const before = askAgainBefore(today)
    expect(before).toBe('2025-11-21')
    expect(isLongAgo(knownThing({ lastConfirmedOn: '2025-11-20' }), before)).toBe(true)
    expect(isLongAgo(knownThing({ lastConfirmedOn: '2025-11-21' }), before)).toBe(false)
  })

  it('is not asked of earlier life, of what no longer holds, or without a term', () => {
    const old = knownThing({ lastConfirmedOn: '2020-01-01' })
    const before = askAgainBefore(today)
    expect(isLongAgo({ ...old, kind: 'earlier-life' }, before)).toBe(false)
    expect(isLongAgo({ ...old, withdrawn: noLonger }, before)).toBe(false)
    expect(isLongAgo(old, askAgainBefore(today, []))).toBe(false)
  })
})
