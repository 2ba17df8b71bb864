import { describe, expect, it } from 'vitest'
import { rhythmContacts } from './rhythm-contact.js'

const on = '2026-11-24'

describe('logged contacts and the rhythm', () => {
  it.each(['visit', 'phone', 'message', 'video'])('counts a %s with the client', (kind) => {
    expect(rhythmContacts([{ on, kind, outcome: 'met' }])).toEqual([
      { on, counts: true, excusesLaw: false },
    ])
  })

  it.each(['care-staff', 'family', 'court', 'other'])(
    'leaves out %s, without the client',
    (kind) => {
      expect(rhythmContacts([{ on, kind, outcome: 'met' }])).toEqual([])
    },
  )

  it('keeps an attempt as an attempt', () => {
    const logged = {
      on,
      kind: 'visit',
      outcome: 'attempted',
      attemptReason: 'not-present',
    } as const
    expect(rhythmContacts([logged])).toEqual([{ on, counts: false, excusesLaw: false }])
  })

  it.each(['did-not-want', 'too-ill'])(
    'excuses from the law when the client %s',
    (attemptReason) => {
      const logged = { on, kind: 'visit', outcome: 'attempted', attemptReason } as const
      expect(rhythmContacts([logged])).toMatchObject([{ excusesLaw: true }])
    },
  )
})
