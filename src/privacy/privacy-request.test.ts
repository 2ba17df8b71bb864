import { describe, expect, it } from 'vitest'
import {
  answerRequest,
  dueNow,
  extendRequest,
  legalDueDate,
  receiveRequest,
  type PrivacyRequest,
} from './privacy-request.js'

const asked = {
  kind: 'access',
  subjectKind: 'client',
  subjectId: '1',
  askedBy: 'Hanne',
  askedAs: 'self',
  identityCheck: 'known',
  note: null,
  receivedOn: '2026-11-02',
} as const

const request: PrivacyRequest = {
  ...asked,
  id: '1',
  dueOn: '2026-12-02',
  extendedTo: null,
  extensionReason: null,
  status: 'open',
  answer: null,
  answeredOn: null,
  version: 1,
}

describe('a request that came in', () => {
  it('must be answered within a month (AVG 12(3))', () => {
    expect(receiveRequest(asked, '2026-11-22')).toMatchObject({
      ok: true,
      value: { dueOn: '2026-12-02' },
    })
    expect(legalDueDate('2027-01-31')).toBe('2027-02-28')
  })

  it('cannot have come in tomorrow', () => {
    expect(receiveRequest({ ...asked, receivedOn: '2026-11-23' }, '2026-11-22')).toEqual({
      ok: false,
      reason: 'in-the-future',
    })
  })
})

describe('a request that takes longer', () => {
  it('gets two months more, once, told within the first month', () => {
    expect(extendRequest(request, '2026-12-02')).toEqual({ ok: true, value: '2027-02-02' })
    expect(extendRequest(request, '2026-12-03')).toMatchObject({ reason: 'too-late-to-extend' })
    const extended = { ...request, extendedTo: '2027-02-02', extensionReason: 'Veel' }
    expect(extendRequest(extended, '2026-11-22')).toMatchObject({ reason: 'extended-before' })
    expect(dueNow(extended)).toBe('2027-02-02')
  })
})

describe('an answer', () => {
  it('is given once, on a day between receipt and today', () => {
    const on = (answeredOn: string) => answerRequest(request, { answeredOn, today: '2026-11-22' })
    expect(on('2026-11-22')).toEqual({ ok: true, value: '2026-11-22' })
    expect(on('2026-11-23')).toMatchObject({ reason: 'in-the-future' })
    expect(on('2026-11-01')).toMatchObject({ reason: 'before-received' })
    const done = { ...request, status: 'granted' as const }
    expect(answerRequest(done, { answeredOn: '2026-11-22', today: '2026-11-22' })).toMatchObject({
      reason: 'already-answered',
    })
  })
})
