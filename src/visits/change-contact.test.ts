import { describe, expect, it } from 'vitest'
import { aContactRecord } from '../../test/factories/a-contact-record.js'
import { now } from '../../test/test-office.js'
import { correctContact } from './correct-contact.js'
import { strikeOutContact } from './strike-out-contact.js'

const struckOut = { at: now, byName: 'Ilona', reason: 'Dit ging over Anne' }

describe('adding to a report', () => {
  it('keeps what stood there and tells that words were added', () => {
    const record = aContactRecord()
    const decided = correctContact(record, 'Het was de fysiotherapeut')
    expect(decided).toMatchObject({
      ok: true,
      value: { corrected: 'Het was de fysiotherapeut', facts: [{ type: 'contactCorrected' }] },
    })
    expect(record.saw).toBe('Vrolijk, at goed')
  })

  it('is refused once the report was struck out', () => {
    const decided = correctContact(aContactRecord({ struckOut }), 'Nog iets')
    expect(decided).toEqual({ ok: false, reason: 'struck-out' })
  })

  it('is refused when the same words were added before', () => {
    const earlier = { id: '1', corrected: 'Nog iets', byName: 'Ilona', at: now }
    const decided = correctContact(aContactRecord({ corrections: [earlier] }), 'Nog iets')
    expect(decided).toEqual({ ok: false, reason: 'already-there' })
  })
})

describe('striking out a report on the wrong person', () => {
  it('tells the history which report it was and why', () => {
    const decided = strikeOutContact(aContactRecord(), 'Dit ging over Anne')
    expect(decided).toMatchObject({
      ok: true,
      value: {
        facts: [
          {
            type: 'contactStruckOut',
            content: { occurredOn: '2026-11-14', reason: 'Dit ging over Anne' },
          },
        ],
      },
    })
  })

  it('cannot be done twice', () => {
    const decided = strikeOutContact(aContactRecord({ struckOut }), 'Nog eens')
    expect(decided).toEqual({ ok: false, reason: 'already-struck-out' })
  })
})
