import { describe, expect, it } from 'vitest'
import { answerObjection, mayAnswer, type Objection } from './objection.js'

const objection: Objection = {
  id: 'o',
  clientId: 'c',
  aboutAccountId: 'karin',
  aboutName: 'Karin',
  words: 'Waarom keek Karin op zondag?',
  toldBy: 'client',
  madeAt: '2026-11-21T10:00:00.000Z',
  answer: null,
}
const answer = { words: 'Dat was voor de crisisdienst.', outcome: 'explained' } as const

describe('an objection to somebody having looked', () => {
  it('is answered by a coordinator it is not about, or by the complaints handler', () => {
    for (const role of ['coordinator', 'complaints'] as const) {
      expect(answerObjection(objection, answer, { accountId: 'els', role })).toEqual({
        ok: true,
        value: answer,
      })
    }
  })

  it('is never answered by who it is about', () => {
    const karin = { accountId: 'karin', role: 'coordinator' } as const
    expect(answerObjection(objection, answer, karin)).toMatchObject({ reason: 'about-yourself' })
  })

  it.each(['mentor', 'auditor', 'board', 'client', 'relative', 'professional'] as const)(
    'is not answered by a %s',
    (role) => {
      expect(mayAnswer(objection, { accountId: 'els', role })).toBe(false)
    },
  )

  it('is answered once', () => {
    const answered = { ...objection, answer: { ...answer, byName: 'Els', at: objection.madeAt } }
    const els = { accountId: 'els', role: 'coordinator' } as const
    expect(answerObjection(answered, answer, els)).toMatchObject({ reason: 'answered' })
  })
})
