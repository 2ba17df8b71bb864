import { describe, expect, it } from 'vitest'
import { aCoupleOf as couple } from '../../test/factories/a-couple-record.js'
import type { ClientPart, Contact } from './contact.js'
import { logContact } from './log-contact.js'

const today = '2026-11-21'

function partFor(name: string, saw: string | null = null): ClientPart {
  return {
    mentorshipId: `mentorship of ${name}`,
    saw,
    safe: null,
    connected: null,
    authentic: null,
    expressions: [],
    followUps: [],
  }
}

function visitTo(parts: ClientPart[], occurredOn = '2026-11-20'): Contact {
  return {
    occurredOn,
    kind: 'visit',
    result: { outcome: 'met' },
    durationMinutes: 60,
    travelMinutes: null,
    parts,
  }
}

describe('a mentor who visited one client', () => {
  const couples = [couple('Hanne')]

  it('logs it, with a fact for the dossier', () => {
    const logged = logContact(
      couples,
      { contact: visitTo([partFor('Hanne')]), nextOn: null },
      today,
    )
    expect(logged).toMatchObject({
      ok: true,
      value: {
        facts: [
          {
            type: 'contactLogged',
            clientId: 'Hanne',
            content: { kind: 'visit', occurredOn: '2026-11-20' },
          },
        ],
      },
    })
  })

  it('may log it on the day itself', () => {
    const contact = visitTo([partFor('Hanne')], today)
    expect(logContact(couples, { contact, nextOn: null }, today).ok).toBe(true)
  })

  it('may plan the next visit for today or later', () => {
    const contact = visitTo([partFor('Hanne')])
    expect(logContact(couples, { contact, nextOn: today }, today).ok).toBe(true)
  })

  it('may have stood before a closed door: the attempt is a fact as well', () => {
    const contact: Contact = {
      ...visitTo([partFor('Hanne')]),
      result: { outcome: 'attempted', reason: 'did-not-want', note: null },
    }
    expect(logContact(couples, { contact, nextOn: null }, today)).toMatchObject({
      ok: true,
      value: { facts: [{ type: 'contactAttempted' }] },
    })
  })
})

describe('a mentor who visited three clients in one institution', () => {
  const couples = ['Marloes', 'Anne', 'Loek'].map((name) => couple(name))

  it('logs it once, and every dossier keeps its own words', () => {
    const parts = [partFor('Marloes', 'Moe'), partFor('Anne', 'Vrolijk'), partFor('Loek')]
    const logged = logContact(couples, { contact: visitTo(parts), nextOn: null }, today)
    expect(
      logged.ok && logged.value.parts.map(({ couple, saw }) => [couple.clientId, saw]),
    ).toEqual([
      ['Marloes', 'Moe'],
      ['Anne', 'Vrolijk'],
      ['Loek', null],
    ])
    expect(logged.ok && logged.value.facts).toHaveLength(3)
  })
})

describe('what cannot be logged', () => {
  const couples = [couple('Hanne'), couple('Rachel', { status: 'ended', endedOn: '2026-10-01' })]

  it.each([
    ['nobody', visitTo([]), null, 'nobody-chosen'],
    ["somebody else's client", visitTo([partFor('Els')]), null, 'not-your-client'],
    [
      'own client together with another',
      visitTo([partFor('Hanne'), partFor('Els')]),
      null,
      'not-your-client',
    ],
    ['a day to come', visitTo([partFor('Hanne')], '2026-11-22'), null, 'in-the-future'],
    ['a mistyped year', visitTo([partFor('Hanne')], '2016-11-20'), null, 'too-long-ago'],
    [
      'a day after the mentorship ended',
      visitTo([partFor('Rachel')], '2026-10-02'),
      null,
      'after-the-ending',
    ],
    ['a next visit in the past', visitTo([partFor('Hanne')]), '2026-11-20', 'next-is-past'],
  ] as const)('%s', (_, contact, nextOn, reason) => {
    expect(logContact(couples, { contact, nextOn }, today)).toEqual({ ok: false, reason })
  })

  it('but the last day of an ended mentorship can still be told', () => {
    const contact = visitTo([partFor('Rachel')], '2026-10-01')
    expect(logContact(couples, { contact, nextOn: null }, today).ok).toBe(true)
  })
})
