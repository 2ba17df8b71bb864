import { describe, expect, it } from 'vitest'
import { onlyNamed, type ClientDetails } from '../clients/index.js'
import type { Couple } from '../mentorships/index.js'
import { mergeClients, type Registration } from './merge-clients.js'

type More = Partial<ClientDetails> & { couples?: Pick<Couple, 'regime' | 'status'>[] }

function registered(id: string, { couples = [], ...known }: More = {}): Registration {
  const client = { ...onlyNamed({ givenName: 'Hanne', ...known }), id, version: 4 }
  const mentorships = couples.map((couple, index) => ({
    ...({} as Couple),
    mentorshipId: `${id}-${index}`,
    ...couple,
  }))
  return { client, couples: mentorships }
}

function merging(keep: Registration, drop: Registration, wereMetTogether = false) {
  return mergeClients({ keep, drop, wereMetTogether })
}

const running = { regime: 'statutory', status: 'running' } as const

describe('two registrations of one client', () => {
  it('become one, completed with what only the other knows', () => {
    const keep = registered('kept', { phone: '020', languages: ['Nederlands'], note: 'Eén' })
    const drop = registered('dropped', {
      phone: '030',
      familyName: 'Berg',
      namePrefix: 'van de',
      languages: ['Turks', 'Nederlands'],
      note: 'Twee',
    })
    expect(merging(keep, drop)).toMatchObject({
      ok: true,
      value: {
        keepId: 'kept',
        version: 4,
        mergedId: 'dropped',
        details: {
          namePrefix: 'van de',
          familyName: 'Berg',
          phone: '020',
          languages: ['Nederlands', 'Turks'],
          note: 'Eén\n\nTwee',
        },
        facts: [{ type: 'clientsMerged', clientId: 'kept' }],
      },
    })
  })

  it('stay two when each has a mentor under the same regime', () => {
    const one = registered('one', { couples: [running] })
    const paused = registered('two', { couples: [{ ...running, status: 'paused' }] })
    expect(merging(one, paused)).toMatchObject({ reason: 'both-have-a-mentor' })
  })

  it('become one when one mentorship is over, or under another regime', () => {
    const one = registered('one', { couples: [running] })
    const over = registered('two', { couples: [{ ...running, status: 'ended' }] })
    const jim = registered('two', { couples: [{ ...running, regime: 'jim' }] })
    expect(merging(one, over).ok).toBe(true)
    expect(merging(one, jim).ok).toBe(true)
  })

  it('stay two when they were met together: then they are two people', () => {
    const together = merging(registered('one'), registered('two'), true)
    expect(together).toMatchObject({ reason: 'met-together' })
  })

  it('are never the same registration', () => {
    expect(merging(registered('one'), registered('one'))).toMatchObject({
      reason: 'same-registration',
    })
  })
})
