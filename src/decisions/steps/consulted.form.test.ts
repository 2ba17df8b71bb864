import { describe, expect, it } from 'vitest'
import { aDecisionRecord } from '../../../test/factories/a-decision-record.js'
import { newId, today } from '../../../test/test-office.js'
import { typedFrom } from '../../shared/forms/index.js'
import { firstConsulted, parseConsulted, shownTalks } from './consulted.form.js'
import { consultedMessages } from './consulted.messages.js'
import { readingMessages } from './reading.messages.js'

const words = { ...readingMessages('nl'), ...consultedMessages('nl') }
const sister = { id: 'c1', who: 'family', name: 'Greet', consultedOn: null, said: 'Doen' } as const

function parse(fields: Record<string, string>, decision = aDecisionRecord()) {
  return parseConsulted(typedFrom(fields), decision, { today, words, newId })
}

function reasonsOf(parsed: ReturnType<typeof parse>) {
  return parsed.ok ? {} : parsed.reason
}

describe('who was consulted', () => {
  it('starts with room for one talk', () => {
    expect(shownTalks(firstConsulted(aDecisionRecord(), { hasMore: false }))).toBe(1)
  })

  it('has room for one talk more when that is asked', () => {
    const decision = aDecisionRecord({ consultations: [sister] })
    expect(shownTalks(firstConsulted(decision, { hasMore: true }))).toBe(2)
    const parsed = parse({ 'who-0': 'family', 'said-0': 'Doen', more: '1' }, decision)
    expect(parsed.ok && parsed.value.backAt).toBe('who-1')
  })

  it('keeps a talk that stood there, and drops a row that is empty', () => {
    const decision = aDecisionRecord({ consultations: [sister] })
    const row = { 'id-0': 'c1', 'who-0': 'family', 'name-0': 'Greet', 'said-0': 'Toch niet' }
    const parsed = parse({ ...row, 'who-1': '', 'said-1': '' }, decision)
    expect(parsed.ok && parsed.value.consultations).toEqual([{ ...sister, said: 'Toch niet' }])
  })

  it('may be nobody, with a reason', () => {
    const parsed = parse({ nobody: 'Het was midden in de nacht.' })
    expect(parsed.ok && parsed.value.content.nobodyConsultedBecause).toBe(
      'Het was midden in de nacht.',
    )
  })
})

describe('a talk that is begun', () => {
  it('asks who it was and what he said', () => {
    const reasons = reasonsOf(parse({ 'name-0': 'Greet' }))
    expect(reasons).toEqual({ 'who-0': words.missing.who, 'said-0': words.missing.said })
  })

  it('was not on a day that does not exist, or that is still to come', () => {
    const row = { 'who-0': 'doctor', 'said-0': 'Kan' }
    const day = (day: string) => ({ 'on-0-day': day, 'on-0-month': '11', 'on-0-year': '2026' })
    expect(reasonsOf(parse({ ...row, ...day('31') }))).toEqual({ 'on-0': words.notADate })
    expect(reasonsOf(parse({ ...row, ...day('22') }))).toEqual({ 'on-0': words.inTheFuture })
    expect(reasonsOf(parse({ ...row, ...day('21') }))).toEqual({})
  })
})
