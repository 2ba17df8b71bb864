import { describe, expect, it } from 'vitest'
import { aPermission } from '../../test/factories/a-living-will.js'
import { endsSoon, lastDayOf } from './ending-soon.js'
import { givePermission } from './give-permission.js'
import { permissionFor } from './permission-for.js'
import { scopeOf } from './permission-scope.js'
import { isInForce, permissionKindOf, type PermissionWords } from './permission.js'

const today = '2026-11-21'
const speaking: PermissionWords = {
  kind: 'mentor-speaks',
  scope: ['life.representation'],
  words: 'Je mag met de gemeente bellen.',
  from: today,
  until: '2027-05-21',
  givenBy: 'Yusuf',
  howGiven: 'with-interpreter',
}

describe('which permission a couple knows', () => {
  it('is that of the mentor where the court gave him the power, and of the client elsewhere', () => {
    expect(permissionKindOf('statutory')).toBe('client-acts')
    for (const regime of ['jim', 'newcomer', 'project'] as const) {
      expect(permissionKindOf(regime)).toBe('mentor-speaks')
    }
  })

  it('is never about treatment or money, and speaking never about care', () => {
    for (const kind of ['client-acts', 'mentor-speaks'] as const) {
      expect(scopeOf(kind).some((one) => /^(treatment|money|personal)\./.test(one))).toBe(false)
    }
    expect(scopeOf('mentor-speaks')).not.toContain('care.daily')
  })
})

describe('giving a permission', () => {
  it('to speak for somebody always ends', () => {
    expect(givePermission({ ...speaking, until: null }, today)).toMatchObject({
      reason: 'needs-end',
    })
    expect(givePermission(speaking, today).ok).toBe(true)
  })

  it('to act oneself may last (BW 1:453(2))', () => {
    const acts = { ...speaking, kind: 'client-acts', scope: ['care.daily'], until: null } as const
    expect(givePermission(acts, today).ok).toBe(true)
  })

  it('is refused when it ends before it begins, when it is over, or outside what can be permitted', () => {
    const refused = (changes: Partial<PermissionWords>) =>
      givePermission({ ...speaking, ...changes }, today)
    expect(refused({ until: today })).toMatchObject({ reason: 'ends-before-start' })
    expect(refused({ from: '2026-01-01', until: today })).toMatchObject({ reason: 'already-over' })
    expect(refused({ scope: ['treatment.ordinary'] })).toMatchObject({ reason: 'outside-scope' })
  })
})

describe('the day a permission ends', () => {
  it('is the day after the last one on which it holds', () => {
    const permission = aPermission({ until: '2026-12-01' })
    expect(lastDayOf(permission)).toBe('2026-11-30')
    expect(isInForce(permission, '2026-11-30')).toBe(true)
    expect(isInForce(permission, '2026-12-01')).toBe(false)
  })

  it('is said a month before, and not for one that lasts', () => {
    expect(endsSoon(aPermission({ until: '2026-12-21' }), today)).toBe(true)
    expect(endsSoon(aPermission({ until: '2026-12-22' }), today)).toBe(false)
    expect(endsSoon(aPermission(), today)).toBe(false)
  })

  it('comes with another mentor for what the client allowed, not for what he may do himself', () => {
    const coupleOverOn = '2026-06-01'
    const speaks = aPermission({ ...speaking, from: '2026-01-01', coupleOverOn })
    expect(isInForce(speaks, '2026-05-31')).toBe(true)
    expect(isInForce(speaks, '2026-06-01')).toBe(false)
    expect(isInForce(aPermission({ coupleOverOn }), '2026-06-01')).toBe(true)
  })
})

describe('the permission for a matter', () => {
  const asked = { kind: 'client-acts', matter: 'care.day-activity', on: today } as const

  it('is the one that holds that day', () => {
    const old = aPermission({ until: '2026-06-01', from: '2026-05-01' })
    expect(permissionFor([old, aPermission()], asked)).toEqual({
      scope: ['care.day-activity'],
      from: '2026-01-01',
    })
  })

  it('tells that it was withdrawn, from that day and not before', () => {
    const withdrawn = { on: '2026-10-01', for: 'mentor', reason: null, byName: 'Ilona' } as const
    const permission = aPermission({ withdrawn })
    expect(permissionFor([permission], asked)?.withdrawn).toBe(true)
    expect(permissionFor([permission], { ...asked, on: '2026-09-30' })?.withdrawn).toBeUndefined()
  })

  it('tells of one that is over, or about something else, rather than of none', () => {
    const over = aPermission({ until: '2026-06-01' })
    expect(permissionFor([over], asked)?.until).toBe('2026-06-01')
    const other = aPermission({ scope: ['care.daily'] })
    expect(permissionFor([other], asked)?.scope).toEqual(['care.daily'])
    expect(permissionFor([other, over], asked)?.scope).toEqual(['care.day-activity'])
  })

  it('is none of the other kind', () => {
    expect(permissionFor([aPermission()], { ...asked, kind: 'mentor-speaks' })).toBeUndefined()
  })
})
