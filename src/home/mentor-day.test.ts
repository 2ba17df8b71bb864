import { describe, expect, it } from 'vitest'
import { aCoupleOf } from '../../test/factories/a-couple-record.js'
import type { Couple, Rhythm } from '../mentorships/index.js'
import { mentorDay, type MyCouple } from './mentor-day.js'

const today = '2026-11-21'
const why = { every: 4, unit: 'weeks', source: 'foundation', basis: '' } as const

function onRhythm(dueOn: string): Rhythm {
  return { state: 'on-rhythm', dueOn, why, overdueByLaw: false, lastContactOn: '2026-11-01' }
}

function late(daysOverdue: number): Rhythm {
  const dueOn = '2026-10-01'
  return { state: 'overdue', daysOverdue, dueOn, why, overdueByLaw: false }
}

type More = { plannedOn?: string; couple?: Partial<Couple> }

function my(name: string, rhythm: Rhythm, { plannedOn, couple }: More = {}): MyCouple {
  const record = aCoupleOf(name, couple)
  const { mentorshipId } = record
  const planned =
    plannedOn === undefined
      ? undefined
      : { id: name, mentorshipId, plannedOn, plannedTime: null, kind: 'visit' as const }
  return { couple: record, rhythm, planned }
}

function names(couples: readonly MyCouple[]): string[] {
  return couples.map(({ couple }) => couple.clientName)
}

describe('the day of a mentor', () => {
  it('starts with who waits longest, then who is due first', () => {
    const day = mentorDay(
      [
        my('Anne', onRhythm('2026-12-10')),
        my('Loek', late(3)),
        my('Marloes', onRhythm('2026-12-01')),
        my('Piet', late(12)),
      ],
      today,
    )
    expect(names(day.all)).toEqual(['Piet', 'Loek', 'Marloes', 'Anne'])
    expect(names(day.late)).toEqual(['Piet', 'Loek'])
  })

  it('names the first visit that is planned as the next', () => {
    const day = mentorDay(
      [
        my('Anne', onRhythm('2026-12-10'), { plannedOn: '2026-11-30' }),
        my('Loek', late(3)),
        my('Marloes', onRhythm('2026-12-01'), { plannedOn: '2026-11-24' }),
        my('Piet', onRhythm('2026-12-02'), { plannedOn: '2026-11-20' }),
      ],
      today,
    )
    expect(day.next?.couple.clientName).toBe('Marloes')
  })

  it('is one visit to everybody who is planned that day in the same place', () => {
    const linde = { institutionId: 'linde', institutionName: 'De Linde' }
    const visit = { plannedOn: '2026-11-24', couple: linde }
    const day = mentorDay(
      [
        my('Anne', onRhythm('2026-12-10'), visit),
        my('Loek', onRhythm('2026-12-11'), visit),
        my('Piet', onRhythm('2026-12-12'), { plannedOn: '2026-11-24' }),
        my('Wim', onRhythm('2026-12-12'), { ...visit, plannedOn: '2026-11-25' }),
      ],
      today,
    )
    expect(day.next?.couple.clientName).toBe('Anne')
    expect(names(day.next?.together ?? [])).toEqual(['Loek'])
  })

  it('without a plan names whoever needs contact first, but nobody who is paused', () => {
    const pausedRhythm: Rhythm = {
      state: 'paused',
      pausedFrom: '2026-11-01',
      why,
      overdueByLaw: false,
    }
    const day = mentorDay([my('Anne', pausedRhythm), my('Loek', onRhythm('2026-12-10'))], today)
    expect(day.next?.couple.clientName).toBe('Loek')
    expect(mentorDay([], today).next).toBeUndefined()
  })

  it('knows where several clients live together', () => {
    const linde = { institutionId: 'linde', institutionName: 'De Linde' }
    const day = mentorDay(
      [
        my('Anne', late(1), { couple: linde }),
        my('Loek', late(2), { couple: linde }),
        my('Piet', late(3), { couple: { institutionId: 'eik', institutionName: 'De Eik' } }),
      ],
      today,
    )
    expect(day.places).toEqual([{ institutionId: 'linde', name: 'De Linde', clients: 2 }])
  })
})
