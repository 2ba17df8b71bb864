import { describe, expect, it } from 'vitest'
import { mayConfirm, mayVerify, type RecoveryRequest } from './recovery-request.js'

const open: RecoveryRequest = {
  id: 'r',
  accountId: 'ilona',
  name: 'Ilona',
  email: 'ilona@example.org',
  askedAt: '2026-11-21T10:00:00.000Z',
  verifiedHow: null,
  verifiedDocument: null,
  verifiedBy: null,
  confirmedAt: null,
  invitationId: null,
}
const verified: RecoveryRequest = { ...open, verifiedBy: 'bea', verifiedHow: 'in-person' }
const here = { worksElsewhere: false }

describe('verifying who somebody is', () => {
  it('is done by anybody but the person herself, and once', () => {
    expect(mayVerify(open, 'bea').ok).toBe(true)
    expect(mayVerify(open, 'ilona')).toEqual({ ok: false, reason: 'self' })
    expect(mayVerify(verified, 'carl')).toEqual({ ok: false, reason: 'already' })
  })
})

describe('confirming it', () => {
  it('takes a second person, after the first', () => {
    expect(mayConfirm(verified, { by: 'carl', ...here }).ok).toBe(true)
    expect(mayConfirm(open, { by: 'carl', ...here })).toMatchObject({ reason: 'not-verified' })
    expect(mayConfirm(verified, { by: 'bea', ...here })).toMatchObject({ reason: 'same-person' })
    expect(mayConfirm(verified, { by: 'ilona', ...here })).toMatchObject({ reason: 'self' })
  })

  it('is not for one organisation alone when the account works at another one too', () => {
    const asked = { by: 'carl', worksElsewhere: true }
    expect(mayConfirm(verified, asked)).toMatchObject({ reason: 'works-elsewhere' })
  })
})
