import { describe, expect, it } from 'vitest'
import { aContactRecord } from '../../test/factories/a-contact-record.js'
import { timelineOf, type Happening } from './timeline.js'

function fact(at: string, type: string) {
  return { id: 1, at, byName: 'Ilona', type, content: {} }
}

function told(happenings: Happening[]): string[] {
  return happenings.map((one) =>
    one.kind === 'contact' ? `visit ${one.on}` : `${one.fact.type} ${one.on}`,
  )
}

describe('the timeline of a dossier', () => {
  it('tells contacts on the day they were, and changes on the day they were told', () => {
    const contacts = [
      aContactRecord({ occurredOn: '2026-10-01', loggedAt: '2026-11-20T10:00:00.000Z' }),
      aContactRecord({ occurredOn: '2026-11-14' }),
    ]
    const facts = [fact('2026-10-15T09:00:00.000Z', 'clientMoved')]
    expect(told(timelineOf({ contacts, facts }))).toEqual([
      'visit 2026-11-14',
      'clientMoved 2026-10-15',
      'visit 2026-10-01',
    ])
  })

  it('puts what happened after midnight on the Dutch day', () => {
    const facts = [fact('2026-10-14T23:30:00.000Z', 'clientChanged')]
    expect(told(timelineOf({ contacts: [], facts }))).toEqual(['clientChanged 2026-10-15'])
  })
})
