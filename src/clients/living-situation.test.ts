import { describe, expect, it } from 'vitest'
import { correctHome, moveClient, unknownHome, type LivingSituation } from './living-situation.js'

const today = '2026-11-21'
const clientId = 'hanne'
const atHome = { ...unknownHome, kind: 'at-home', place: 'Amsterdam' } as const
const current: LivingSituation = {
  ...atHome,
  id: 'home-1',
  institutionName: null,
  since: '2020-03-01',
  until: null,
}
const linde = {
  ...unknownHome,
  kind: 'institution',
  institutionId: 'linde',
  since: '2026-11-02',
} as const

function moving(to: typeof atHome | typeof linde | LivingSituation, from = current) {
  return moveClient({ clientId, current: from, to, institutionName: 'De Linde', today })
}

describe('moving', () => {
  it('closes the old home on the day the new one opens, and tells both', () => {
    const moved = moving(linde)
    expect(moved).toMatchObject({ ok: true, value: { closedOn: '2026-11-02', opened: linde } })
    expect(moved.ok && moved.value.facts).toEqual([
      {
        type: 'clientMoved',
        clientId,
        content: {
          from: { kind: 'at-home', institution: null, detail: null },
          to: { kind: 'institution', institution: 'De Linde', detail: null },
          on: '2026-11-02',
        },
      },
    ])
  })

  it('on an unknown day closes the old home today', () => {
    const moved = moveClient({ clientId, current, to: { ...linde, since: null }, today })
    expect(moved).toMatchObject({ value: { closedOn: today } })
  })

  it('closes nothing when no home was known', () => {
    const moved = moveClient({ clientId, current: undefined, to: linde, today })
    expect(moved).toMatchObject({ value: { closedOn: null } })
  })

  it('is refused on a day to come, before the old home, and to the same place', () => {
    const on = (since: string) => moveClient({ clientId, current, to: { ...linde, since }, today })
    expect(on('2026-11-22')).toMatchObject({ reason: 'in-the-future' })
    expect(on('2020-02-29')).toMatchObject({ reason: 'before-current-home' })
    expect(moving(atHome)).toMatchObject({ reason: 'nothing-changes' })
  })

  it('to an institution needs to say which, by choice or in words', () => {
    const nameless = { ...linde, institutionId: null }
    expect(moveClient({ clientId, current, to: nameless, today })).toMatchObject({
      reason: 'institution-missing',
    })
    const inWords = { ...nameless, detail: 'Huize Avond' }
    expect(moveClient({ clientId, current, to: inWords, today }).ok).toBe(true)
  })
})

describe('mending what was noted of a home', () => {
  it('closes nothing and keeps what stood there in the history', () => {
    const { id: _id, institutionName: _name, until: _until, ...noted } = current
    const mended = correctHome({ clientId, current, to: { ...noted, phone: '020' }, today })
    expect(mended.ok && mended.value.facts).toEqual([
      {
        type: 'homeCorrected',
        clientId,
        content: { changes: { phone: { from: null, to: '020' } } },
      },
    ])
    expect(correctHome({ clientId, current, to: noted, today })).toMatchObject({
      reason: 'nothing-changes',
    })
  })
})
