import { describe, expect, it } from 'vitest'
import { answerReferral, isLate, isSuspected, mayReopen, type Answer } from './referral.js'
import { suspicionsOf } from './suspicion.js'
import type { Told } from './told.js'

const declined: Answer = {
  answer: 'declined',
  reason: 'Woont buiten onze regio',
  toldHow: 'phone',
  passedTo: null,
}

describe('answering a request', () => {
  it('is done once', () => {
    const again = answerReferral({ status: 'declined' }, declined)
    expect(again).toEqual({ ok: false, reason: 'answered-already' })
    expect(answerReferral({ status: 'looking' }, declined).ok).toBe(true)
  })

  it('passes on to somebody', () => {
    const nowhere = answerReferral({ status: 'new' }, { ...declined, answer: 'passed-on' })
    expect(nowhere).toEqual({ ok: false, reason: 'nobody-to-pass-to' })
  })

  it('is told to who asked, except for spam and what was taken back', () => {
    const silent = { ...declined, toldHow: 'not-told' } as const
    expect(answerReferral({ status: 'new' }, silent)).toEqual({ ok: false, reason: 'nobody-told' })
    expect(answerReferral({ status: 'new' }, { ...silent, answer: 'spam' }).ok).toBe(true)
  })

  it('can be undone, but not when a client was made', () => {
    expect(mayReopen({ status: 'declined' })).toBe(true)
    expect(mayReopen({ status: 'accepted' })).toBe(false)
    expect(mayReopen({ status: 'new' })).toBe(false)
  })
})

describe('a request that waits', () => {
  it('is late the day after an answer was promised', () => {
    const open = { status: 'new', answerDueOn: '2026-11-20' } as const
    expect(isLate(open, '2026-11-20')).toBe(false)
    expect(isLate(open, '2026-11-21')).toBe(true)
    expect(isLate({ ...open, status: 'declined' }, '2026-11-21')).toBe(false)
  })

  it('stands apart while it may be spam, until somebody looks', () => {
    expect(isSuspected({ status: 'new', suspicions: ['links'] })).toBe(true)
    expect(isSuspected({ status: 'looking', suspicions: ['links'] })).toBe(false)
  })
})

describe('what looks like spam', () => {
  const told = { why: 'Zie www.wijkteam.nl voor ons adres', askerName: 'Rob', givenName: 'Jan' }

  it('is no single link in a story, and is one in a name', () => {
    const sent = { seconds: 60, trap: '' }
    expect(suspicionsOf({ ...sent, told: told as Told })).toEqual([])
    const named = { ...told, askerName: 'https://koop.example' } as Told
    expect(suspicionsOf({ ...sent, told: named })).toEqual(['links'])
  })
})
