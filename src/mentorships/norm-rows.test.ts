import { describe, expect, it } from 'vitest'
import { aMentorship } from '../../test/factories/a-mentorship.js'
import type { Organisation } from '../organisations/index.js'
import { contactNormsOf } from './contact-norms-of.js'
import type { RunningMentorship } from './mentorship.js'
import { normRows } from './norm-rows.js'
import { rhythmOf } from './rhythm/index.js'

const today = '2026-11-21'

const organisation: Organisation = {
  id: 'proef',
  name: 'Stichting Proef',
  isFictional: true,
  contactEvery: 4,
  contactUnit: 'weeks',
  remindersOn: true,
  phone: null,
  version: 1,
}

function rows(changes: Partial<RunningMentorship> = {}) {
  const mentorship = aMentorship(changes)
  const { regime, agreement } = mentorship
  const norms = contactNormsOf({ organisation, regime, agreement, on: today })
  const contacts = [{ on: '2026-11-10', counts: true }]
  const rhythm = rhythmOf({ today, startedOn: '2025-01-15', pauses: [], contacts, norms })
  return normRows({ mentorship, organisation, rhythm, today })
}

describe('the norms around a couple', () => {
  it('put the one that counts first, and only that one is marked', () => {
    expect(rows().map(({ norm, decides }) => [norm.source, decides])).toEqual([
      ['foundation', true],
      ['law', false],
      ['regime', false],
    ])
  })

  it('tell the source of the law and whether somebody compared it', () => {
    const law = rows().find(({ norm }) => norm.source === 'law')
    expect(law?.rule?.source.article).toContain('art. 5 lid 4')
    expect(rows().find(({ norm }) => norm.source === 'regime')?.rule?.verified).toBe(false)
  })

  it('keep the law in sight while the client does not want more contact', () => {
    const agreement = { every: 3, unit: 'months', reason: 'client-does-not-want' } as const
    const [first, law] = rows({ agreement })
    expect(first).toMatchObject({ norm: { source: 'agreement' }, decides: true })
    expect(law).toMatchObject({ norm: { source: 'law' }, isExcused: true, decides: false })
  })

  it('know no law for a JIM', () => {
    expect(rows({ regime: 'jim' }).map(({ norm }) => norm.source)).toEqual(['foundation'])
  })
})
